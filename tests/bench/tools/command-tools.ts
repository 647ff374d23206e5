import path from 'node:path';
import { bareNode, markdownlintName, ours } from '../measures';
import { peerModules } from '../paths';
import { rumdlProgram } from '../peers/install';
import type { Command } from '../processes/command';
import type { Shipped } from './casewright';

/** A tool that is run once for each figure, on a folder of Markdown files or on one file in it. */
export interface CommandTool {
  readonly name: string;
  /** Exit codes of a run that did its work. */
  readonly codes: readonly number[];
  /** What to run in a folder: on the whole of it, or on this file. */
  command(folder: string, file?: string): Command;
  /** How many texts it says it has looked at, from what it printed; undefined where it does not say. */
  seen?(printed: string): number | undefined;
}

const node = process.execPath;
const floors = path.resolve(import.meta.dirname, '../floors');
const peer = (...parts: readonly string[]): string => path.join(peerModules, ...parts);
const number = (pattern: RegExp) => (printed: string) => {
  const found = pattern.exec(printed)?.[1];
  return found === undefined ? undefined : Number(found);
};

/** Casewright's own command, with all rules on. */
export const casewright = ({ cli }: Shipped, name = ours, ...options: readonly string[]): CommandTool => ({
  name,
  codes: [0, 1],
  command: (cwd, file) => ({ program: node, args: [cli, 'lint', ...options, file ?? '.'], cwd }),
  seen: number(/in (\d+) cases?:/),
});

export const bare: CommandTool = {
  name: bareNode,
  codes: [0],
  command: (cwd) => ({ program: node, args: ['-e', '0'], cwd }),
};

export const readAndHash: CommandTool = {
  name: 'read + sha256 in node',
  codes: [0],
  command: (cwd) => ({ program: node, args: [path.join(floors, 'read-and-hash.mjs'), cwd], cwd }),
  seen: number(/^(\d+) files/),
};

export const markdownlint: CommandTool = {
  name: markdownlintName,
  codes: [0, 1],
  command: (cwd, file = '**/*.md') => ({
    program: node,
    args: [peer('markdownlint-cli2', 'markdownlint-cli2-bin.mjs'), file],
    cwd,
  }),
  seen: number(/Linting: (\d+) file/),
};

/** Without its cache, without anybody's configuration, and where git leaves the corpus out. */
export const rumdl = (name = 'rumdl'): CommandTool => ({
  name,
  codes: [0, 1],
  command: (cwd, file = '.') => ({
    program: rumdlProgram() ?? 'rumdl',
    args: ['check', '--no-cache', '--no-config', '--respect-gitignore=false', file],
    cwd,
  }),
  seen: number(/in (?:\d+\/)?(\d+) files?/),
});

export const remark: CommandTool = {
  name: 'remark-cli',
  codes: [0],
  command: (cwd, file = '.') => ({
    program: node,
    args: [
      peer('remark-cli', 'cli.js'),
      ...['remark-frontmatter', 'remark-gfm', 'remark-preset-lint-recommended'].flatMap((name) => ['--use', name]),
      '--no-config',
      '--no-stdout',
      file,
    ],
    cwd,
  }),
  // It names each file, with what is wrong in it or with nothing.
  seen: (printed) => new Set(printed.match(/case-\d+/g)).size,
};

/** With one rule; each more costs as much again. */
export const textlint: CommandTool = {
  name: 'textlint, 1 rule',
  codes: [0],
  command: (cwd, file = '**/*.md') => ({
    program: node,
    args: [peer('textlint', 'bin', 'textlint.js'), '--rules-base-directory', peerModules, '--rule', 'no-todo', file],
    cwd,
  }),
};
