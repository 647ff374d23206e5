import { expect } from 'vitest';
import type { Row } from '../support/row';
import { caseText, clean, readme } from '../support/texts';

const told = 'In 2019 the district hired two coaches and rewrote the plan with every school.';
const suggested = caseText(`<!-- answers: 2 -->\nWe saw it.\n\n## Afterwards\n\n${told}`);

const answered = caseText(
  '<!-- answers: 2 -->\nWe saw in the fall of 2019 that four people wrote the plan and that few read it.',
);

/** Long enough that it is no draft of a case. */
const walk = `# A walk\n\n${'The path is long and the trees are tall. '.repeat(60)}\n`;

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
      expect(legend).toBe('● declared   ◐ declared in part   ◌ suggested only   ○ open');
    },
  },
  {
    name: 'a matrix that keeps what is declared, suggested and open apart',
    files: { 'a.md': suggested },
    args: ['coverage', 'a.md'],
    code: 0,
    stdout: (text) => {
      const lines = text.split('\n');
      expect(lines[1]).toBe(' ●  ◐  ○  ◌  ○  ○  ○   a.md');
      expect(lines).toContain(' 4  What we did');
    },
  },
  {
    name: 'a matrix with a text that reads like no case',
    files: { 'walk.md': walk },
    args: ['coverage', 'walk.md'],
    code: 0,
    stdout: /walk\.md \(reads like no case\)$/m,
  },
  {
    name: 'the same in French',
    files: { 'a.md': clean },
    args: ['coverage', '--lang', 'fr'],
    code: 0,
    stdout: /◌ suggérée seulement {3}○ ouverte$/m,
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
    name: 'json tells declared and suggested apart',
    files: { 'a.md': suggested },
    args: ['coverage', '--format', 'json', 'a.md'],
    code: 0,
    stdout: (text) => {
      const [{ questions, passages }] = JSON.parse(text);
      expect(questions[1]).toMatchObject({ number: 2, declared: 'partly' });
      expect(questions[3]).toEqual({ number: 4, status: 'partly', declared: 'missing', suggested: 'partly' });
      expect(passages.at(-1)).toMatchObject({ declared: [], suggested: [4] });
    },
  },
  {
    name: 'a named text that is no case',
    files: { 'walk.md': walk },
    args: ['coverage', '--format', 'json', 'walk.md'],
    code: 0,
    stdout: (text) => expect(JSON.parse(text)).toMatchObject([{ file: 'walk.md', isCase: false }]),
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
    stdout: /declared/,
    stderr: /^casewright: casewright\.yaml:1:10: .+\n$/,
  },
];
