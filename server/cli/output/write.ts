import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Localized } from '../../framework/index';
import { errorCode, writingProblem } from '../../workspace/node/index';

/**
 * Writes a file that is not there yet. Asking and writing are one step of the system, so nothing is ever overwritten,
 * not even what appears in between, nor what a link points to.
 * @returns `exists` where something has that name already, or a problem
 */
export async function writeNew(path: string, text: string): Promise<'written' | 'exists' | { problem: Localized }> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text, { flag: 'wx' });
    return 'written';
  } catch (thrown) {
    if (errorCode(thrown) === 'EEXIST' && !isFolderProblem(thrown)) return 'exists';
    return { problem: isFolderProblem(thrown) ? notAFolder : writingProblem(thrown) };
  }
}

/** `mkdir` says that a file stands where a folder should be in the words that `open` has for an existing file. */
const isFolderProblem = (thrown: unknown): boolean =>
  thrown instanceof Error &&
  'syscall' in thrown &&
  thrown.syscall === 'mkdir' &&
  ['EEXIST', 'ENOTDIR'].includes(errorCode(thrown) ?? '');

const notAFolder: Localized = {
  en: 'cannot be written: what should be its folder is a file',
  fr: 'ne peut pas être écrit : ce qui devrait être son dossier est un fichier',
};
