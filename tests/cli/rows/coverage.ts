import { expect } from 'vitest';
import type { Row } from '../support/row';
import { caseText, clean, readme } from '../support/texts';

const answered = caseText(
  '<!-- answers: 2 -->\nWe saw in the fall of 2019 that four people wrote the plan and that few read it.',
);

/** Which questions are answered. */
export const coverage: readonly Row[] = [
  {
    name: 'a matrix with a row a text, and a legend',
    files: { 'a.md': answered, 'README.md': readme },
    args: ['coverage'],
    code: 0,
    stdout: (text) => {
      const [head, row, blank, legend] = text.split('\n');
      expect(head).toMatch(/^ 1 {2}2 {2}3.* {3}text$/);
      expect(row).toMatch(/^ [●◐○] {2}[●◐] {2}○.* {3}a\.md$/);
      expect(blank).toBe('');
      expect(legend).toBe('● answered   ◐ partly   ○ missing');
    },
  },
  {
    name: 'the same in French',
    files: { 'a.md': clean },
    args: ['coverage', '--lang', 'fr'],
    code: 0,
    stdout: /○ sans réponse/,
  },
  {
    name: 'json, with every passage',
    files: { 'a.md': answered },
    args: ['coverage', '--format', 'json', 'a.md'],
    code: 0,
    stdout: (text) => {
      const [report, ...others] = JSON.parse(text);
      expect(others).toEqual([]);
      expect(report).toMatchObject({ file: 'a.md', isCase: true });
      expect(report.questions.map(({ number }: { number: number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
      expect(report.passages).toContainEqual({ line: 10, declared: [2], suggested: expect.any(Array) });
    },
  },
  {
    name: 'a named text that is no case',
    files: { 'README.md': readme },
    args: ['coverage', '--format', 'json', 'README.md'],
    code: 0,
    stdout: (text) => expect(JSON.parse(text)).toMatchObject([{ file: 'README.md', isCase: false }]),
  },
  {
    name: 'json of a folder without cases',
    files: { 'README.md': readme },
    args: ['coverage', '--format', 'json'],
    code: 0,
    stdout: '[]\n',
    stderr: /no case was found/,
  },
  {
    name: 'a missing file beside others',
    files: { 'a.md': clean },
    args: ['coverage', '--format', 'json', 'a.md', 'b.md'],
    code: 2,
    stdout: (text) => expect(JSON.parse(text)).toHaveLength(1),
    stderr: 'casewright: b.md: there is no such file or folder; check the spelling\n',
  },
  {
    name: 'a text from standard input',
    args: ['coverage', '--format', 'json', '-'],
    stdin: clean,
    code: 0,
    stdout: (text) => expect(JSON.parse(text)).toMatchObject([{ file: '<stdin>', isCase: true }]),
  },
  {
    name: 'a broken configuration',
    files: { 'casewright.yaml': 'profile: strict\n', 'a.md': clean },
    args: ['coverage', 'a.md'],
    code: 2,
    stdout: /legend|answered/,
    stderr: /^casewright: casewright\.yaml:1:10: .+\n$/,
  },
];
