import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { npm } from './package';
import { root } from './schema';

const git = (cwd: string, ...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** A repository with the project's files as they are now, committed or not; what git ignores is left out. */
function copyProject(folder: string): string {
  const copy = path.join(folder, 'casewright');
  const names = git(root, 'ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate').split('\0');
  const deleted = new Set(git(root, 'ls-files', '-z', '--deleted').split('\0'));
  for (const name of names.filter((one) => one !== '' && !deleted.has(one))) {
    mkdirSync(path.dirname(path.join(copy, name)), { recursive: true });
    copyFileSync(path.join(root, name), path.join(copy, name));
  }
  git(copy, 'init', '--quiet', '--initial-branch=main');
  git(copy, 'add', '--all');
  git(copy, 'commit', '--quiet', '--message=As it is now');
  return copy;
}

/** The package as `pre-commit` makes it from the repository itself. */
export interface PackedClone {
  /** What `npm pack` printed, which pre-commit takes for the name of the packed file. */
  readonly printed: string;
  readonly tarball: string;
  /** A folder that goes away with it. */
  readonly home: string;
  remove(): void;
}

/**
 * Clones the project and packs the clone, as pre-commit does, with npm's own scripts running. Only the installing of what
 * the project is built with is left out: that stands one folder up, where Node looks for it, so that no network is needed.
 */
export function packClone(): PackedClone {
  const home = realpathSync(mkdtempSync(path.join(tmpdir(), 'casewright-clone-')));
  symlinkSync(path.join(root, 'node_modules'), path.join(home, 'node_modules'), 'junction');
  const clone = path.join(home, 'clone');
  git(home, '-c', 'core.autocrlf=false', 'clone', '--quiet', copyProject(home), clone);
  const printed = npm(clone, 'pack');
  return {
    printed,
    tarball: path.join(clone, printed.trim()),
    home,
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}
