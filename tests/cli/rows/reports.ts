import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import type { Row } from '../support/row';
import { clean, placeholders, unfinished } from '../support/texts';

const files = { ...placeholders, 'a.md': unfinished };
const textOf = (folder: string, name: string): string => readFileSync(path.join(folder, name), 'utf8');
const stylish = /^a\.md\n.+placeholder-text\n/;
const annotation = /^::notice file=a\.md,line=9,/m;
const actions = { GITHUB_ACTIONS: 'true' };
const refused = /: is a case or a configuration, and a report never takes its place; choose another name\n$/;

/** `--format`: several at once, into files, and in GitHub Actions. */
export const reports: readonly Row[] = [
  {
    name: 'a report in a file comes on top of the printed one',
    files,
    args: ['lint', '--format', 'json=out/report.json'],
    code: 1,
    stdout: stylish,
    after: (folder) => {
      expect(JSON.parse(textOf(folder, 'out/report.json')).findings).toHaveLength(1);
      expect(readdirSync(path.join(folder, 'out'))).toEqual(['report.json']);
    },
  },
  {
    name: 'several reports at once',
    files,
    args: ['lint', '--format=concise', '--format=sarif=a.sarif', '--format=junit=a.xml'],
    code: 1,
    stdout: /^a\.md:9:34: info: /,
    after: (folder) => {
      expect(JSON.parse(textOf(folder, 'a.sarif')).version).toBe('2.1.0');
      expect(textOf(folder, 'a.xml')).toMatch(/^<\?xml/);
    },
  },
  {
    name: 'a file has no colours',
    files,
    args: ['lint', '--format', 'stylish=a.txt'],
    env: { FORCE_COLOR: '1' },
    code: 1,
    stdout: (text) => expect(text).toContain('\u001b'),
    after: (folder) => expect(textOf(folder, 'a.txt')).toMatch(stylish),
  },
  {
    name: 'an earlier report is replaced',
    files: { ...files, 'report.json': 'x'.repeat(10_000) },
    args: ['lint', '--format=json=report.json'],
    code: 1,
    stdout: stylish,
    after: (folder) => expect(JSON.parse(textOf(folder, 'report.json')).findings).toHaveLength(1),
  },
  {
    name: 'a Markdown report may take the place of the one before, in a folder that is checked',
    files: { ...files, 'report.md': '# Remarks\n' },
    args: ['lint', '--format=markdown=report.md'],
    code: 1,
    stdout: stylish,
    after: (folder) => expect(textOf(folder, 'report.md')).toMatch(/^# .+\n/),
  },
  {
    name: 'a report is written through a link',
    files,
    prepare(folder) {
      mkdirSync(path.join(folder, 'x'));
      writeFileSync(path.join(folder, 'x/report.json'), '');
      symlinkSync('x/report.json', path.join(folder, 'link.json'));
    },
    args: ['lint', '--format=json=link.json'],
    code: 1,
    stdout: stylish,
    after: (folder) => expect(JSON.parse(textOf(folder, 'x/report.json')).findings).toHaveLength(1),
  },
  {
    name: 'a report into a device',
    files,
    args: ['lint', '--format=json=/dev/null'],
    code: 1,
    stdout: stylish,
    after: () => expect(existsSync('/dev/null')).toBe(true),
  },
  {
    name: 'a report never takes the place of a case',
    files: { ...files, 'b.md': clean },
    args: ['lint', 'a.md', '--format=markdown=b.md'],
    code: 2,
    stderr: refused,
    after: (folder) => expect(textOf(folder, 'b.md')).toBe(clean),
  },
  {
    name: 'nor of a named text, nor of the configuration',
    files,
    args: ['lint', 'a.md', '--format=json=casewright.yaml'],
    code: 2,
    stderr: refused,
    after: (folder) => expect(textOf(folder, 'casewright.yaml')).toBe(files['casewright.yaml']),
  },
  {
    name: 'nor of the baseline',
    files: { ...files, 'known.json': '{"version": 1, "findings": {}}' },
    args: ['lint', '--baseline', 'known.json', '--format', 'json=./known.json'],
    code: 2,
    stderr: 'casewright: ./known.json is the baseline, and a report never takes its place; choose another name\n',
    after: (folder) => expect(textOf(folder, 'known.json')).toBe('{"version": 1, "findings": {}}'),
  },
  {
    name: 'a report that is a folder',
    files,
    prepare: (folder) => mkdirSync(path.join(folder, 'out')),
    args: ['lint', '--format=json=out', '--format=sarif=out.sarif'],
    code: 2,
    stdout: stylish,
    stderr: 'casewright: out: cannot be written: it is a folder; name a file\n',
    after: (folder) => expect(JSON.parse(textOf(folder, 'out.sarif')).version).toBe('2.1.0'),
  },
  {
    name: 'a report whose folder is a file',
    files,
    args: ['lint', '--format=json=a.md/report.json'],
    code: 2,
    stdout: stylish,
    stderr: /^casewright: a\.md\/report\.json: cannot be written.*\n$/,
    after: (folder) => expect(textOf(folder, 'a.md')).toBe(unfinished),
  },
  {
    name: 'a format without its file',
    files,
    args: ['lint', '--format', 'json='],
    code: 2,
    stderr: /^casewright: no file is named after --format json=; .+\n$/,
  },
  {
    name: 'two reports in one place',
    files,
    args: ['lint', '--format', 'json', '--format', 'concise'],
    code: 2,
    stderr: /^casewright: json and concise cannot both be printed; .+\n$/,
  },
  {
    name: 'two reports in one file',
    files,
    args: ['lint', '--format', 'json=a.txt', '--format', 'concise=a.txt'],
    code: 2,
    stderr: /^casewright: two formats would be written to a\.txt; .+\n$/,
  },
  {
    name: 'a misspelled format',
    files,
    args: ['lint', '--format', 'jsno=a.json'],
    code: 2,
    stderr: 'casewright: there is no format “jsno”; did you mean json?\n',
  },
  {
    name: 'GitHub Actions gets annotations',
    files,
    args: ['lint'],
    env: actions,
    code: 1,
    stdout: annotation,
  },
  {
    name: 'GitHub Actions gets annotations on top of a report in a file',
    files,
    args: ['lint', '--format', 'sarif=a.sarif'],
    env: actions,
    code: 1,
    stdout: annotation,
  },
  {
    name: 'GitHub Actions gets what it was asked for',
    files,
    args: ['lint', '--format', 'stylish'],
    env: actions,
    code: 1,
    stdout: stylish,
  },
  {
    name: 'the page of the job is added to',
    files: { ...files, 'summary.md': '# Before\n' },
    args: ['lint'],
    env: { ...actions, GITHUB_STEP_SUMMARY: 'summary.md' },
    code: 1,
    stdout: annotation,
    after: (folder) => expect(textOf(folder, 'summary.md')).toMatch(/^# Before\n## .+\n[\s\S]+<details>/),
  },
  {
    name: 'a page of the job that cannot be written does not stop anything',
    files,
    args: ['lint'],
    env: { ...actions, GITHUB_STEP_SUMMARY: '/nowhere/summary.md' },
    code: 1,
    stdout: annotation,
    stderr: /^casewright: \/nowhere\/summary\.md: cannot be written.*\n$/,
  },
];
