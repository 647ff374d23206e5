import { realpath } from 'node:fs/promises';
import { dirname, isAbsolute, relative, sep } from 'node:path';
import { URI } from 'vscode-uri';
import type { Files } from '../workspace/index';
import { errorCode, systemProblem } from '../workspace/node/index';

/** To be read after a file's name. */
export const outside = {
  en: 'lies outside the folder that the server was started in; nothing there is read',
  fr: 'se trouve hors du dossier où le serveur a été démarré; rien n’y est lu',
};

/** To be read after a file's name. */
export const hidden = {
  en: 'is a hidden file; such files are not read',
  fr: 'est un fichier caché; les fichiers cachés ne sont pas lus',
};

export const uriOf = (path: string): string => URI.file(path).toString();

/** Whether a path is the folder or below it, by its segments alone: links are not looked at. Both are absolute. */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Names with a dot in front are where programs keep what is not for others: settings, keys, passwords. */
export const isHidden = (folder: string, path: string): boolean =>
  relative(folder, path)
    .split(sep)
    .some((segment) => /^\.[^.]/.test(segment));

/** Where a path really leads once all links are followed. Of what is missing, the nearest folder that exists tells. */
async function whereabouts(path: string): Promise<{ readonly real: string; readonly exists: boolean }> {
  try {
    return { real: await realpath(path), exists: true };
  } catch (thrown) {
    const parent = dirname(path);
    if (!['ENOENT', 'ENOTDIR'].includes(errorCode(thrown) ?? '') || parent === path) throw thrown;
    return { real: (await whereabouts(parent)).real, exists: false };
  }
}

/**
 * The same files, as far as they really lie in one folder: a link or a path that leads out of it is followed for
 * nothing, not even to tell whether something is there. What is read is the real file, so that a link that is changed
 * meanwhile leads nowhere else.
 * @param root absolute path of the folder
 */
export function enclosed(root: string, files: Files): Files {
  async function find(uri: string) {
    const { scheme, fsPath } = URI.parse(uri);
    if (scheme !== 'file' || !isWithin(root, fsPath)) return { kind: 'outside' } as const;
    const realRoot = await realpath(root);
    const { real, exists } = await whereabouts(fsPath);
    if (!isWithin(realRoot, real)) return { kind: 'outside' } as const;
    // A plain name must not be a way round to a hidden file.
    if (isHidden(realRoot, real) && !isHidden(root, fsPath)) return { kind: 'hidden' } as const;
    return exists ? ({ kind: 'inside', uri: uriOf(real) } as const) : ({ kind: 'missing' } as const);
  }
  return {
    async read(uri) {
      try {
        const found = await find(uri);
        if (found.kind === 'outside') return { problem: outside };
        if (found.kind === 'hidden') return { problem: hidden };
        return found.kind === 'missing' ? { missing: true } : await files.read(found.uri);
      } catch (thrown) {
        return { problem: systemProblem(thrown) };
      }
    },
    async kind(uri) {
      try {
        const found = await find(uri);
        if (found.kind === 'outside' || found.kind === 'hidden') return 'unknown';
        return found.kind === 'missing' ? 'none' : await files.kind(found.uri);
      } catch {
        return 'unknown';
      }
    },
  };
}
