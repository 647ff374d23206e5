import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Localized } from '../../framework/index';
import { errorCode } from '../../workspace/node/index';

const denied = ['EACCES', 'EPERM', 'EROFS'];

/** Why the system would not write a file, to be read after its name. */
export function writeProblem(thrown: unknown): Localized {
  const code = errorCode(thrown) ?? (thrown instanceof Error ? thrown.message : String(thrown));
  if (denied.includes(code)) {
    return { en: 'cannot be written: no permission', fr: 'ne peut pas être écrit : accès refusé' };
  }
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return {
      en: 'cannot be written: its folder does not exist; make the folder first, or choose another path',
      fr: 'ne peut pas être écrit : son dossier n’existe pas; créez d’abord le dossier ou choisissez un autre chemin',
    };
  }
  return { en: `cannot be written (${code})`, fr: `ne peut pas être écrit (${code})` };
}

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
    return { problem: isFolderProblem(thrown) ? notAFolder : writeProblem(thrown) };
  }
}

/** `mkdir` says that a file stands where a folder should be in the words that `open` has for an existing file. */
const isFolderProblem = (thrown: unknown): boolean =>
  thrown instanceof Error && 'syscall' in thrown && thrown.syscall === 'mkdir' && errorCode(thrown) === 'EEXIST';

const notAFolder: Localized = {
  en: 'cannot be written: what should be its folder is a file',
  fr: 'ne peut pas être écrit : ce qui devrait être son dossier est un fichier',
};
