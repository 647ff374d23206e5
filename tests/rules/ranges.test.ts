import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createCasewright } from '../../server/casewright';
import { indexesIn, isIn, passagesIn, rangesOf, wordsIn } from '../../server/rules/shared/ranges';

const casewright = createCasewright();
const part = fc.constantFrom(
  '<!-- answers: 3 -->\n\n',
  '<!-- answers: 4, 6 -->\n\n',
  '## What we did\n\n',
  '### A step\n\n',
  'In 2019 we met every month and read the results together.\n\n',
  '- One.\n- Two.\n\n',
);

it('are the passages of all declarations, each once, with their words', () => {
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 120 }), (parts) => {
      const { study } = casewright.read(`# Reading our own results\n\n${parts.join('')}`);
      for (const number of [3, 4, 6]) {
        const declarations = study.declarations.filter(({ question }) => question.number === number);
        const ranges = rangesOf(declarations);
        const all = new Set(declarations.flatMap(({ passages }) => passages));
        const expected = study.passages.filter((passage) => all.has(passage));
        expect([...passagesIn(ranges, study)]).toEqual(expected);
        expect([...indexesIn(ranges)]).toEqual(expected.map(({ index }) => index));
        expect(study.passages.filter(({ index }) => isIn(ranges, index))).toEqual(expected);
        expect(wordsIn(ranges, study)).toBe(expected.reduce((sum, { words }) => sum + words, 0));
      }
    }),
    { numRuns: 60, seed: 21 },
  );
});
