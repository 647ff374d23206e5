import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import type { Row } from '../support/row';
import { clean, placeholders, readme, unfinished } from '../support/texts';

/** The names of the files that have findings, from a JSON report. */
const findingsIn = (files: readonly string[]) => (text: string) => {
  const report = JSON.parse(text) as { findings: { file: string }[] };
  expect(report.findings.map(({ file }) => file)).toEqual(files);
};

const json = ['lint', '--format', 'json'];

/** What may be named, and what happens to it. */
export const lintPaths: readonly Row[] = [
  {
    name: 'a folder stands for the cases in it',
    files: { ...placeholders, 'cases/a.md': unfinished, 'cases/deep/b.case.md': readme, 'cases/README.md': readme },
    args: ['lint', 'cases', '--format', 'json'],
    code: 1,
    stdout: (text) => {
      findingsIn(['cases/a.md'])(text);
      expect(JSON.parse(text).summary).toMatchObject({ files: 2, skipped: 1 });
    },
  },
  {
    name: 'this folder is the default',
    files: { ...placeholders, 'a.md': unfinished },
    args: json,
    code: 1,
    stdout: findingsIn(['a.md']),
  },
  {
    name: 'hidden folders and node_modules are left out of a folder',
    files: { ...placeholders, '.old/a.md': unfinished, 'node_modules/x/a.md': unfinished, 'b.md': unfinished },
    args: [...json, '.'],
    code: 1,
    stdout: findingsIn(['b.md']),
  },
  {
    name: 'a pattern',
    files: { ...placeholders, 'x/a.md': unfinished, 'x/y/b.md': unfinished, 'z/c.md': unfinished },
    args: [...json, 'x/**/*.md'],
    code: 1,
    stdout: findingsIn(['x/a.md', 'x/y/b.md']),
  },
  {
    name: 'a pattern that matches nothing',
    files: { 'a.md': clean },
    args: ['lint', 'cases/*.md'],
    code: 2,
    stderr: /^casewright: cases\/\*\.md: no Markdown file matches this pattern; .+\n$/,
  },
  {
    name: 'a pattern that leaves files out',
    files: { 'a.md': clean },
    args: ['lint', '!a*.md'],
    code: 2,
    stderr: /^casewright: !a\*\.md: .+ignore: in casewright\.yaml\n$/,
  },
  {
    name: 'a name with brackets is that file, when it exists',
    files: { ...placeholders, '[draft] a.md': unfinished },
    args: [...json, '[draft] a.md'],
    code: 1,
    stdout: findingsIn(['[draft] a.md']),
  },
  {
    name: 'a file that is named twice, and by its folder too, is checked once; names are in order',
    files: { ...placeholders, 'b.md': unfinished, 'a/é.md': unfinished, 'a/z.md': unfinished },
    args: [...json, 'b.md', './b.md', 'a', '.'],
    code: 1,
    stdout: findingsIn(['a/z.md', 'a/é.md', 'b.md']),
  },
  {
    name: 'a link to a file is a file',
    files: { ...placeholders, 'a.txt': unfinished },
    prepare: (folder) => symlinkSync('a.txt', path.join(folder, 'link.md')),
    args: json,
    code: 1,
    stdout: findingsIn(['link.md']),
  },
  {
    name: 'an empty path, as from a variable that is not set',
    files: { ...placeholders, 'a.md': unfinished },
    args: ['lint', ''],
    code: 2,
    stderr: 'casewright: “”: there is no such file or folder; check the spelling\n',
  },
  {
    name: 'a missing file does not keep the others from being reported',
    files: { ...placeholders, 'a.md': unfinished },
    args: [...json, 'a.md', 'missing.md'],
    code: 2,
    stdout: findingsIn(['a.md']),
    stderr: 'casewright: missing.md: there is no such file or folder; check the spelling\n',
  },
  {
    name: 'a path through a file',
    files: { 'a.md': clean },
    args: ['lint', 'a.md/b.md'],
    code: 2,
    stderr: 'casewright: a.md/b.md: there is no such file or folder; check the spelling\n',
  },
  {
    name: 'a file that is not UTF-8',
    files: { ...placeholders, 'a.md': unfinished, 'b.md': Uint8Array.of(0x23, 0x20, 0xe9, 0x74, 0xe9, 0x0a) },
    args: [...json, 'b.md', 'a.md'],
    code: 2,
    stdout: findingsIn(['a.md']),
    stderr: /^casewright: b\.md: is not UTF-8 text; save it again .+\n$/,
  },
  {
    name: 'a file in UTF-16',
    files: { 'a.md': new Uint8Array(Buffer.from(`\ufeff${clean}`, 'utf16le')) },
    args: ['lint', 'a.md'],
    code: 2,
    stderr: /^casewright: a\.md: is saved as UTF-16, not as UTF-8; .+\n$/,
  },
  {
    name: 'a file that is too large',
    files: { 'a.md': new Uint8Array(9 * 1024 * 1024).fill(0x61) },
    args: ['lint', 'a.md'],
    code: 2,
    stderr: 'casewright: a.md: is too large (9 MB); files of up to 8 MB are read\n',
  },
  {
    name: 'a file of 5 MB is checked in part, and says so',
    files: { 'a.md': `${clean}\n${'One more sentence. '.repeat(280_000)}\n` },
    args: ['lint', 'a.md'],
    code: 1,
    stdout: /Checked only in part: .+checked-in-part\n[\s\S]*1 finding in 1 case/,
  },
  {
    name: 'folders that lead back to each other are walked once',
    files: { ...placeholders, 'one/a.md': unfinished },
    prepare: (folder) => {
      symlinkSync('..', path.join(folder, 'one', 'up'));
      symlinkSync('one', path.join(folder, 'two'));
    },
    args: [...json, '.'],
    code: 1,
    stdout: findingsIn(['one/a.md']),
  },
  {
    name: 'a pipe is no file',
    prepare: (folder) => void execFileSync('mkfifo', [path.join(folder, 'a.md')]),
    args: ['lint', 'a.md'],
    code: 2,
    stderr: 'casewright: a.md: is not a regular file\n',
  },
  {
    name: 'a link that leads to itself',
    prepare: (folder) => symlinkSync('a.md', path.join(folder, 'a.md')),
    args: ['lint', 'a.md'],
    code: 2,
    stderr: 'casewright: a.md: is a link that leads back to itself; delete or mend the link\n',
  },
  {
    name: 'folders that link to each other have an end',
    files: { ...placeholders, 'x/a.md': unfinished },
    prepare: (folder) => {
      symlinkSync('..', path.join(folder, 'x/up'));
      symlinkSync('../x', path.join(folder, 'x/again'));
    },
    args: json,
    code: 1,
    stdout: findingsIn(['x/a.md']),
  },
  {
    name: 'an empty file is no case',
    files: { 'a.md': '' },
    args: ['lint', 'a.md'],
    code: 0,
    stderr: /^casewright: a\.md: skipped, because it is not a case .+--as-case\n$/,
  },
  {
    name: 'an empty file, as a case',
    files: { ...placeholders, 'a.md': '' },
    args: ['lint', '--as-case', 'a.md'],
    code: 0,
    stdout: 'No findings in 1 case.\n',
  },
];
