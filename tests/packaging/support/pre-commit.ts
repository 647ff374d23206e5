import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { npm } from './package';
import type { Repository } from './repository';
import { root } from './schema';

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly language: string;
  readonly files: string;
  readonly types_or: readonly string[];
  readonly require_serial: boolean;
}

export const hooks: readonly [Hook, ...Hook[]] = parse(readFileSync(path.join(root, '.pre-commit-hooks.yaml'), 'utf8'));

/** The tags that pre-commit gives to files, as far as our hook asks for them. */
const tags: Readonly<Record<string, RegExp>> = { markdown: /\.(?:md|mdown|markdown)$/i, yaml: /\.ya?ml$/i };

/** The files of a commit in the making that pre-commit would hand to a hook: those that are not deleted, by name and type. */
export function filesFor({ files, types_or }: Hook, { git }: Repository): string[] {
  const staged = git('diff', '--cached', '--name-only', '--no-ext-diff', '-z', '--diff-filter=ACMRTUXB').split('\0');
  const pattern = new RegExp(files);
  return staged.filter((file) => pattern.test(file) && types_or.some((type) => tags[type]?.test(file)));
}

/** Installs a packed package as `language: node` does, scripts and all. Returns the folder of its commands. */
export function installHook(tarball: string, folder: string): string {
  npm(folder, 'install', '--global', '--prefix', folder, tarball);
  return process.platform === 'win32' ? folder : path.join(folder, 'bin');
}

/** Runs a hook's entry on the staged files, all in one call; without files it is not run, as `Skipped` says there. */
export function runHook(hook: Hook, commands: string, repository: Repository, ...args: string[]) {
  const files = filesFor(hook, repository);
  if (files.length === 0) return { code: 0, output: 'Skipped' };
  const [program = '', ...leading] = hook.entry.split(' ');
  const { status, stdout, stderr } = spawnSync(path.join(commands, program), [...leading, ...args, ...files], {
    cwd: repository.folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, LANG: 'C.UTF-8' },
    shell: process.platform === 'win32',
  });
  return { code: status, output: `${stdout}${stderr}` };
}
