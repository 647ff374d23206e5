import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import type { Row } from '../support/row';

const contentIs = (name: string, expected: string | RegExp) => (folder: string) =>
  expect(readFileSync(path.join(folder, name), 'utf8')).toMatch(expected);

/** Commands that write files. */
export const writing: readonly Row[] = [
  {
    name: 'init writes a configuration, a sample and a workflow, and says what they are for',
    args: ['init'],
    code: 0,
    stdout:
      /^casewright\.yaml\n {4}\S.+\nsample\.case\.md\n {4}\S.+\n\.github\/workflows\/cases\.yml\n {4}\S.+\n\.gitignore\n {4}\S.+\nNext: casewright lint\n$/,
    after: (folder) => {
      contentIs('casewright.yaml', /^# .+\n\n# .+\nprofile: draft\n/)(folder);
      contentIs('sample.case.md', /^---\nkind: case-study\n/)(folder);
      contentIs('.github/workflows/cases.yml', /uses: casewright\/casewright@v\d+\.\d+\.\d+\n/)(folder);
      contentIs('.gitignore', /^# .+\n\.casewright-cache\n$/)(folder);
    },
  },
  {
    name: 'init in a folder that does not exist yet, in French',
    args: ['init', '--dir', 'cas/2025', '--lang', 'fr'],
    code: 0,
    stdout: /Ensuite\u00a0: casewright lint cas\/2025\n$/,
    after: (folder) =>
      expect(readdirSync(path.join(folder, 'cas/2025')).sort()).toEqual([
        '.github',
        '.gitignore',
        'casewright.yaml',
        'exemple.case.md',
      ]),
  },
  {
    name: 'init leaves what is there as it is',
    files: { 'casewright.yaml': 'profile: review\n' },
    args: ['init'],
    code: 0,
    stdout: /^sample\.case\.md\n/,
    stderr: 'casewright: casewright.yaml: is there already and was left as it is\n',
    after: contentIs('casewright.yaml', /^profile: review\n$/),
  },
  {
    name: 'init says what is missing in a .gitignore of yours, and leaves it as it is',
    files: { '.gitignore': 'node_modules/\n' },
    args: ['init'],
    code: 0,
    stdout: /^casewright\.yaml\n/,
    stderr:
      /^casewright: \.gitignore: is there already and was left as it is; .+ add the line \.casewright-cache to it\n$/,
    after: contentIs('.gitignore', /^node_modules\/\n$/),
  },
  {
    name: 'init with nothing left to do',
    files: {
      '.gitignore': 'node_modules/\r\n/.casewright-cache\r\n',
      'casewright.yaml': 'profile: review\n',
      'sample.case.md': 'mine',
      '.github/workflows/cases.yml': 'name: ours\n',
    },
    args: ['init'],
    code: 2,
    stderr: /^(?:.+was left as it is\n){4}casewright: nothing was written, .+--dir\n$/,
    after: contentIs('sample.case.md', /^mine$/),
  },
  {
    name: 'init where a file stands in the way',
    files: { cases: 'a file' },
    args: ['init', '--dir', 'cases'],
    code: 2,
    stderr: /^(?:casewright: cases\/.+: cannot be written: what should be its folder is a file\n){4}$/,
  },
  {
    name: 'new on standard output',
    args: [
      'new',
      '--title',
      'Fewer goals: a story',
      '--district',
      'Maple Ridge District School Board',
      '--characteristic',
      '4',
      '--characteristic',
      'Alignment',
    ],
    code: 0,
    stdout: (text) => {
      expect(text).toMatch(/^---\nkind: case-study\ntitle: "Fewer goals: a story"\n/);
      expect(text).toContain('characteristics: [improvement-processes, alignment]');
    },
  },
  {
    name: 'new into a file, in French',
    args: ['new', 'cas/a.case.md', '--lang', 'fr'],
    code: 0,
    stdout: 'cas/a.case.md\n',
    after: contentIs('cas/a.case.md', /^---\n\S+: case-study\ntitre: /),
  },
  {
    name: 'new never overwrites',
    files: { 'a.case.md': 'mine' },
    args: ['new', 'a.case.md'],
    code: 2,
    stderr: 'casewright: a.case.md: is there already and was left as it is; choose another name\n',
    after: contentIs('a.case.md', /^mine$/),
  },
  {
    name: 'new does not write through a link',
    prepare: (folder) => symlinkSync('target.md', path.join(folder, 'a.case.md')),
    args: ['new', 'a.case.md'],
    code: 2,
    stderr: /is there already/,
    after: (folder) => expect(readdirSync(folder)).toEqual(['a.case.md']),
  },
  {
    name: 'new with a misspelled characteristic',
    args: ['new', '--characteristic', 'evidense use'],
    code: 2,
    stderr: 'casewright: “evidense use” is no characteristic; did you mean evidence-use?\n',
  },
  {
    name: 'new with a characteristic that is like no other',
    args: ['new', '--characteristic', 'xyzzy', '--lang', 'fr'],
    code: 2,
    stderr: /^casewright: «\u00a0xyzzy\u00a0» n’est pas une caractéristique; choisissez parmi .+alignment.+\n$/,
  },
  {
    name: 'new with too many characteristics',
    args: ['new', 'a.md', '--characteristic', '1', '--characteristic', '2', '--characteristic', '3'],
    code: 2,
    stderr: /^casewright: a case has at most 2 characteristics, and 3 were given; .+\n$/,
    after: (folder) => expect(readdirSync(folder)).toEqual([]),
  },
];
