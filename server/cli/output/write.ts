import { dirname } from 'node:path';
import type { Localized } from '../../framework/index';
import { errorCode, makeFolders, writeNewText, writingProblem } from '../../workspace/node/index';

/**
 * Writes a file that is not there yet, whole or not at all, and makes its folder. Asking and writing are one step of the
 * system, so nothing is ever overwritten, not even what appears in between, nor what a link points to.
 * @returns `exists` where something has that name already, or a problem
 */
export async function writeNew(path: string, text: string): Promise<'written' | 'exists' | { problem: Localized }> {
  try {
    const removeFolders = makeFolders(dirname(path));
    const result = writeNewText(path, text);
    if (result !== 'written') removeFolders();
    return result;
  } catch (thrown) {
    return { problem: isFolderProblem(thrown) ? notAFolder : writingProblem(thrown) };
  }
}

/** `mkdir` says that a file stands where a folder should be in the words that `open` has for an existing file. */
const isFolderProblem = (thrown: unknown): boolean => ['EEXIST', 'ENOTDIR'].includes(errorCode(thrown) ?? '');

const notAFolder: Localized = {
  en: 'cannot be written: what should be its folder is a file',
  fr: 'ne peut pas être écrit : ce qui devrait être son dossier est un fichier',
};
