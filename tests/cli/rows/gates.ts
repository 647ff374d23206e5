import { expect } from 'vitest';
import type { Row } from '../support/row';
import { caseText, clean, levels, mendable, onlyRules, placeholders, unfinished } from '../support/texts';

const at = (level: string) => ({ 'casewright.yaml': levels({ 'placeholder-text': level }) });
const three = caseText('We met [insert number] times.\n\nWe met [insert number] people.\n\nWe met [insert place].');
const silenced = caseText(
  '<!-- casewright-disable-next-line placeholder-text -- the name of a form -->\nWe filled in [insert number].',
);
const withoutReason = silenced.replace(' -- the name of a form', '');
const countIs = (findings: number) => (text: string) => expect(JSON.parse(text).summary).toMatchObject({ findings });

/** What makes a run fail, and what is not reported. */
export const gates: readonly Row[] = [
  ...(
    [
      ['information', 'information', 1],
      ['information', 'warning', 0],
      ['information', 'error', 0],
      ['warning', 'information', 1],
      ['warning', 'warning', 1],
      ['warning', 'error', 0],
      ['error', 'information', 1],
      ['error', 'warning', 1],
      ['error', 'error', 1],
    ] as const
  ).map(
    ([level, failOn, code]): Row => ({
      name: `a finding for ${level} with --fail-on ${failOn}`,
      files: { ...at(level), 'a.md': unfinished },
      args: ['lint', '--fail-on', failOn, '--format', 'json'],
      code,
      stdout: countIs(1),
    }),
  ),
  {
    name: '--fail-on what is no severity',
    args: ['lint', '--fail-on', 'warn'],
    code: 2,
    stderr:
      /^casewright: option '--fail-on <severity>' argument 'warn' is invalid\. Allowed choices are information, warning, error; .+\n$/,
  },
  {
    name: '--fail-on decides which tests of JUnit fail',
    files: { ...at('warning'), 'a.md': unfinished },
    args: ['lint', '--fail-on', 'error', '--format', 'junit'],
    code: 0,
    stdout: /tests="1" failures="0"/,
  },
  {
    name: 'as many warnings as --max-warnings allows',
    files: { ...at('warning'), 'a.md': three },
    args: ['lint', '--max-warnings', '3'],
    code: 0,
    stdout: /3 findings in 1 case: 0 errors, 3 warnings/,
  },
  {
    name: 'more warnings than --max-warnings allows',
    files: { ...at('warning'), 'a.md': three },
    args: ['lint', '--max-warnings', '2'],
    code: 1,
    stdout: /3 findings/,
    stderr: 'casewright: more warnings (3) than --max-warnings allows (2)\n',
  },
  {
    name: '--max-warnings does not count what is for information',
    files: { ...at('information'), 'a.md': three },
    args: ['lint', '--max-warnings', '0'],
    code: 0,
    stdout: /3 findings/,
  },
  {
    name: '--max-warnings allows no error',
    files: { ...at('error'), 'a.md': unfinished },
    args: ['lint', '--max-warnings', '9'],
    code: 1,
    stdout: /1 error/,
  },
  {
    name: '--max-warnings with --fail-on',
    files: { ...at('warning'), 'a.md': unfinished },
    args: ['lint', '--max-warnings', '9', '--fail-on', 'warning'],
    code: 1,
    stdout: /1 warning/,
  },
  ...['-1', 'many', '1.5', ''].map(
    (count): Row => ({
      name: `--max-warnings “${count}”`,
      args: ['lint', `--max-warnings=${count}`],
      code: 2,
      stderr:
        /^casewright: option '--max-warnings <count>' argument '.*' is invalid\. It must be a whole number, 0 or more; see casewright lint --help\n$/,
    }),
  ),
  {
    name: '--quiet reports errors only',
    files: {
      'casewright.yaml': levels({ 'placeholder-text': 'error', 'suppression-unused': 'warning' }),
      'a.md': `${mendable}\n[insert number]\n`,
    },
    args: ['lint', '--quiet', '--format', 'json'],
    code: 1,
    stdout: (text) =>
      expect(JSON.parse(text)).toMatchObject({
        findings: [{ rule: 'placeholder-text' }],
        summary: { findings: 1, errors: 1, warnings: 0 },
      }),
  },
  {
    name: '--quiet without errors',
    files: { ...at('warning'), 'a.md': unfinished },
    args: ['lint', '--quiet'],
    code: 0,
    stdout: 'No findings in 1 case.\n',
  },
  {
    name: '--quiet with --fail-on says what it does not show',
    files: { ...at('warning'), 'a.md': unfinished },
    args: ['lint', '--quiet', '--fail-on', 'warning'],
    code: 1,
    stdout: 'No findings in 1 case.\n',
    stderr: 'casewright: findings that --quiet does not show, and that --fail-on warning counts: 1\n',
  },
  {
    name: '--quiet with --max-warnings counts all the same',
    files: { ...at('warning'), 'a.md': three },
    args: ['lint', '--quiet', '--max-warnings', '1', '--lang', 'fr'],
    code: 1,
    stdout: 'Aucune remarque (1 étude de cas).\n',
    stderr: 'casewright: plus d’avertissements (3) que --max-warnings n’en permet (1)\n',
  },
  {
    name: 'a comment silences a finding',
    files: { ...placeholders, 'a.md': silenced },
    args: ['lint'],
    code: 0,
    stdout: 'No findings in 1 case.\n',
  },
  {
    name: '--no-inline-config reports it',
    files: { ...placeholders, 'a.md': silenced },
    args: ['lint', '--no-inline-config', '--format', 'json'],
    code: 1,
    stdout: countIs(1),
  },
  {
    name: '--no-inline-config does not call the comments useless',
    files: { 'casewright.yaml': onlyRules('suppression-unused'), 'a.md': mendable },
    args: ['lint', '--no-inline-config'],
    code: 0,
    stdout: 'No findings in 1 case.\n',
  },
  {
    name: '--no-inline-config still wants a reason',
    files: { 'casewright.yaml': onlyRules('suppression-reason'), 'a.md': withoutReason },
    args: ['lint', '--no-inline-config'],
    code: 1,
    stdout: /suppression-reason/,
  },
  {
    name: '--report-unused-disables is stronger than the configuration',
    files: { ...placeholders, 'a.md': mendable },
    args: ['lint', '--report-unused-disables', '--format', 'json'],
    code: 1,
    stdout: (text) =>
      expect(JSON.parse(text).findings).toMatchObject([{ rule: 'suppression-unused', severity: 'information' }]),
  },
  {
    name: '--report-unused-disables takes the level of the profile',
    files: { ...placeholders, 'a.md': mendable },
    args: ['lint', '--report-unused-disables', '--profile', 'review', '--format', 'json'],
    code: 1,
    stdout: (text) => expect(JSON.parse(text).findings).toMatchObject([{ severity: 'warning' }]),
  },
  {
    name: '--report-unused-disables leaves a level that was chosen',
    files: { 'casewright.yaml': levels({ 'suppression-unused': 'error' }), 'a.md': mendable },
    args: ['lint', '--report-unused-disables', '--format', 'json'],
    code: 1,
    stdout: (text) => expect(JSON.parse(text).findings).toMatchObject([{ severity: 'error' }]),
  },
  {
    name: '--report-unused-disables says nothing of a comment that is used',
    files: { ...placeholders, 'a.md': silenced },
    args: ['lint', '--report-unused-disables'],
    code: 0,
    stdout: 'No findings in 1 case.\n',
  },
  {
    name: '--no-error-on-unmatched, a pattern',
    files: { ...placeholders, 'a.md': clean },
    args: ['lint', '--no-error-on-unmatched', 'a.md', 'x/*.md'],
    code: 0,
    stdout: 'No findings in 1 case.\n',
    stderr: /^casewright: x\/\*\.md: no Markdown file matches this pattern/,
  },
  {
    name: '--no-error-on-unmatched, a file',
    files: { ...placeholders, 'a.md': unfinished },
    args: ['lint', '--no-error-on-unmatched', 'a.md', 'b.md'],
    code: 1,
    stdout: /placeholder-text/,
    stderr: /^casewright: b\.md: there is no such file or folder/,
  },
  {
    name: '--no-error-on-unmatched does not excuse what cannot be read',
    files: { ...placeholders, 'a.md': Uint8Array.of(0xff) },
    args: ['lint', '--no-error-on-unmatched', 'a.md'],
    code: 2,
    stderr: /^casewright: a\.md: is not UTF-8 text/,
  },
];
