/** What watching needs of the system; tests put their own in its place. */
export interface WatchPorts {
  /**
   * Calls back whenever something happens in a folder, not in the folders below it.
   * @param folder absolute
   * @param changed takes the name of the file or folder in it; undefined where the system does not say
   * @returns ends it
   * @throws the system's error, where the folder cannot be watched
   */
  watch(folder: string, changed: (name: string | undefined) => void): () => void;
  /** Tells a folder from another that took its name; undefined where there is no such folder. */
  identify(folder: string): string | undefined;
  /**
   * Calls back once, later.
   * @returns takes it back
   */
  after(milliseconds: number, run: () => void): () => void;
  /** Settles when watching should end. On a terminal it never does: Ctrl-C ends the process. */
  readonly ended: Promise<void>;
}
