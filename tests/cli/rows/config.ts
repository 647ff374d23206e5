import { expect } from 'vitest';
import type { Row } from '../support/row';
import { clean, readme } from '../support/texts';

const jsonOf = (expected: object) => (text: string) => expect(JSON.parse(text)).toMatchObject(expected);

/** What holds for a file, and why. */
export const config: readonly Row[] = [
  {
    name: 'settings with their origins',
    files: { 'casewright.yaml': 'profile: review\n', 'x/a.md': clean },
    args: ['config', '--file', 'x/a.md'],
    code: 0,
    stdout: (text) => {
      expect(text).toMatch(/^x\/a\.md is checked as a case: its front matter says so\n/);
      expect(text).toMatch(/\n {2}casewright\.yaml\n/);
      expect(text).toMatch(/\nprofile +review +casewright\.yaml\n/);
      expect(text).toMatch(/\ncases +\["\*\*\/\*\.case\.md"\] +default\n/);
      expect(text).toMatch(/\nrules\.answer-thin\.minimumWords +25 +default\n/);
    },
  },
  {
    name: 'json: each value from the file that set it',
    files: {
      'base.yaml': 'profile: review\nrules:\n  answer-thin: { level: error, minimumWords: 40 }\n',
      'x/casewright.yaml': 'extends: ../base.yaml\nrules:\n  answer-thin: off\n',
      'x/a.md': readme,
    },
    args: ['config', '--file', 'x/a.md', '--json'],
    code: 0,
    stdout: jsonOf({
      file: 'x/a.md',
      isCase: false,
      because: 'none',
      files: ['base.yaml', 'x/casewright.yaml'],
      profile: { value: 'review', origin: 'base.yaml' },
      ignore: { value: [], origin: 'default' },
      rules: {
        'answer-thin': {
          level: { value: 'off', origin: 'x/casewright.yaml' },
          options: { minimumWords: { value: 40, origin: 'base.yaml' } },
        },
      },
    }),
  },
  {
    name: 'a pattern makes it a case; --profile is an origin, too',
    files: { 'a.case.md': readme },
    args: ['config', '--file', 'a.case.md', '--profile', 'release', '--json'],
    code: 0,
    stdout: jsonOf({ isCase: true, because: 'pattern', files: [], profile: { value: 'release', origin: '--profile' } }),
  },
  {
    name: 'an ignored file, in French',
    files: { 'casewright.yaml': 'ignore: ["*.md"]\n', 'a.md': clean },
    args: ['config', '--file', 'a.md', '--lang', 'fr'],
    code: 0,
    stdout: /^a\.md n’est pas vérifié : il correspond à un motif de ignore\n/,
  },
  {
    name: 'a broken configuration shows what could be read, and fails',
    files: { 'casewright.yaml': 'profile: strict\nignore: old/**\n', 'a.md': clean },
    args: ['config', '--file', 'a.md', '--json'],
    code: 2,
    stdout: jsonOf({ ignore: { value: ['old/**'], origin: 'casewright.yaml' } }),
    stderr: /^casewright: casewright\.yaml:1:10: .+\n$/,
  },
  {
    name: 'a file that does not exist',
    args: ['config', '--file', 'a.md'],
    code: 2,
    stderr: 'casewright: a.md: there is no such file\n',
  },
  {
    name: 'no file',
    args: ['config'],
    code: 2,
    stderr: "casewright: required option '--file <file>' not specified; see casewright config --help\n",
  },
];
