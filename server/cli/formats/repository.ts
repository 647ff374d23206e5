import { isAbsolute, posix, relative, sep } from 'node:path';
import type { Io } from '../io';

/**
 * The folder of the call as the root of the repository sees it, with slashes. GitHub and GitLab place findings by paths
 * from the root, and say in the environment where that is. Empty at the root, and where nobody says.
 */
export function folderInRepository(cwd: string, env: Io['env']): string {
  const root = env.GITHUB_WORKSPACE || env.CI_PROJECT_DIR;
  if (!root) return '';
  const folder = relative(root, cwd);
  const isOutside = isAbsolute(folder) || folder.split(sep)[0] === '..';
  return isOutside ? '' : folder.split(sep).join('/');
}

/** A file's path from the root of the repository. */
export const inRepository = (folder: string, file: string): string => (folder === '' ? file : posix.join(folder, file));
