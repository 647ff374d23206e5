import { expect } from 'vitest';
import type { Row } from '../support/row';
import { clean, placeholders, unfinished, unfinishedAt } from '../support/texts';

const { line, column } = unfinishedAt;

const placeIs = (expected: object) => (text: string) => {
  expect(JSON.parse(text).findings).toMatchObject([expected]);
};

/** How findings are printed. */
export const lintOutput: readonly Row[] = [
  {
    name: 'a clean case',
    files: { ...placeholders, 'a.md': clean },
    args: ['lint', 'a.md'],
    code: 0,
    stdout: 'No findings in 1 case.\n',
  },
  {
    name: 'a clean case, in French',
    files: { ...placeholders, 'a.md': clean },
    args: ['lint', 'a.md', '--lang', 'fr'],
    code: 0,
    stdout: 'Aucune remarque (1 étude de cas).\n',
  },
  {
    name: 'stylish: file, place, severity, what, rule; then why and what to do; then the sum',
    files: { ...placeholders, 'a.md': unfinished },
    args: ['lint', 'a.md', '--format', 'stylish'],
    code: 1,
    stdout: (text) => {
      const [file, head, rest, blank, sum] = text.split('\n');
      expect(file).toBe('a.md');
      expect(head).toMatch(
        new RegExp(`^ +${line}:${column} {2}information {2}.*\\[insert number\\].* {2}placeholder-text$`),
      );
      expect(rest).toMatch(/^ {9}\S/);
      expect(blank).toBe('');
      expect(sum).toBe('1 finding in 1 case: 0 errors, 0 warnings, 1 for information.');
    },
  },
  {
    name: 'the language of the environment',
    files: { ...placeholders, 'a.md': unfinished },
    args: ['lint', 'a.md'],
    env: { LC_ALL: 'fr_CA.UTF-8' },
    code: 1,
    stdout: /1 remarque \(1 étude de cas\)\u00a0: 0 erreur, 0 avertissement, 1 à titre d’information\.\n$/,
  },
  {
    name: 'an empty LC_ALL leaves the word to LANG',
    files: { ...placeholders, 'a.md': clean },
    args: ['lint', 'a.md'],
    env: { LC_ALL: '', LANG: 'fr_CA.UTF-8' },
    code: 0,
    stdout: /^Aucune remarque/,
  },
  {
    name: '--lang is stronger than the environment',
    files: { ...placeholders, 'a.md': clean },
    args: ['lint', 'a.md', '--lang', 'en'],
    env: { LANG: 'fr_CA.UTF-8' },
    code: 0,
    stdout: 'No findings in 1 case.\n',
  },
  {
    name: 'json',
    files: { ...placeholders, 'x/a.md': unfinished },
    args: ['lint', '--format=json', 'x'],
    code: 1,
    stdout: (text) => {
      const { findings, summary } = JSON.parse(text);
      expect(findings).toEqual([
        {
          file: 'x/a.md',
          rule: 'placeholder-text',
          severity: 'information',
          message: expect.stringMatching(/\[insert number\].+\. .+\./),
          line,
          column,
          endLine: line,
          endColumn: column + '[insert number]'.length,
          docs: expect.stringMatching(/^https:\/\/.+placeholder-text/),
          fixable: false,
        },
      ]);
      expect(summary).toEqual({ files: 1, skipped: 0, findings: 1, errors: 0, warnings: 0, information: 1 });
    },
  },
  {
    name: 'jsonl: the same fields, a code and a fingerprint',
    files: { ...placeholders, 'x/a.md': unfinished },
    args: ['lint', '--format=jsonl', 'x'],
    code: 1,
    stdout: (text) =>
      expect(JSON.parse(text)).toMatchObject({
        file: 'x/a.md',
        rule: 'placeholder-text',
        fixable: false,
        code: 'placeholder',
        fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
      }),
  },
  {
    name: 'json without findings',
    files: { ...placeholders, 'a.md': clean },
    args: ['lint', '--format=json'],
    code: 0,
    stdout: (text) => {
      const summary = { files: 1, skipped: 0, findings: 0, errors: 0, warnings: 0, information: 0 };
      expect(JSON.parse(text)).toEqual({ findings: [], summary });
    },
  },
  {
    name: 'json of nothing at all is json',
    args: ['lint', '--format=json', 'missing.md'],
    code: 2,
    stdout: (text) => expect(JSON.parse(text).findings).toEqual([]),
    stderr: /missing\.md/,
  },
  {
    name: 'places with CRLF line ends',
    files: { ...placeholders, 'a.md': unfinished.replaceAll('\n', '\r\n') },
    args: ['lint', '--format=json'],
    code: 1,
    stdout: placeIs({ line, column }),
  },
  {
    name: 'a byte order mark counts in its own line only',
    files: { ...placeholders, 'a.md': `\ufeff${unfinished}` },
    args: ['lint', '--format=json'],
    code: 1,
    stdout: placeIs({ line, column }),
  },
  {
    name: 'columns count UTF-16 units',
    files: { ...placeholders, 'a.md': unfinished.replace('In 2021', '🎉 In 2021') },
    args: ['lint', '--format=json'],
    code: 1,
    stdout: placeIs({ line, column: column + 3 }),
  },
  {
    name: '--profile decides the severity',
    files: { ...placeholders, 'a.md': unfinished },
    args: ['lint', '--format=json', '--profile', 'release'],
    code: 1,
    stdout: (text) => {
      expect(JSON.parse(text)).toMatchObject({ findings: [{ severity: 'error' }], summary: { errors: 1 } });
    },
  },
  {
    name: 'colours when they are asked for',
    files: { ...placeholders, 'a.md': unfinished },
    args: ['lint', 'a.md'],
    env: { FORCE_COLOR: '1' },
    code: 1,
    stdout: (text) => expect(text).toContain('\u001b[4ma.md\u001b[24m'),
  },
  {
    name: '--no-color is stronger than that',
    files: { ...placeholders, 'a.md': unfinished },
    args: ['lint', 'a.md', '--no-color'],
    env: { FORCE_COLOR: '1' },
    code: 1,
    stdout: (text) => expect(text).not.toContain('\u001b'),
  },
];
