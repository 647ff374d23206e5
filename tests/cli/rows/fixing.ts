import { chmodSync, linkSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import type { Row } from '../support/row';
import {
  clean,
  mendable,
  mendableUnsafely,
  placeholders,
  sentence,
  suppressionRules,
  unfinished,
} from '../support/texts';

const contentIs = (name: string, expected: string | Uint8Array) => (folder: string) =>
  expect(readFileSync(path.join(folder, name))).toEqual(Buffer.from(expected));

/** Nothing lies about that was not there, hidden files included. */
const namesAre = (folder: string, ...names: readonly string[]) =>
  expect(readdirSync(folder).sort()).toEqual(['casewright.yaml', ...names].sort());

const made = (what: string) => `casewright: made ${what}\n`;
const wouldMake = (what: string) => `casewright: --fix would make ${what}\n`;
const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
const both = `${mendable}\nWe met [insert number] times.\n`;

/** `--fix`, `--fix-dry-run` and `fix`: what is mended, what is left, and that nothing else changes. */
export const fixing: readonly Row[] = [
  {
    name: '--fix mends what is safe',
    files: { ...suppressionRules, 'a.md': mendable },
    args: ['lint', '--fix'],
    code: 0,
    stdout: 'No findings in 1 case.\n',
    stderr: made('1 fix in 1 file'),
    after: (folder) => {
      contentIs('a.md', clean)(folder);
      namesAre(folder, 'a.md');
    },
  },
  {
    name: '--fix in French',
    files: { ...suppressionRules, 'a.md': mendable },
    args: ['lint', '--fix', '--lang', 'fr'],
    code: 0,
    stdout: /^Aucune remarque/,
    stderr: 'casewright: apporté 1 correction dans 1 fichier\n',
  },
  {
    name: '--fix reports what is left, at its place in the mended text',
    files: { ...suppressionRules, 'a.md': both },
    args: ['lint', '--fix', '--format=json'],
    code: 1,
    stdout: (text) => expect(JSON.parse(text)).toMatchObject({ findings: [{ rule: 'placeholder-text', line: 11 }] }),
    stderr: made('1 fix in 1 file'),
    after: contentIs('a.md', both.replace(/<!--.+-->\n/, '')),
  },
  {
    name: '--fix with nothing to mend writes nothing',
    files: { ...suppressionRules, 'a.md': unfinished },
    args: ['lint', '--fix'],
    code: 1,
    stdout: /placeholder-text/,
    after: contentIs('a.md', unfinished),
  },
  {
    name: '--fix leaves alone what a reader would notice',
    files: { ...suppressionRules, 'a.md': mendableUnsafely },
    args: ['lint', '--fix'],
    code: 1,
    stdout: /suppression-unknown-rule/,
    after: contentIs('a.md', mendableUnsafely),
  },
  {
    name: '--unsafe-fixes does not, and one fix leads to the next',
    files: { ...suppressionRules, 'a.md': mendableUnsafely },
    args: ['lint', '--fix', '--unsafe-fixes'],
    code: 0,
    stdout: 'No findings in 1 case.\n',
    stderr: made('2 fixes in 1 file'),
    after: contentIs('a.md', clean),
  },
  {
    name: '--fix of many files',
    files: { ...suppressionRules, 'x/a.md': mendable, 'x/b.md': clean, 'c.md': mendable },
    args: ['lint', '--fix'],
    code: 0,
    stdout: 'No findings in 3 cases.\n',
    stderr: made('2 fixes in 2 files'),
    after: (folder) => {
      contentIs('x/a.md', clean)(folder);
      contentIs('c.md', clean)(folder);
    },
  },
  {
    name: '--fix keeps BOM, CRLF and a missing last line end',
    files: { ...suppressionRules, 'a.md': `\ufeff${crlf(mendable.trimEnd())}` },
    args: ['lint', '--fix'],
    code: 0,
    stdout: /^No findings/,
    stderr: made('1 fix in 1 file'),
    after: contentIs('a.md', `\ufeff${crlf(clean.trimEnd())}`),
  },
  {
    name: '--fix keeps the mode',
    files: { ...suppressionRules, 'a.md': mendable },
    prepare: (folder) => chmodSync(path.join(folder, 'a.md'), 0o606),
    args: ['lint', '--fix'],
    code: 0,
    stdout: /^No findings/,
    stderr: made('1 fix in 1 file'),
    after: (folder) => expect(statSync(path.join(folder, 'a.md')).mode & 0o777).toBe(0o606),
  },
  {
    name: '--fix writes through a link',
    files: { ...suppressionRules, 'x/target.txt': mendable },
    prepare: (folder) => symlinkSync('x/target.txt', path.join(folder, 'a.md')),
    args: ['lint', '--fix', 'a.md'],
    code: 0,
    stdout: /^No findings/,
    stderr: made('1 fix in 1 file'),
    after: (folder) => {
      expect(lstatSync(path.join(folder, 'a.md')).isSymbolicLink()).toBe(true);
      contentIs('x/target.txt', clean)(folder);
    },
  },
  {
    name: '--fix of a file and of a link to it',
    files: { ...suppressionRules, 'a.md': mendable },
    prepare: (folder) => symlinkSync('a.md', path.join(folder, 'b.md')),
    args: ['lint', '--fix'],
    code: 0,
    stdout: 'No findings in 2 cases.\n',
    stderr: made('2 fixes in 2 files'),
    after: contentIs('a.md', clean),
  },
  {
    name: '--fix refuses a file with other names, and reports it as it stands',
    files: { ...suppressionRules, 'a.md': mendable, 'c.md': mendable },
    prepare: (folder) => {
      mkdirSync(path.join(folder, 'copies'));
      linkSync(path.join(folder, 'a.md'), path.join(folder, 'copies/b.txt'));
    },
    args: ['lint', '--fix'],
    code: 2,
    stdout: /^a\.md\n.+suppression-unused/,
    stderr: /^casewright: a\.md: has other names on this disk .+\ncasewright: made 1 fix in 1 file\n$/,
    after: (folder) => {
      contentIs('a.md', mendable)(folder);
      contentIs('c.md', clean)(folder);
    },
  },
  {
    name: '--fix never touches what is not UTF-8',
    files: { ...suppressionRules, 'a.md': Buffer.concat([Buffer.from(mendable), Uint8Array.of(0xe9)]) },
    args: ['lint', '--fix', 'a.md'],
    code: 2,
    stderr: /^casewright: a\.md: is not UTF-8 text/,
    after: contentIs('a.md', Buffer.concat([Buffer.from(mendable), Uint8Array.of(0xe9)])),
  },
  {
    name: '--fix leaves a text alone that is no case',
    files: { ...suppressionRules, 'README.md': mendable.replace('kind: case-study\n', '') },
    args: ['lint', '--fix', 'README.md'],
    code: 0,
    stderr: /^casewright: README\.md: skipped/,
    after: contentIs('README.md', mendable.replace('kind: case-study\n', '')),
  },
  {
    name: '--fix does not mend what a comment silences',
    files: {
      ...suppressionRules,
      'a.md': both.replace('We met', '<!-- casewright-disable-next-line placeholder-text -- so be it -->\nWe met'),
    },
    args: ['lint', '--fix'],
    code: 0,
    stdout: 'No findings in 1 case.\n',
    stderr: made('1 fix in 1 file'),
  },
  {
    name: '--fix of standard input',
    files: suppressionRules,
    args: ['lint', '--fix', '-'],
    stdin: mendable,
    code: 2,
    stderr: /^casewright: standard input has no file to write to; use --fix-dry-run .+\n$/,
  },
  {
    name: '--fix-dry-run prints a diff and writes nothing',
    files: { ...suppressionRules, 'x/a.md': mendable, 'x/b.md': clean },
    args: ['lint', '--fix-dry-run'],
    code: 0,
    stdout: (text) => {
      expect(text).toMatch(/^--- a\/x\/a\.md\n\+\+\+ b\/x\/a\.md\n@@ -\d+,\d+ \+\d+,\d+ @@\n/);
      expect(text.split('\n').filter((line) => /^[-+](?![-+])/.test(line))).toEqual([expect.stringMatching(/^-<!-- /)]);
    },
    stderr: wouldMake('1 fix in 1 file; findings left: 0'),
    after: (folder) => {
      contentIs('x/a.md', mendable)(folder);
      expect(readdirSync(path.join(folder, 'x')).sort()).toEqual(['a.md', 'b.md']);
    },
  },
  {
    name: '--fix-dry-run of several files',
    files: { ...suppressionRules, 'a.md': crlf(mendable), 'été.md': mendable.trimEnd() },
    args: ['lint', '--fix-dry-run'],
    code: 0,
    stdout: (text) => expect(text.match(/^@@/gm)).toHaveLength(2),
    stderr: wouldMake('2 fixes in 2 files; findings left: 0'),
  },
  {
    name: '--fix-dry-run with nothing to mend',
    files: { ...suppressionRules, 'a.md': unfinished },
    args: ['lint', '--fix-dry-run'],
    code: 1,
    stderr: wouldMake('0 fixes in 0 files; findings left: 1'),
  },
  {
    name: '--fix-dry-run of standard input',
    files: suppressionRules,
    args: ['lint', '--fix-dry-run', '--stdin-filename', 'x.md'],
    stdin: mendable,
    code: 0,
    stdout: /^--- a\/x\.md\n/,
    stderr: wouldMake('1 fix in 1 file; findings left: 0'),
  },
  {
    name: '--fix-dry-run --unsafe-fixes',
    files: { ...suppressionRules, 'a.md': mendableUnsafely },
    args: ['lint', '--fix-dry-run', '--unsafe-fixes'],
    code: 0,
    stdout: /\n-<!-- .+placeholder-txt/,
    stderr: wouldMake('2 fixes in 1 file; findings left: 0'),
    after: contentIs('a.md', mendableUnsafely),
  },
  {
    name: '--fix-dry-run and a report in a file',
    files: { ...suppressionRules, 'a.md': both },
    args: ['lint', '--fix-dry-run', '--format=json=left.json'],
    code: 1,
    stdout: /^--- a\/a\.md\n/,
    stderr: wouldMake('1 fix in 1 file; findings left: 1'),
    after: (folder) =>
      expect(JSON.parse(readFileSync(path.join(folder, 'left.json'), 'utf8')).findings).toMatchObject([
        { rule: 'placeholder-text', line: 11 },
      ]),
  },
  {
    name: '--fix-dry-run and a report on standard output',
    files: { ...suppressionRules, 'a.md': mendable },
    args: ['lint', '--fix-dry-run', '--format', 'json'],
    code: 2,
    stderr: /^casewright: --fix-dry-run prints a diff, so json cannot be printed, too; .+\n$/,
  },
  {
    name: '--fix and --fix-dry-run',
    args: ['lint', '--fix', '--fix-dry-run'],
    code: 2,
    stderr: /^casewright: option '--fix-dry-run' cannot be used with option '--fix'; see casewright lint --help\n$/,
  },
  {
    name: '--unsafe-fixes alone',
    args: ['lint', '--unsafe-fixes'],
    code: 2,
    stderr: 'casewright: --unsafe-fixes needs --fix, --fix-dry-run\n',
  },
  {
    name: 'fix is lint --fix',
    files: { ...suppressionRules, 'a.md': both },
    args: ['fix', 'a.md', '--format', 'concise'],
    code: 1,
    stdout: /^a\.md:11:8: info: .+\[placeholder-text\]\n/,
    stderr: made('1 fix in 1 file'),
    after: contentIs('a.md', both.replace(/<!--.+-->\n/, '')),
  },
  {
    name: 'fix --fix-dry-run',
    files: { ...suppressionRules, 'a.md': mendable },
    args: ['fix', '--fix-dry-run'],
    code: 0,
    stdout: /^--- a\/a\.md\n/,
    stderr: wouldMake('1 fix in 1 file; findings left: 0'),
    after: contentIs('a.md', mendable),
  },
  {
    name: 'fix --unsafe-fixes',
    files: { ...suppressionRules, 'a.md': mendableUnsafely },
    args: ['fix', '--unsafe-fixes'],
    code: 0,
    stdout: 'No findings in 1 case.\n',
    stderr: made('2 fixes in 1 file'),
    after: contentIs('a.md', clean),
  },
  {
    name: 'fix of standard input',
    args: ['fix', '-'],
    stdin: sentence,
    code: 2,
    stderr: /^casewright: standard input has no file to write to/,
  },
  {
    name: 'fix of a file that is not there',
    files: placeholders,
    args: ['fix', 'none.md'],
    code: 2,
    stderr: /^casewright: none\.md: there is no such file or folder/,
  },
];
