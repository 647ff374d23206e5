import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import type { Row } from '../support/row';
import { clean, placeholders, unfinished } from '../support/texts';

const files = { ...placeholders, 'a.md': unfinished, 'b.md': clean, 'c.md': unfinished };
const cacheFile = '.casewright-cache';
const holdsCache = (folder: string, name = cacheFile) =>
  expect(readFileSync(path.join(folder, name), 'utf8')).toMatch(/^casewright-cache 1 [0-9a-f]{64}\n/);
const shown = /^a\.md\n.+placeholder-text\n.+\n\nc\.md\n/;
const unusable = (name: string) => new RegExp(`^casewright: ${name}: .+; choose another name\\n$`);

const cached: readonly Row[] = [
  {
    name: '--cache keeps results in the folder of the call',
    files,
    args: ['lint', '--cache'],
    code: 1,
    stdout: shown,
    after: (folder) => holdsCache(folder),
  },
  {
    name: 'without --cache nothing is kept',
    files,
    args: ['lint'],
    code: 1,
    stdout: shown,
    after: (folder) => expect(existsSync(path.join(folder, cacheFile))).toBe(false),
  },
  {
    name: '--cache-location implies --cache, and makes the folder',
    files,
    args: ['lint', '--cache-location', 'x/y/results'],
    code: 1,
    stdout: shown,
    after: (folder) => {
      holdsCache(folder, 'x/y/results');
      expect(readdirSync(path.join(folder, 'x/y'))).toEqual(['results']);
    },
  },
  {
    name: 'a cache that is something else is written anew',
    files: { ...files, [cacheFile]: 'Shopping list\n' },
    args: ['lint', '--cache'],
    code: 1,
    stdout: shown,
    after: (folder) => holdsCache(folder),
  },
  {
    name: 'a cache of an older version is written anew',
    files: { ...files, [cacheFile]: `casewright-cache 0 ${'0'.repeat(64)}\n` },
    args: ['lint', '--cache'],
    code: 1,
    stdout: shown,
    after: (folder) => holdsCache(folder),
  },
  {
    name: 'an empty cache is written anew',
    files: { ...files, [cacheFile]: '' },
    args: ['lint', '--cache'],
    code: 1,
    stdout: shown,
    after: (folder) => holdsCache(folder),
  },
  {
    name: 'a cache never takes the place of a case',
    files,
    args: ['lint', '--cache-location', 'a.md'],
    code: 2,
    stderr: unusable('a\\.md'),
    after: (folder) => expect(readFileSync(path.join(folder, 'a.md'), 'utf8')).toBe(unfinished),
  },
  {
    name: 'nor of a configuration, said in French',
    files,
    args: ['lint', '--cache-location', 'casewright.yaml', '--lang', 'fr'],
    code: 2,
    stderr: /^casewright: casewright\.yaml\u00a0: .+; choisissez un autre nom\n$/,
    after: (folder) =>
      expect(readFileSync(path.join(folder, 'casewright.yaml'), 'utf8')).toBe(placeholders['casewright.yaml']),
  },
  {
    name: 'a cache that is a folder',
    files,
    prepare: (folder) => mkdirSync(path.join(folder, 'x')),
    args: ['lint', '--cache-location', 'x'],
    code: 2,
    stderr: 'casewright: x: is a folder; name the file that the cache should be kept in\n',
  },
  {
    name: 'a cache that cannot be kept is told, and is no failure',
    files,
    args: ['lint', '--cache-location', 'b.md/results'],
    code: 1,
    stdout: shown,
    stderr: /^casewright: b\.md\/results: cannot be written.*; the results are right, .+\n$/,
  },
  {
    name: 'standard input is not kept',
    files: placeholders,
    args: ['lint', '-', '--cache'],
    stdin: unfinished,
    code: 1,
    stdout: /^<stdin>\n/,
    after: (folder) => expect(existsSync(path.join(folder, cacheFile))).toBe(false),
  },
  {
    name: 'fix with a cache',
    files,
    args: ['fix', '--cache'],
    code: 1,
    stdout: shown,
    after: (folder) => holdsCache(folder),
  },
];

const badShard =
  /^casewright: option '--shard <i\/n>' argument '.+' is invalid\. Write 2\/3 for the second of three shards, at most 1000; see casewright lint --help\n$/;

const sharded: readonly Row[] = [
  { name: '--shard 1/1 is everything', files, args: ['lint', '--shard', '1/1'], code: 1, stdout: shown },
  ...['0/2', '3/2', '1', '1/', '/2', 'a/b', '1/1001', '-1/2', '1/0'].map(
    (value): Row => ({
      name: `--shard ${value}`,
      files,
      args: ['lint', `--shard=${value}`],
      code: 2,
      stderr: badShard,
    }),
  ),
  {
    name: 'a shard with nothing to do is clean and silent',
    files: { ...placeholders },
    args: ['lint', '--shard', '2/2', '--format=json'],
    code: 0,
    stdout: (text) => expect(JSON.parse(text)).toMatchObject({ findings: [], summary: { files: 0 } }),
  },
];

const finding = (file: string, severity = 'warning') => ({ file, severity, rule: 'link-text', line: 3 });
const report = (findings: readonly { severity: string }[], filesChecked = 1): string => {
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  const information = findings.length - warnings;
  const summary = { files: filesChecked, skipped: 1, findings: findings.length, errors: 0, warnings, information };
  return JSON.stringify({ findings, summary });
};

const merging: readonly Row[] = [
  {
    name: 'merge sorts findings by file and adds the counts',
    files: {
      '1.json': report([finding('b.md'), finding('d.md', 'information')], 3),
      '2.json': report([finding('a.md'), finding('c.md')], 2),
    },
    args: ['merge', '1.json', '2.json'],
    code: 1,
    stdout: (text) => {
      const { findings, summary } = JSON.parse(text);
      expect(findings.map(({ file }: { file: string }) => file)).toEqual(['a.md', 'b.md', 'c.md', 'd.md']);
      expect(summary).toEqual({ files: 5, skipped: 2, findings: 4, errors: 0, warnings: 3, information: 1 });
    },
  },
  {
    name: 'merge of clean reports',
    files: { '1.json': report([]), '2.json': report([]) },
    args: ['merge', '1.json', '2.json'],
    code: 0,
    stdout: /^\{\n {2}"findings": \[\],\n {2}"summary": \{"files":2,/,
  },
  {
    name: 'merge --max-warnings counts all reports',
    files: { '1.json': report([finding('a.md')]), '2.json': report([finding('b.md')]) },
    args: ['merge', '--max-warnings', '1', '1.json', '2.json'],
    code: 1,
    stdout: /"warnings":2/,
    stderr: 'casewright: more warnings (2) than --max-warnings allows (1)\n',
  },
  {
    name: 'merge --fail-on lets lesser findings pass',
    files: { '1.json': report([finding('a.md')]) },
    args: ['merge', '--fail-on', 'error', '1.json'],
    code: 0,
    stdout: /"warnings":1/,
  },
  {
    name: 'merge of reports that overlap',
    files: { '1.json': report([finding('a.md')]), '2.json': report([finding('a.md')]) },
    args: ['merge', '1.json', '2.json'],
    code: 2,
    stderr: /^casewright: 2\.json: a\.md is reported here and in 1\.json; .+\n$/,
  },
  {
    name: 'merge of something else',
    files: { '1.json': '{"findings": [1], "summary": {}}' },
    args: ['merge', '1.json'],
    code: 2,
    stderr: 'casewright: 1.json: is no report of casewright lint --format json\n',
  },
  {
    name: 'merge of a file that is missing, in French',
    args: ['merge', '1.json', '--lang', 'fr'],
    code: 2,
    stderr: /^casewright: 1\.json\u00a0: il n’y a pas de fichier de ce nom; .+\n$/,
  },
  {
    name: 'merge of nothing',
    args: ['merge'],
    code: 2,
    stderr: "casewright: missing required argument 'reports'; see casewright merge --help\n",
  },
];

const timed = /^rule +ms +share\n(?:\S.* +\d+\.\d +\d+\.\d%\n)+\d+\.\d ms in all; texts read: 3\n$/;

const rest: readonly Row[] = [
  {
    name: '--timing tells how long each rule took',
    files,
    args: ['lint', '--timing'],
    code: 1,
    stdout: shown,
    stderr: (text) => {
      expect(text).toMatch(timed);
      expect(text).toMatch(/^placeholder-text /m);
      // What is off takes no time.
      expect(text).not.toMatch(/^link-broken /m);
      expect(text).toMatch(/^reading the texts /m);
    },
  },
  {
    name: '--timing in French, beside a report for machines',
    files,
    args: ['lint', '--timing', '--format=jsonl', '--lang=fr'],
    code: 1,
    stdout: /^\{.+\}\n\{.+\}\n$/,
    stderr: /^règle +ms +part\n(?:.+,\d\u00a0%\n)+.+ ms en tout; textes lus\u00a0: 3\n$/,
  },
  { name: '--no-progress changes nothing else', files, args: ['lint', '--no-progress'], code: 1, stdout: shown },
  ...['--fix', '--changed', '--cache', '--timing', '--stdin', '--shard=1/2'].map(
    (other): Row => ({
      name: `--watch with ${other}`,
      files,
      args: ['lint', '--watch', other],
      code: 2,
      stderr: /^casewright: option '.+' cannot be used with option '.+'; see casewright lint --help\n$/,
    }),
  ),
  {
    name: '--watch of standard input',
    args: ['lint', '--watch', '-'],
    code: 2,
    stderr: /^casewright: standard input does not change, .+\n$/,
  },
  {
    name: '--watch with a report for machines',
    files,
    args: ['lint', '--watch', '--format=json'],
    code: 2,
    stderr: /^casewright: --watch prints for people .+\n$/,
  },
  {
    name: '--watch with a report in a file',
    files,
    args: ['lint', '--watch', '--format=stylish=a.txt'],
    code: 2,
    stderr: /^casewright: --watch prints for people .+\n$/,
    after: (folder) => expect(existsSync(path.join(folder, 'a.txt'))).toBe(false),
  },
];

/** What large collections need: a cache, shards, their reports joined, timing, watching. */
export const scale: readonly Row[] = [...cached, ...sharded, ...merging, ...rest];
