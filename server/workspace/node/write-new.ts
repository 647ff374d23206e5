import * as fs from 'node:fs';
import { dirname } from 'node:path';
import type { ReadResult } from '../files';
import { removeLeftOvers } from './left-overs';
import { errorCode } from './problems';
import { type FileSystem, StagedFile } from './staged-file';
import { writingProblem } from './writing-problems';

type Problem = Extract<ReadResult, { problem: unknown }>['problem'];

/** Drives that know no second names (some of other makes, and many in a network) say so in one of these ways. */
const noLinks = new Set(['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EINVAL', 'EXDEV', 'EMLINK']);

/**
 * Gives a staged file a name that nothing has yet. The system refuses to link over anything, so nothing is overwritten,
 * not even what appears in between.
 * @throws the system's error: `EEXIST` where something has the name
 */
function placeNew(staged: string, target: string, fileSystem: FileSystem): void {
  try {
    fileSystem.linkSync(staged, target);
  } catch (thrown) {
    if (!noLinks.has(errorCode(thrown) ?? '')) throw thrown;
    reserve(staged, target, fileSystem);
    return;
  }
  try {
    fileSystem.rmSync(staged, { force: true });
  } catch {
    // The text is in its place; the other name is taken away with what killed runs leave.
  }
}

/** Takes the name with an empty file, which nobody else can then do, and puts the text in its place. */
function reserve(staged: string, target: string, fileSystem: FileSystem): void {
  fileSystem.closeSync(fileSystem.openSync(target, 'wx'));
  try {
    fileSystem.renameSync(staged, target);
  } catch (thrown) {
    fileSystem.rmSync(target, { force: true });
    throw thrown;
  }
}

/**
 * Writes a file that is not there yet, whole or not at all; its folder is there.
 * @returns `exists` where something has that name already, be it a link to nowhere, or why nothing was written
 */
export function writeNewText(
  path: string,
  text: string,
  fileSystem: FileSystem = fs,
): 'written' | 'exists' | { readonly problem: Problem } {
  let staged: StagedFile | undefined;
  try {
    // First: a run that was killed right after it had written the file left its other name.
    removeLeftOvers(dirname(path), fileSystem);
    if (fileSystem.lstatSync(path, { throwIfNoEntry: false }) !== undefined) return 'exists';
    staged = new StagedFile(path, undefined, fileSystem);
    staged.append(text);
    staged.commit(undefined, (from, to) => placeNew(from, to, fileSystem));
    return 'written';
  } catch (thrown) {
    staged?.discard();
    return errorCode(thrown) === 'EEXIST' ? 'exists' : { problem: writingProblem(thrown) };
  }
}
