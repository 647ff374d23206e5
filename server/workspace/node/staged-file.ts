import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import { releaseName, removeLeftOvers, temporaryName } from './left-overs';

/** What writing needs of `node:fs`; tests put a full disk in its place. */
export type FileSystem = Pick<
  typeof fs,
  | 'accessSync'
  | 'closeSync'
  | 'fchmodSync'
  | 'fchownSync'
  | 'fstatSync'
  | 'fsyncSync'
  | 'linkSync'
  | 'lstatSync'
  | 'openSync'
  | 'readdirSync'
  | 'readFileSync'
  | 'realpathSync'
  | 'renameSync'
  | 'rmSync'
  | 'statSync'
  | 'writeSync'
>;

/**
 * A text on its way to its place. It grows in a file of its own in the same folder and takes the target's place in one
 * step at the end, so that whoever reads the target meets the old text or the new one, never a part.
 * All calls are synchronous: a signal is only handled between them, so none can leave a step half done.
 */
export class StagedFile {
  readonly #name = temporaryName();
  readonly #path: string;
  readonly #handle: number;
  #length = 0;
  #isOpen = true;
  #isStaged = true;

  /**
   * @param target absolute path, links resolved
   * @param like the file that stands there, whose mode and owner the new one takes over
   * @throws the system's error, where the folder takes no new file
   */
  constructor(
    readonly target: string,
    like: fs.Stats | undefined,
    readonly fileSystem: FileSystem = fs,
  ) {
    removeLeftOvers(dirname(target), fileSystem);
    this.#path = join(dirname(target), this.#name);
    this.#handle = this.#open(like === undefined ? 0o666 : 0o600);
    try {
      if (like !== undefined) this.#resemble(like);
    } catch (thrown) {
      this.discard();
      throw thrown;
    }
  }

  #open(mode: number): number {
    try {
      return this.fileSystem.openSync(this.#path, 'wx', mode);
    } catch (thrown) {
      releaseName(this.#name);
      throw thrown;
    }
  }

  /** Only an administrator may give files away; the text matters more than whose it is. */
  #resemble({ uid, gid, mode }: fs.Stats): void {
    const mine = this.fileSystem.fstatSync(this.#handle);
    const isSameOwner = this.#isGiven(mine, uid, gid);
    const isSameGroup = isSameOwner || this.#isGiven(mine, mine.uid, gid);
    const wanted = isSameOwner ? mode & 0o7777 : mode & 0o777;
    // Where the group could not be kept, another one must not see more than everybody does.
    const granted = isSameGroup ? wanted : wanted & (0o707 | ((wanted & 0o007) << 3));
    // Some drives refuse to set any mode, and give all files the same.
    if ((mine.mode & 0o7777) !== granted) this.fileSystem.fchmodSync(this.#handle, granted);
  }

  #isGiven(mine: fs.Stats, uid: number, gid: number): boolean {
    try {
      if (mine.uid !== uid || mine.gid !== gid) this.fileSystem.fchownSync(this.#handle, uid, gid);
      return true;
    } catch {
      return false;
    }
  }

  /** @throws the system's error; then nothing but `discard` makes sense */
  append(text: string): void {
    const bytes = Buffer.from(text);
    // A nearly full disk takes a part of what it is given and calls that a success.
    for (let done = 0; done < bytes.length; ) {
      const taken = this.fileSystem.writeSync(this.#handle, bytes, done, bytes.length - done);
      if (taken === 0) throw new Error(`the disk takes no more than ${this.#length + done} bytes`);
      done += taken;
    }
    this.#length += bytes.length;
  }

  /**
   * Puts the text in its place.
   * @param lastLook throws where the target must not be replaced after all; nothing but `place` comes after it
   * @param place gives the staged file the target's name; by default it takes the place of what stands there
   * @throws the system's error, or what `lastLook` or `place` throws; the target is untouched then
   */
  commit(
    lastLook: () => void = () => undefined,
    place: (staged: string, target: string) => void = this.fileSystem.renameSync,
  ): void {
    const { fileSystem, target } = this;
    fileSystem.fsyncSync(this.#handle);
    const { size } = fileSystem.fstatSync(this.#handle);
    if (size !== this.#length) throw new Error(`${size} of ${this.#length} bytes were written`);
    this.#close();
    lastLook();
    place(this.#path, target);
    this.#isStaged = false;
    releaseName(this.#name);
    this.#syncFolder();
  }

  /** Never twice, whatever comes of it: the number may by then be that of another file. */
  #close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.fileSystem.closeSync(this.#handle);
  }

  /** The new name reaches the disk too; where folders cannot be asked for that, the system does it in its own time. */
  #syncFolder(): void {
    try {
      const folder = this.fileSystem.openSync(dirname(this.target), 'r');
      try {
        this.fileSystem.fsyncSync(folder);
      } finally {
        this.fileSystem.closeSync(folder);
      }
    } catch {
      // The new text is in its place: there is nothing to undo, and nothing to tell.
    }
  }

  /** Takes the unfinished file away. Never throws, and does nothing after `commit`. */
  discard(): void {
    if (!this.#isStaged) return;
    this.#isStaged = false;
    releaseName(this.#name);
    for (const step of [() => this.#close(), () => this.fileSystem.rmSync(this.#path, { force: true })]) {
      try {
        step();
      } catch {
        // Whoever discards has an error to tell already; the next write here takes the file away.
      }
    }
  }
}
