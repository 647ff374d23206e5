import { createHash, type Hash } from 'node:crypto';
import * as fs from 'node:fs';
import type { Localized } from '../../framework/index';
import { writingProblem } from '../../workspace/node/index';
import { atExit } from '../at-exit';
import { type OutputFile, openOutputFile } from '../output/output-file';
import { type PackedEntry, readPacked } from './packed-text';
import type { Store } from './store';

/**
 * Entries in one file. What is asked for is read from where it stands, and what is put goes to the file that will take
 * its place, so that little is in memory however many entries there are. Whatever else the file holds, or an older
 * version wrote, counts as nothing.
 */
export class PackedFile implements Store {
  readonly #header: string;
  #handle: number | undefined;
  #old: ReadonlyMap<string, PackedEntry> = new Map();
  readonly #put = new Set<string>();
  #next: { readonly file: OutputFile; readonly digest: Hash } | undefined;
  #problem: Localized | undefined;
  /** A process that is told to end takes the unfinished file with it. */
  readonly #withdraw = atExit(() => this.discard());

  /**
   * @param path absolute
   * @param header one line; a file that begins otherwise is not read
   */
  constructor(
    readonly path: string,
    header: string,
  ) {
    this.#header = `${header}\n`;
    try {
      // A named pipe would be waited for.
      if (fs.statSync(path).isFile()) this.#open();
    } catch {
      // A file that is missing or cannot be read holds no entries.
    }
  }

  #open(): void {
    this.#handle = fs.openSync(this.path, 'r');
    this.#old = readPacked(fs.readFileSync(this.#handle), this.#header) ?? new Map();
  }

  get(name: string): string | undefined {
    const entry = this.#old.get(name);
    return entry === undefined ? undefined : this.#read(entry.value, entry.end);
  }

  /** Undefined where the file is shorter than it was: somebody cut it meanwhile. */
  #read(start: number, end: number): string | undefined {
    if (this.#handle === undefined) return undefined;
    const bytes = Buffer.alloc(end - start);
    const count = fs.readSync(this.#handle, bytes, 0, bytes.length, start);
    return count === bytes.length ? bytes.toString() : undefined;
  }

  put(name: string, entry: string): void {
    this.#put.add(name);
    this.#append(`${JSON.stringify(name)}\t${entry}\n`);
  }

  #append(line: string): void {
    this.#attempt(() => {
      const { digest, file } = this.#next ?? this.#begin();
      digest.update(line);
      file.append(line);
    });
  }

  #begin(): { readonly file: OutputFile; readonly digest: Hash } {
    this.#next = {
      file: openOutputFile(this.path, { replacesAnything: true }),
      digest: createHash('sha256').update(this.#header),
    };
    this.#next.file.append(this.#header);
    return this.#next;
  }

  /** After one problem there is nothing more to write: the file as it was stands. */
  #attempt(step: () => void): void {
    if (this.#problem !== undefined) return;
    try {
      step();
    } catch (thrown) {
      this.#problem = writingProblem(thrown);
      this.#next?.file.discard();
    }
  }

  /**
   * Puts the new entries in place, beside the old ones that are still wanted. The file is left alone where nothing
   * changed.
   * @param isWanted asked about each old entry that was not put anew
   * @returns why it could not be written; what was there stands then
   */
  finish(isWanted: (name: string) => boolean): Localized | undefined {
    const rest = [...this.#old].filter(([name]) => !this.#put.has(name));
    const kept = rest.filter(([name]) => isWanted(name));
    if (this.#put.size > 0 || kept.length < rest.length) {
      this.#attempt(() => {
        if (this.#next === undefined) this.#begin();
      });
      for (const [, { start, end }] of kept) {
        const line = this.#read(start, end);
        if (line !== undefined) this.#append(`${line}\n`);
      }
      this.#attempt(() => {
        this.#next?.file.append(`${this.#next.digest.digest('hex')}\n`);
        this.#next?.file.commit();
      });
    }
    this.discard();
    return this.#problem;
  }

  /** Takes away what is not finished; does nothing after `finish`. */
  discard(): void {
    this.#withdraw();
    if (this.#handle !== undefined) fs.closeSync(this.#handle);
    this.#handle = undefined;
    this.#next?.file.discard();
  }
}
