import { expect } from 'vitest';
import type { Row } from '../support/row';

/** What is said about rules. */
export const rules: readonly Row[] = [
  {
    name: 'a table',
    args: ['rules'],
    code: 0,
    stdout:
      /^rule +family +draft +review +release +what it checks\n(?:.+\n)*placeholder-text +case +information +warning +error +\S/,
  },
  { name: 'a table in French', args: ['rules', '--lang', 'fr'], code: 0, stdout: /^règle +famille +/ },
  {
    name: 'json',
    args: ['rules', '--json'],
    code: 0,
    stdout: (text) => {
      const records = JSON.parse(text) as Record<string, unknown>[];
      expect(records.length).toBeGreaterThan(20);
      expect(records.find(({ id }) => id === 'answer-thin')).toEqual({
        id: 'answer-thin',
        family: 'questions',
        title: expect.any(String),
        why: expect.any(String),
        certainty: expect.stringMatching(/^(?:certain|heuristic)$/),
        levels: { draft: 'information', review: 'warning', release: 'warning' },
        options: {
          minimumWords: { type: 'integer', default: 25, minimum: expect.any(Number), description: expect.any(String) },
        },
        fixable: false,
        docs: expect.stringMatching(/^https:.+answer-thin/),
      });
    },
  },
  {
    name: 'a rule explained: why, what it says, examples, how to silence it, where to read on',
    args: ['explain', 'placeholder-text'],
    code: 0,
    stdout: (text) => {
      expect(text).toMatch(/^placeholder-text\n\S/);
      for (const part of [
        'What it says:',
        'An example that gets a finding:',
        'An example without findings:',
        'More: https:',
      ]) {
        expect(text).toContain(`\n${part}`);
      }
      expect(text).toContain('<!-- casewright-disable-next-line placeholder-text -- the reason -->');
    },
  },
  {
    name: 'a rule with options explained',
    args: ['explain', 'answer-thin'],
    code: 0,
    stdout: /\nOptions, in casewright\.yaml:\n {2}minimumWords \(default: 25\)\n {4}\S/,
  },
  {
    name: 'a finding explained that no rule makes',
    args: ['explain', 'took-too-long'],
    code: 0,
    stdout: /^The text was not checked, .+\. This is no rule, .+\.\nhttps:\S+safety\.md#when-a-text-is-too-much\n$/,
  },
  {
    name: 'another one, in French',
    args: ['explain', 'configuration', '--lang', 'fr'],
    code: 0,
    stdout: /^Un réglage de casewright\.yaml .+\. Ce n’est pas une règle, .+\.\nhttps:\S+configuration\.md\n$/,
  },
  {
    name: 'a rule explained in French',
    args: ['explain', 'placeholder-text', '--lang', 'fr'],
    code: 0,
    stdout: /\nCe qu’elle dit :\n/,
  },
  {
    name: 'a rule that does not exist',
    args: ['explain', 'placeholder-txt'],
    code: 2,
    stderr: 'casewright: there is no rule “placeholder-txt”; did you mean placeholder-text?\n',
  },
  {
    name: 'a rule that is like no other',
    args: ['explain', 'zzzzzz', '--lang', 'fr'],
    code: 2,
    stderr: 'casewright: il n’y a pas de règle « zzzzzz »; voyez casewright rules\n',
  },
  {
    name: 'no rule',
    args: ['explain'],
    code: 2,
    stderr: "casewright: missing required argument 'rule'; see casewright explain --help\n",
  },
];
