import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { commitAll, git } from '../support/repository';
import type { Row } from '../support/row';
import { caseText, clean, placeholders, unfinished } from '../support/texts';

/** What `--update` writes for `unfinished`; a row below makes sure that it does. */
const fingerprint = /"([0-9a-f]{32})": "placeholder-text"/;
const other = 'f'.repeat(32);
const baselineOf = (findings: Readonly<Record<string, Readonly<Record<string, string>>>>): string =>
  `${JSON.stringify({ version: 1, findings }, null, 2)}\n`;
/** The one finding in `unfinished`, by its fingerprint. */
const listed = (file: string): Record<string, Record<string, string>> => ({
  [file]: { '98b71f34f8393e05da3eea2b816053e2': 'placeholder-text' },
});
const stale = (file: string) => ({ [file]: { [other]: 'placeholder-text' } });

const read = (folder: string, name = 'known.json') => JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
const isUnchanged = (expected: string) => (folder: string) =>
  expect(readFileSync(path.join(folder, 'known.json'), 'utf8')).toBe(expected);

const notOne = /^casewright: known\.json: is no baseline of Casewright; .+\n$/;

/** `--baseline`: known findings are left out, new ones fail. Adoption step by step is shown in the flows. */
export const baseline: readonly Row[] = [
  {
    name: '--update makes the file, and nothing is new then',
    files: { ...placeholders, 'x/b.md': unfinished, 'a.md': unfinished, 'c.md': clean },
    args: ['lint', '--baseline', 'known.json', '--update'],
    code: 0,
    stdout: 'No findings in 3 cases.\n',
    stderr: 'casewright: known.json: findings listed now: 2\n',
    after: (folder) => {
      const text = readFileSync(path.join(folder, 'known.json'), 'utf8');
      const [, name] = fingerprint.exec(text) ?? [];
      const known = { [name ?? '']: 'placeholder-text' };
      expect(text).toBe(baselineOf({ 'a.md': known, 'x/b.md': known }));
    },
  },
  {
    name: '--update makes the folder, too, and names files from there',
    files: { ...placeholders, 'cases/a.md': unfinished },
    args: ['lint', '--baseline', '.ci/known.json', '--update'],
    code: 0,
    stdout: /^No findings/,
    stderr: 'casewright: .ci/known.json: findings listed now: 1\n',
    after: (folder) => expect(Object.keys(read(folder, '.ci/known.json').findings)).toEqual(['../cases/a.md']),
  },
  {
    name: '--update with nothing found makes an empty list',
    files: { ...placeholders, 'a.md': clean },
    args: ['lint', '--baseline', 'known.json', '--update'],
    code: 0,
    stdout: /^No findings/,
    stderr: 'casewright: known.json: findings listed now: 0\n',
    after: isUnchanged(baselineOf({})),
  },
  {
    name: '--update keeps what it did not look at, and drops what is gone',
    files: {
      ...placeholders,
      'known.json': baselineOf({ ...stale('b.md'), ...stale('gone.md') }),
      'a.md': unfinished,
      'b.md': clean,
    },
    args: ['lint', 'a.md', '--baseline', 'known.json', '--update'],
    code: 0,
    stdout: /^No findings/,
    stderr: 'casewright: known.json: findings listed now: 2\n',
    after: (folder) => {
      expect(Object.keys(read(folder).findings)).toEqual(['a.md', 'b.md']);
      expect(read(folder).findings['b.md']).toEqual(stale('b.md')['b.md']);
    },
  },
  {
    name: 'a finding that is not listed fails',
    files: { ...placeholders, 'known.json': baselineOf({}), 'a.md': unfinished },
    args: ['lint', '--baseline', 'known.json'],
    code: 1,
    stdout: /1 finding in 1 case/,
  },
  {
    name: 'what is listed and no longer found is told, and does not fail',
    files: { ...placeholders, 'known.json': baselineOf({ ...stale('a.md'), ...stale('gone.md') }), 'a.md': clean },
    args: ['lint', '--baseline', 'known.json'],
    code: 0,
    stdout: 'No findings in 1 case.\n',
    stderr: 'casewright: known.json: findings listed here that are no longer there: 2; take them out with --prune\n',
    after: isUnchanged(baselineOf({ ...stale('a.md'), ...stale('gone.md') })),
  },
  {
    name: 'the same in French',
    files: { ...placeholders, 'known.json': baselineOf(stale('a.md')), 'a.md': clean },
    args: ['lint', '--baseline', 'known.json', '--lang', 'fr'],
    code: 0,
    stdout: /^Aucune remarque/,
    stderr: /^casewright: known\.json\u00a0: remarques énumérées ici qui n’existent plus\u00a0: 1; .+--prune\n$/,
  },
  {
    name: 'what was not looked at is not called stale',
    files: { ...placeholders, 'known.json': baselineOf(stale('b.md')), 'a.md': clean, 'b.md': clean },
    args: ['lint', 'a.md', '--baseline', 'known.json'],
    code: 0,
    stdout: 'No findings in 1 case.\n',
  },
  {
    name: '--prune takes out what is no longer found, and adds nothing',
    files: {
      ...placeholders,
      'known.json': baselineOf({ ...stale('a.md'), ...stale('b.md'), ...stale('gone.md') }),
      'a.md': unfinished,
      'b.md': clean,
    },
    args: ['lint', 'a.md', '--baseline', 'known.json', '--prune'],
    code: 1,
    stdout: /1 finding in 1 case/,
    stderr: 'casewright: known.json: findings listed now: 1\n',
    after: isUnchanged(baselineOf(stale('b.md'))),
  },
  {
    name: 'a text that is a case no longer has no findings',
    files: { 'known.json': baselineOf(stale('README.md')), 'README.md': '# No case\n' },
    args: ['lint', '--baseline', 'known.json', '--prune'],
    code: 0,
    stderr: /^casewright: known\.json: findings listed now: 0\ncasewright: no case was found here/,
    after: isUnchanged(baselineOf({})),
  },
  {
    name: 'a second equal finding is new',
    files: { ...placeholders, 'a.md': caseText('We met [insert number] times.\n\nWe met [insert number] people.') },
    prepare: (folder) => {
      // The first of two equal ones has the name that it would have alone.
      writeFileSync(path.join(folder, 'known.json'), baselineOf({}));
    },
    args: ['lint', '--baseline', 'known.json', '--format', 'jsonl'],
    code: 1,
    stdout: (text) => {
      const names = text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).fingerprint);
      expect(new Set(names).size).toBe(2);
    },
  },
  ...[
    [
      'is told',
      [],
      'texts that are listed here under another name: 1; bring the list up to date with --update or --prune',
    ],
    ['--prune writes down', ['--prune'], 'findings listed now: 1'],
  ].map(
    ([what = '', args = [], told = '']): Row => ({
      name: `a renamed text keeps its known findings, which ${what}`,
      files: { ...placeholders, 'known.json': baselineOf(listed('old.md')), 'old.md': unfinished },
      prepare: (folder) => {
        commitAll(folder);
        mkdirSync(path.join(folder, 'x'));
        git(folder, 'mv', 'old.md', 'x/new.md');
      },
      args: ['lint', '--baseline', 'known.json', ...args],
      code: 0,
      stdout: 'No findings in 1 case.\n',
      stderr: `casewright: known.json: ${told}\n`,
      after: isUnchanged(baselineOf(listed(args.length > 0 ? 'x/new.md' : 'old.md'))),
    }),
  ),
  {
    name: 'a renamed text has its new findings, too, and the one that takes its place has none that are known',
    files: { ...placeholders, 'known.json': baselineOf(listed('old.md')), 'old.md': unfinished, 'b.md': clean },
    prepare: (folder) => {
      commitAll(folder);
      git(folder, 'mv', 'old.md', 'new.md');
      writeFileSync(path.join(folder, 'new.md'), `${unfinished}\nWe met [insert number] times.\n`);
      writeFileSync(path.join(folder, 'b.md'), unfinished);
    },
    args: ['lint', '--baseline', 'known.json', '--format', 'concise', '--lang', 'fr'],
    code: 1,
    stdout: /^b\.md:9:\d+: .+\nnew\.md:11:\d+: .+\n\S.+\n$/,
    stderr: /^casewright: known\.json\u00a0: textes énumérés ici sous un autre nom\u00a0: 1; .+--prune\n$/,
  },
  {
    name: 'without git, a renamed text is a new one',
    files: { ...placeholders, 'known.json': baselineOf(listed('old.md')), 'new.md': unfinished },
    env: { PATH: '/nowhere' },
    args: ['lint', '--baseline', 'known.json'],
    code: 1,
    stdout: /1 finding in 1 case/,
    stderr: /^casewright: known\.json: findings listed here that are no longer there: 1; .+\n$/,
  },
  {
    name: 'a byte order mark does not matter',
    files: { ...placeholders, 'known.json': `\ufeff${baselineOf({})}`, 'a.md': clean },
    args: ['lint', '--baseline', 'known.json'],
    code: 0,
    stdout: 'No findings in 1 case.\n',
  },
  {
    name: '--update of a file that cannot be written',
    files: { ...placeholders, 'a.md': unfinished, there: 'a file' },
    args: ['lint', 'a.md', '--baseline', 'there/known.json', '--update'],
    code: 2,
    stdout: /^No findings/,
    stderr: /^casewright: there\/known\.json: cannot be written.*\n$/,
    after: (folder) => expect(readFileSync(path.join(folder, 'there'), 'utf8')).toBe('a file'),
  },
  {
    name: 'a baseline that is missing',
    files: { ...placeholders, 'a.md': clean },
    args: ['lint', '--baseline', 'known.json'],
    code: 2,
    stderr: 'casewright: known.json: there is no such baseline; add --update to make it from the findings of today\n',
  },
  {
    name: '--prune of a baseline that is missing',
    args: ['lint', '--baseline', 'known.json', '--prune'],
    code: 2,
    stderr: /^casewright: known\.json: there is no such baseline/,
  },
  {
    name: 'a baseline that is a folder',
    prepare: (folder) => mkdirSync(path.join(folder, 'known.json')),
    args: ['lint', '--baseline', 'known.json'],
    code: 2,
    stderr: 'casewright: known.json: is a folder, not a file\n',
  },
  ...[
    ['no JSON', '{'],
    ['a list', '[]'],
    ['of another version', '{"version": 2, "findings": {}}'],
    ['without findings', '{"version": 1}'],
    ['with a list of findings', '{"version": 1, "findings": []}'],
    ['with a file that has no list', '{"version": 1, "findings": {"a.md": 1}}'],
    ['with a finding that has no rule', '{"version": 1, "findings": {"a.md": {"x": 1}}}'],
  ].map(
    ([what = '', text = '']): Row => ({
      name: `a baseline that is ${what}`,
      files: { 'known.json': text },
      args: ['lint', '--baseline', 'known.json', '--update'],
      code: 2,
      stderr: notOne,
      after: isUnchanged(text),
    }),
  ),
  {
    name: 'a baseline with a name that is special to JavaScript',
    files: { ...placeholders, 'known.json': '{"version": 1, "findings": {"__proto__": {"x": "y"}}}', 'a.md': clean },
    args: ['lint', '--baseline', 'known.json', '--prune'],
    code: 0,
    stdout: 'No findings in 1 case.\n',
    stderr: 'casewright: known.json: findings listed now: 0\n',
  },
  {
    name: '--update alone',
    args: ['lint', '--update'],
    code: 2,
    stderr: 'casewright: --update needs --baseline\n',
  },
  {
    name: '--prune alone',
    args: ['lint', '--prune', '--lang', 'fr'],
    code: 2,
    stderr: 'casewright: --prune a besoin de --baseline\n',
  },
  {
    name: '--update and --prune',
    args: ['lint', '--baseline', 'known.json', '--update', '--prune'],
    code: 2,
    stderr: /^casewright: option '--prune' cannot be used with option '--update'; .+\n$/,
  },
  {
    name: '--update and --fix-dry-run',
    args: ['lint', '--baseline', 'known.json', '--update', '--fix-dry-run'],
    code: 2,
    stderr: /^casewright: option '--fix-dry-run' cannot be used with option '--update'; .+\n$/,
  },
];
