import { expect } from 'vitest';
import type { Row } from '../support/row';
import { clean, placeholders, readme, unfinished } from '../support/texts';

const fileIs = (file: string) => (text: string) => expect(JSON.parse(text).findings).toMatchObject([{ file }]);

/** Texts from standard input. */
export const stdin: readonly Row[] = [
  {
    name: '-',
    files: placeholders,
    args: ['lint', '-', '--format=json'],
    stdin: unfinished,
    code: 1,
    stdout: fileIs('<stdin>'),
  },
  {
    name: '--stdin',
    files: placeholders,
    args: ['lint', '--stdin'],
    stdin: clean,
    code: 0,
    stdout: 'No findings in 1 case.\n',
  },
  {
    name: '--stdin-filename gives it a name and the configuration of its place',
    files: { 'casewright.yaml': 'profile: strict\n', 'x/casewright.yaml': placeholders['casewright.yaml'] },
    args: ['lint', '--stdin-filename', 'x/a.md', '--format=json'],
    stdin: unfinished,
    code: 1,
    stdout: fileIs('x/a.md'),
  },
  {
    name: 'what is typed stands in for the file of that name',
    files: { ...placeholders, 'a.md': unfinished },
    args: ['lint', 'a.md', '-', '--stdin-filename', 'a.md'],
    stdin: clean,
    code: 0,
    stdout: 'No findings in 1 case.\n',
  },
  {
    name: 'a text that is no case',
    args: ['lint', '-'],
    stdin: readme,
    code: 0,
    stderr: /^casewright: <stdin>: skipped, because it is not a case.+\n$/,
  },
  {
    name: 'bytes that are not UTF-8',
    args: ['lint', '-'],
    stdin: Uint8Array.of(0xff, 0x41),
    code: 2,
    stderr: /^casewright: <stdin>: is not UTF-8 text; .+\n$/,
  },
  { name: 'nothing at all', args: ['lint', '-'], code: 0, stderr: /^casewright: <stdin>: skipped/ },
];
