import * as fs from 'node:fs';
import { dirname } from 'node:path';
import { errorCode, makeFolders, StagedFile, writingProblem } from '../../workspace/node/index';
import { shownPath } from '../paths';
import { about, type Session } from '../session';

/** A file that is written piece by piece and counts only once it is whole. */
export type OutputFile = Pick<StagedFile, 'append' | 'commit' | 'discard'>;

/** Devices and pipes have no old text to keep, and must not be replaced by a file. */
function straightTo(path: string): OutputFile {
  const handle = fs.openSync(path, 'w');
  let isOpen = true;
  const close = (): void => {
    if (isOpen) fs.closeSync(handle);
    isOpen = false;
  };
  return { append: (text) => fs.writeFileSync(handle, text), commit: close, discard: close };
}

/**
 * Opens a file for something that can be made again, such as a report: whatever was there is replaced in one step by
 * `commit`. Missing folders are made.
 * @param path absolute
 * @param replacesAnything for a file of which the caller knows that it is ours, whatever is in it
 * @throws the system's error, and `EEXIST` where something stands there that is no text
 */
export function openOutputFile(path: string, { replacesAnything = false } = {}): OutputFile {
  const removeFolders = makeFolders(dirname(path));
  try {
    const there = statOf(path);
    if (there === undefined) return newFile(path, removeFolders);
    if (!there.isFile()) return straightTo(path);
    if (!replacesAnything) mustHoldText(path);
    return new StagedFile(fs.realpathSync(path), there);
  } catch (thrown) {
    removeFolders();
    throw thrown;
  }
}

/**
 * A photo, a Word file or a PDF was named by mistake: everything that Casewright writes is text.
 * @throws `EEXIST`, or the system's error
 */
function mustHoldText(path: string): void {
  const handle = fs.openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(4096);
    const head = bytes.subarray(0, fs.readSync(handle, bytes));
    if (!isText(head)) throw Object.assign(new Error(`${path} is no text`), { code: 'EEXIST' });
  } finally {
    fs.closeSync(handle);
  }
}

/** The last character may be cut off. */
function isText(head: Uint8Array): boolean {
  try {
    return !new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true }).includes('\0');
  } catch {
    return false;
  }
}

/** A file that is given up takes the folders along that were made for it. */
function newFile(path: string, removeFolders: () => void): OutputFile {
  const staged = new StagedFile(path, undefined);
  let isThere = false;
  return {
    append: (text) => staged.append(text),
    commit() {
      staged.commit();
      isThere = true;
    },
    discard() {
      if (isThere) return;
      staged.discard();
      removeFolders();
    },
  };
}

/** Undefined where nothing has that name yet; a link that leads nowhere is something. */
function statOf(path: string): fs.Stats | undefined {
  try {
    return fs.statSync(path);
  } catch (thrown) {
    if (errorCode(thrown) === 'ENOENT' && fs.lstatSync(path, { throwIfNoEntry: false }) === undefined) return undefined;
    throw thrown;
  }
}

/**
 * Writes a file in one go; what goes wrong is told to the session.
 * @returns whether it was written
 */
export function writeWhole(path: string, text: string, session: Session): boolean {
  let file: OutputFile | undefined;
  try {
    file = openOutputFile(path);
    file.append(text);
    file.commit();
    return true;
  } catch (thrown) {
    file?.discard();
    session.fail(about(shownPath(session.io.cwd, path), writingProblem(thrown)));
    return false;
  }
}
