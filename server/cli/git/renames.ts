import { realpathSync } from 'node:fs';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import type { Io } from '../io';
import { git } from './git';

const none: ReadonlyMap<string, string> = new Map();

/** `R`, how alike they are, the old name, the new one: each ends in a zero byte. */
const renames = /R\d*\0([^\0]+)\0([^\0]+)\0/g;

/**
 * The files that were renamed since some file was last committed, as git tells them from those that are new: by what is in
 * them. A rename that git has not been told of (`git mv`, `git add`) does not count yet.
 * @param file absolute; where it was never committed, since the last commit
 * @returns old names by the new ones, relative to the file's folder, with slashes. Empty without git, and where the history
 * that was fetched does not reach back
 */
export async function renamedSince(file: string, { env }: Pick<Io, 'env'>): Promise<ReadonlyMap<string, string>> {
  try {
    const folder = realpathSync(dirname(file));
    const ask = async (...args: string[]): Promise<string> => (await git(args, folder, env)).stdout;
    const top = (await ask('rev-parse', '--show-toplevel')).replace(/\r?\n$/, '');
    const commit = (await ask('log', '-1', '--format=%H', '--', basename(file))).trim() || 'HEAD';
    const told = await ask('diff', '--name-status', '-z', '--find-renames', '--diff-filter=R', '--no-ext-diff', commit);
    const nameOf = (path = ''): string => relative(folder, resolve(top, path)).split(sep).join('/');
    return new Map([...told.matchAll(renames)].map(([, before, after]) => [nameOf(after), nameOf(before)]));
  } catch {
    // To know of renames is a help, never a condition.
    return none;
  }
}
