import type { WatchPorts } from './ports';

/** What changes all the time and is no text: files being written, what belongs to version control, a cache. */
const isHidden = (name: string | undefined): boolean => name?.startsWith('.') === true;

interface Watched {
  readonly identity: string;
  readonly end: () => void;
}

export interface Listeners {
  /** Called for each event. */
  readonly changed: () => void;
  /** Told of a folder that cannot be watched. */
  readonly unwatched: (folder: string, thrown: unknown) => void;
}

/** Watches a set of folders that may grow and shrink. */
export class WatchedFolders {
  readonly #watched = new Map<string, Watched>();

  constructor(
    readonly ports: Pick<WatchPorts, 'watch' | 'identify'>,
    readonly listeners: Listeners,
  ) {}

  /**
   * Watches these folders from now on, and no others. A folder that took the place of another is a new one.
   * @returns whether any is new: what happened in it until now was not seen
   */
  set(folders: ReadonlySet<string>): boolean {
    for (const [folder, { identity, end }] of this.#watched) {
      if (folders.has(folder) && this.ports.identify(folder) === identity) continue;
      end();
      this.#watched.delete(folder);
    }
    const added = [...folders].filter((folder) => !this.#watched.has(folder) && this.#add(folder));
    return added.length > 0;
  }

  #add(folder: string): boolean {
    const identity = this.ports.identify(folder);
    if (identity === undefined) return false;
    try {
      const end = this.ports.watch(folder, (name) => {
        if (!isHidden(name)) this.listeners.changed();
      });
      this.#watched.set(folder, { identity, end });
      return true;
    } catch (thrown) {
      this.listeners.unwatched(folder, thrown);
      // Kept, so that it is tried and told once.
      this.#watched.set(folder, { identity, end: () => undefined });
      return false;
    }
  }
}
