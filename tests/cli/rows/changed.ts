import { appendFileSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { commitAll, git } from '../support/repository';
import type { Row } from '../support/row';
import { clean, placeholders, unfinished } from '../support/texts';

const cases = { ...placeholders, 'a.md': unfinished, 'x/b.md': unfinished, 'c.md': unfinished };
const filesAre =
  (...files: readonly string[]) =>
  (text: string) => {
    const { findings } = JSON.parse(text);
    expect(findings.map(({ file }: { file: string }) => file)).toEqual(files);
  };
const append = (folder: string, name: string): void => appendFileSync(path.join(folder, name), '\nWe go on.\n');
const json = ['--format', 'json'];

/** `--changed`: only what git sees as changed. Branches with renames are shown in the flows. */
export const changed: readonly Row[] = [
  {
    name: 'nothing has changed',
    files: cases,
    prepare: commitAll,
    args: ['lint', '--changed'],
    code: 0,
    stderr: 'casewright: no case here has changed, nor has its configuration\n',
  },
  {
    name: 'changed, staged, new and renamed files',
    files: { ...cases, 'd.md': unfinished, 'e.md': unfinished },
    prepare(folder) {
      commitAll(folder);
      append(folder, 'a.md');
      append(folder, 'c.md');
      git(folder, 'add', 'c.md');
      renameSync(path.join(folder, 'd.md'), path.join(folder, 'renamed.md'));
      rmSync(path.join(folder, 'e.md'));
      writeFileSync(path.join(folder, 'x/new é.md'), unfinished);
    },
    args: ['lint', '--changed', ...json],
    code: 1,
    stdout: filesAre('a.md', 'c.md', 'renamed.md', 'x/new é.md'),
  },
  {
    name: 'new files that git ignores are left out',
    files: { ...cases, '.gitignore': 'old/\n' },
    prepare(folder) {
      commitAll(folder);
      mkdirSync(path.join(folder, 'old'));
      writeFileSync(path.join(folder, 'old/d.md'), unfinished);
    },
    args: ['lint', '--changed', ...json],
    code: 0,
    stdout: filesAre(),
    stderr: /no case here has changed/,
  },
  {
    name: 'only what the paths name',
    files: cases,
    prepare(folder) {
      commitAll(folder);
      append(folder, 'a.md');
      append(folder, 'x/b.md');
    },
    args: ['lint', '--changed', 'x', 'c.md', ...json],
    code: 1,
    stdout: filesAre('x/b.md'),
  },
  {
    name: 'a changed configuration changes all that it holds for',
    files: { ...cases, 'x/casewright.yaml': placeholders['casewright.yaml'] },
    prepare(folder) {
      commitAll(folder);
      appendFileSync(path.join(folder, 'x/casewright.yaml'), '# Agreed in May.\n');
    },
    args: ['lint', '--changed', ...json],
    code: 1,
    stdout: filesAre('x/b.md'),
  },
  {
    name: 'a folder of the call below the root, and one that is a link',
    files: { 'y/casewright.yaml': placeholders['casewright.yaml'], 'y/a.md': unfinished, 'y/b.md': unfinished },
    prepare(folder) {
      commitAll(folder);
      append(folder, 'y/a.md');
      symlinkSync('y', path.join(folder, 'link'));
    },
    args: ['lint', '--changed', 'link/a.md', 'link/b.md', ...json],
    code: 1,
    stdout: filesAre('link/a.md'),
  },
  {
    name: 'before the first commit everything is new',
    files: { ...placeholders, 'a.md': unfinished, 'b.md': unfinished },
    prepare(folder) {
      git(folder, 'init', '--quiet');
      git(folder, 'add', 'a.md');
    },
    args: ['lint', '--changed', ...json],
    code: 1,
    stdout: filesAre('a.md', 'b.md'),
  },
  {
    name: '--since a branch: all that this one changed, committed or not, and nothing that the other one did',
    files: cases,
    prepare(folder) {
      commitAll(folder);
      git(folder, 'switch', '--quiet', '--create', 'draft');
      append(folder, 'a.md');
      git(folder, 'commit', '--quiet', '--all', '--message', 'More');
      git(folder, 'switch', '--quiet', 'main');
      append(folder, 'c.md');
      git(folder, 'commit', '--quiet', '--all', '--message', 'Meanwhile');
      git(folder, 'switch', '--quiet', 'draft');
      append(folder, 'x/b.md');
    },
    args: ['lint', '--changed', '--since', 'main', ...json],
    code: 1,
    stdout: filesAre('a.md', 'x/b.md'),
  },
  {
    name: '--since alone, with a tag',
    files: cases,
    prepare(folder) {
      commitAll(folder);
      git(folder, 'tag', 'sent');
      append(folder, 'c.md');
      git(folder, 'commit', '--quiet', '--all', '--message', 'More');
    },
    args: ['lint', '--since', 'sent', ...json],
    code: 1,
    stdout: filesAre('c.md'),
  },
  {
    name: 'standard input counts as changed',
    files: cases,
    prepare: commitAll,
    args: ['lint', '--changed', '.', '--stdin-filename', 'a.md', ...json],
    stdin: unfinished,
    code: 1,
    stdout: filesAre('a.md'),
  },
  ...['mian', '--output=x', '', 'HEAD~9', 'a.md', '$(touch x)'].map(
    (reference): Row => ({
      name: `--since “${reference}”, which does not exist`,
      files: { ...placeholders, 'a.md': clean },
      prepare: commitAll,
      args: ['lint', `--since=${reference}`],
      code: 2,
      stderr: `casewright: there is no branch, tag or commit “${reference}” in this repository; correct --since, or fetch it first\n`,
    }),
  ),
  {
    name: '--since a branch that has nothing in common',
    files: cases,
    prepare(folder) {
      commitAll(folder);
      git(folder, 'switch', '--quiet', '--orphan', 'other');
      git(folder, 'commit', '--quiet', '--allow-empty', '--message', 'Elsewhere');
    },
    args: ['lint', '--since', 'main', '--lang', 'fr'],
    code: 2,
    stderr: /^casewright: rien ici n’a de commit commun avec «\u00a0main\u00a0»; .+\(fetch-depth: 0\)\n$/,
  },
  {
    name: 'a folder in no repository',
    files: cases,
    args: ['lint', '--changed'],
    code: 2,
    stderr: /^casewright: this folder is in no git repository, and --changed needs one; .+\n$/,
  },
  {
    name: 'a repository that git refuses',
    files: cases,
    prepare(folder) {
      commitAll(folder);
      writeFileSync(path.join(folder, '.git/config'), '[core\n');
    },
    args: ['lint', '--changed'],
    code: 2,
    stderr: /^casewright: git says: bad config .+\n$/,
  },
  {
    name: 'no git',
    files: cases,
    args: ['lint', '--changed'],
    env: { PATH: '/nowhere' },
    code: 2,
    stderr: /^casewright: git was not found, and --changed needs it; .+\n$/,
  },
];
