import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { limitsOf } from '../../server/core/configuration/limits';
import { limitShapes } from '../../server/core/guard/limits';
import { caseStatus } from '../../server/workspace/cases';
import { yaml } from './attacks/index';
import { faultsOf } from './support/places';
import { count, patience, report, settings } from './support/settings';
import { casewright, read } from './support/subject';

afterAll(report);

const origin = 'file:///cases/casewright.yaml';
const names = [
  ...['extends', 'profile', 'cases', 'ignore', 'rules', 'limits', 'level', '__proto__', 'constructor', 'prototype'],
  ...casewright.rules.map(({ id }) => id),
  ...Object.keys(limitShapes),
];
const values = fc.oneof(
  fc.constantFrom('off', 'error', 'review', '**/*.md', '', '!', './', '*a*a*a*a', '[', '{a,', '../x.yaml', '__proto__'),
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

/** Settings of about the right form: known names in known places, and others. */
const settingsTree = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    values,
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.array(fc.tuple(fc.constantFrom(...names), tie('tree')), { maxLength: 6 }).map((pairs) => new Map(pairs)),
  ),
})).tree;

const scraps = [
  'profile',
  ': ',
  'review',
  '\n',
  '  ',
  '- ',
  '"',
  '[',
  '{',
  '&a ',
  '*a',
  '!!js ',
  '<<: ',
  '? ',
  '%YAML 1.1\n',
  '---\n',
  '# c',
  '\r\n',
  '🎉',
  '|\n',
  ...names,
];
const anyConfiguration = fc.oneof(
  settingsTree.map((tree) => stringify(tree)),
  fc.array(fc.constantFrom(...scraps), { maxLength: 30 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

/** Everything that a configuration is used for, with a file name that patterns find hard. */
function use(text: string): void {
  const file = casewright.parseConfiguration(text, origin);
  expect(
    faultsOf(
      file.problems.map(({ span }) => span),
      text,
    ),
  ).toEqual([]);
  expect(casewright.configurationFindings(file, 'fr')).toHaveLength(file.problems.length);
  const configuration = casewright.configure([file]);
  for (const [name, limit] of Object.entries(limitsOf(configuration))) {
    expect(limit).toBeLessThanOrEqual(limitShapes[name as keyof typeof limitShapes].most);
  }
  const document = read('# T\n');
  caseStatus(`file:///cases/${'a'.repeat(80)}/b.md`, document, configuration, 'case-study', ['file:///cases']);
  expect(JSON.stringify(casewright.lint(document, { configuration, locale: 'en' }))).toMatch(/^\[/);
  expect(Object.keys(Object.prototype)).toEqual([]);
}

describe('a configuration', { timeout: patience }, () => {
  it('in any form gives a configuration, and findings where it is not understood', () => {
    fc.assert(
      fc.property(anyConfiguration, (text) => {
        count('configurations');
        use(text);
      }),
      settings(1_500),
    );
  });

  it.each(['""', '"!"', './', '"*a*a*a*a*a"', '"(a*)+b"', '"[a-z]+[a-z]+"', '"**/a/**/a/**/a/**/*"'])(
    'keeps no matcher busy with the pattern %s',
    (pattern) => {
      use(`cases: ${pattern}\n`);
      expect(casewright.parseConfiguration(`cases: ${pattern}\n`, origin).problems).toMatchObject([
        { kind: 'wrong-value', subject: 'cases' },
      ]);
    },
  );

  it.each(Object.entries(yaml))('of an attacker is read in part or refused: %s', (_, shape) => {
    for (const length of [4_096, 16_384]) use(shape(length));
  });
});
