import type { Row } from '../support/row';
import { clean, onlyRules, placeholders, readme, unfinished } from '../support/texts';

const isSkipped =
  /^casewright: README\.md: skipped, because it is not a case .+; to check it all the same, add --as-case\n$/;

/** What is a case, and what is said of what is none. */
export const lintCases: readonly Row[] = [
  {
    name: 'a named file that is no case',
    files: { 'README.md': readme },
    args: ['lint', 'README.md'],
    code: 0,
    stderr: isSkipped,
  },
  {
    name: 'a named file that is no case, in French',
    files: { 'README.md': readme },
    args: ['lint', '--lang', 'fr', 'README.md'],
    code: 0,
    stderr: /^casewright: README\.md\u00a0: non vérifié, parce que ce n’est pas une étude de cas .+--as-case\n$/,
  },
  {
    name: 'a named file beside a case',
    files: { ...placeholders, 'README.md': readme, 'a.md': clean },
    args: ['lint', 'a.md', 'README.md'],
    code: 0,
    stdout: 'No findings in 1 case.\n',
    stderr: isSkipped,
  },
  {
    name: '--as-case',
    files: { ...placeholders, 'README.md': 'We met [insert number] times.\n' },
    args: ['lint', '--as-case', 'README.md'],
    code: 1,
    stdout: /placeholder-text\n[\s\S]*1 finding in 1 case/,
  },
  {
    name: '--as-case on a text that is set up as a case and has another kind',
    files: { ...placeholders, 'a.md': unfinished.replace('kind: case-study', 'kind: story') },
    args: ['lint', '--as-case', 'a.md'],
    code: 1,
    stdout: /1 finding in 1 case/,
  },
  {
    name: 'a file that matches cases: is a case',
    files: { 'casewright.yaml': `cases: stories/*.md\n${onlyRules('case-set-up')}`, 'stories/a.md': readme },
    args: ['lint', 'stories/a.md'],
    code: 1,
    stdout: /case-set-up/,
  },
  {
    name: 'a file that is ignored',
    files: { 'casewright.yaml': 'ignore: old/**\n', 'old/a.md': unfinished },
    args: ['lint', 'old/a.md'],
    code: 0,
    stderr: /^casewright: old\/a\.md: skipped, because the configuration ignores it; .+--as-case\n$/,
  },
  {
    name: 'a file that is ignored, and checked all the same',
    files: { 'casewright.yaml': `ignore: old/**\n${placeholders['casewright.yaml']}`, 'old/a.md': unfinished },
    args: ['lint', '--as-case', 'old/a.md'],
    code: 1,
    stdout: /placeholder-text/,
  },
  {
    name: '--as-case does not reach into what a folder ignores',
    files: {
      'casewright.yaml': `ignore: old/**\n${placeholders['casewright.yaml']}`,
      'old/a.md': unfinished,
      'b.md': clean,
    },
    args: ['lint', '--as-case', '.'],
    code: 0,
    stdout: 'No findings in 1 case.\n',
  },
  {
    name: 'a folder without a case does not pass for a clean one',
    files: { 'README.md': readme },
    args: ['lint'],
    code: 0,
    stderr: /^casewright: no case was found here; a case has “kind: case-study” at its top.+\n$/,
  },
];
