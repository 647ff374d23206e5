import * as fs from 'node:fs';
import { dirname } from 'node:path';
import { errorCode, StagedFile, writingProblem } from '../../workspace/node/index';
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
 * @throws the system's error
 */
export function openOutputFile(path: string): OutputFile {
  fs.mkdirSync(dirname(path), { recursive: true });
  const there = statOf(path);
  if (there === undefined) return new StagedFile(path, undefined);
  return there.isFile() ? new StagedFile(fs.realpathSync(path), there) : straightTo(path);
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
