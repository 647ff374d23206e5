import { expect } from 'vitest';
import type { Row } from '../support/row';
import { clean, onlyRules, placeholders, readme, unfinished } from '../support/texts';

const off = onlyRules();

/** What `casewright.yaml` does, and what happens when something is wrong with it. */
export const lintConfiguration: readonly Row[] = [
  {
    name: 'the nearest configuration wins',
    files: { ...placeholders, 'x/casewright.yaml': off, 'x/a.md': unfinished, 'b.md': unfinished },
    args: ['lint', '--format=json'],
    code: 1,
    stdout: (text) => expect(JSON.parse(text).findings.map(({ file }: { file: string }) => file)).toEqual(['b.md']),
  },
  {
    name: 'extends takes over what the other file says',
    files: {
      'base.yaml': onlyRules('placeholder-text'),
      'x/casewright.yaml': 'extends: ../base.yaml\nprofile: review\n',
      'x/a.md': unfinished,
    },
    args: ['lint', '--format=json'],
    code: 1,
    stdout: (text) =>
      expect(JSON.parse(text).findings).toMatchObject([{ rule: 'placeholder-text', severity: 'warning' }]),
  },
  {
    name: '--config is used instead of the nearest',
    files: { ...placeholders, 'off.yaml': off, 'a.md': unfinished },
    args: ['lint', '--config', 'off.yaml'],
    code: 0,
    stdout: 'No findings in 1 case.\n',
  },
  {
    name: '--config that does not exist',
    files: { 'a.md': unfinished },
    args: ['lint', '--config', 'none.yaml'],
    code: 2,
    stderr: 'casewright: none.yaml:1:1: this file does not exist; correct the path\n',
  },
  {
    name: 'an unknown key is a finding in the configuration, in its place in the order of files',
    files: { 'casewright.yaml': `profil: review\n${off}`, 'a.md': clean, 'x.md': clean },
    args: ['lint', '--format=json'],
    code: 1,
    stdout: (text) => {
      const { findings, summary } = JSON.parse(text);
      expect(findings).toMatchObject([
        { file: 'casewright.yaml', rule: 'configuration', severity: 'warning', line: 1, column: 1, endColumn: 7 },
      ]);
      expect(findings[0].message).toContain('profile');
      expect(summary).toMatchObject({ files: 2, findings: 1 });
    },
  },
  {
    name: 'a configuration may be named itself',
    files: { 'casewright.yaml': 'rules:\n  alt-txt: off\n' },
    args: ['lint', 'casewright.yaml'],
    code: 1,
    stdout: /casewright\.yaml\n +2:3 {2}warning {2}.*alt-txt.* {2}configuration\n/,
  },
  {
    name: 'YAML that cannot be read: file, place and remedy on one line, and no text is checked with it',
    files: { 'casewright.yaml': 'profile: review\nrules: [\n', 'a.md': unfinished },
    args: ['lint', 'a.md'],
    code: 2,
    stderr: /^casewright: casewright\.yaml:\d+:\d+: .+\n$/,
  },
  {
    name: 'the same, in French',
    files: { 'casewright.yaml': 'profile: review\nrules: [\n', 'a.md': unfinished },
    args: ['lint', 'a.md', '--lang', 'fr'],
    code: 2,
    stderr: /^casewright: casewright\.yaml:\d+:\d+\u00a0: Ce fichier .+\n$/,
  },
  {
    name: 'a value that cannot be used says what can be',
    files: { 'casewright.yaml': 'profile: strict\n', 'a.md': unfinished },
    args: ['lint', 'a.md'],
    code: 2,
    stderr: /^casewright: casewright\.yaml:1:10: .+draft, review, release.+\n$/,
  },
  {
    name: 'a broken configuration does not keep other folders from being reported, and is told once',
    files: {
      ...placeholders,
      'x/casewright.yaml': 'profile: strict\n',
      'x/a.md': unfinished,
      'x/b.md': unfinished,
      'y.md': unfinished,
    },
    args: ['lint', '--format=json'],
    code: 2,
    stdout: (text) => expect(JSON.parse(text)).toMatchObject({ findings: [{ file: 'y.md' }], summary: { files: 1 } }),
    stderr: /^casewright: x\/casewright\.yaml:1:10: [^\n]+\n$/,
  },
  {
    name: 'files that extend each other',
    files: { 'casewright.yaml': 'extends: b.yaml\n', 'b.yaml': 'extends: casewright.yaml\n', 'a.md': clean },
    args: ['lint'],
    code: 2,
    stderr: /^casewright: b\.yaml:1:10: .+casewright\.yaml → .+b\.yaml → .+casewright\.yaml; .+\n$/,
  },
  {
    name: 'extends of a file that does not exist',
    files: { 'casewright.yaml': '# shared\nextends:\n  - none.yaml\n', 'a.md': clean },
    args: ['lint'],
    code: 2,
    stderr: 'casewright: casewright.yaml:3:5: “none.yaml” does not exist; correct the path or remove it from extends\n',
  },
  {
    name: 'extends of an address',
    files: { 'casewright.yaml': 'extends: https://example.org/casewright.yaml\n', 'a.md': clean },
    args: ['lint'],
    code: 2,
    stderr: /^casewright: casewright\.yaml:1:10: .+is no relative path.+\n$/,
  },
  {
    name: 'a configuration that is not UTF-8',
    files: { 'casewright.yaml': Uint8Array.of(0xe9, 0x0a), 'a.md': clean },
    args: ['lint', 'a.md'],
    code: 2,
    stderr: /^casewright: casewright\.yaml:1:1: this file is not UTF-8 text; .+\n$/,
  },
  {
    name: 'a case whose front matter is broken below its kind is a case all the same',
    files: { ...placeholders, 'a.md': readme.replace('#', '---\nkind: case-study\ntitle: [\n---\n#') },
    args: ['lint', 'a.md'],
    code: 0,
    stdout: 'No findings in 1 case.\n',
  },
];
