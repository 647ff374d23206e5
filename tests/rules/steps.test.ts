import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCasewright } from '../../server/casewright';
import type { CaseDocument } from '../../server/core/model/index';
import type { Steps } from '../../server/core/model/steps';
import type { Finding } from '../../server/core/rule/finding';
import { proseReading } from '../../server/reading/read';

const casewright = createCasewright();
const configuration = casewright.configure([
  casewright.parseConfiguration('profile: release\n', 'file:///casewright.yaml'),
]);
const examples = casewright.rules.flatMap((rule) => rule.examples.map(({ text }) => text));
const bodies = examples.map((text) => text.replace(/^---\n[\s\S]*?\n---\n/, ''));

/** A case that is long enough for many steps, with something to find for most rules. */
const long = fc
  .tuple(fc.constantFrom(...examples), fc.array(fc.constantFrom(...bodies), { minLength: 12, maxLength: 24 }))
  .map((parts) => parts.flat().join('\n\n'));
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.nat(60),
  inserted: fc.constantFrom('x', '\n\n', '```\n', '<!-- answers: 3 -->\n', ...bodies),
  /** After so many steps the check is given up, if it is not done by then. */
  steps: fc.nat(160),
});

interface Checked {
  readonly document: CaseDocument;
  readonly findings: readonly Finding[];
}

function* checked(text: string, previous?: CaseDocument): Steps<Checked> {
  const document = yield* casewright.readInSteps(text, undefined, previous);
  yield* casewright.readingInSteps(document);
  const findings = yield* casewright.lintInSteps(document, { configuration, locale: 'en' });
  return { document, findings };
}

/** What each passage takes from what stands before it. */
const around = (document: CaseDocument | undefined) =>
  document && proseReading(document.study).passages.map(({ topic, leadIn }) => [topic, leadIn?.passage.index]);

const fresh = (text: string): readonly Finding[] =>
  casewright.lint(casewright.read(text), { configuration, locale: 'en' });

/** One paragraph, so that it is read in one piece, of many lines that differ. */
const lines = Array.from({ length: 450 }, (_, index) => `${'we met '.repeat(index % 7)}[x]: in ${1_900 + index}`);
const list = 'We learned three lessons:\n\n- Meet.\n- Ask why.\n\n';
const whole = (parts: readonly string[]) =>
  ['---\nkind: case-study\n---\n', ...parts.map((part) => `${list}${part}`), lines.join('\n')].join('\n\n');

describe('checks in steps', { timeout: 120_000 }, () => {
  it('of two long texts by turns say of each what is said of it alone', () => {
    const texts = [whole(bodies), whole([...bodies].reverse())];
    const checks = texts.map((text) => checked(text));
    const results: (Checked | undefined)[] = texts.map(() => undefined);
    let steps = 0;
    while (results.includes(undefined)) {
      for (const [index, check] of checks.entries()) {
        const { done, value } = check.next();
        if (done) results[index] ??= value;
        steps += 1;
      }
    }
    expect(steps).toBeGreaterThan(300);
    for (const [index, text] of texts.entries()) {
      const alone = casewright.read(text);
      expect(results[index]?.document.study.passages).toEqual(alone.study.passages);
      expect(results[index]?.document.study.excesses).toEqual(alone.study.excesses);
      expect(around(results[index]?.document)).toEqual(around(alone));
      expect(results[index]?.document.reading).toEqual(alone.reading);
      expect(results[index]?.findings).toEqual(fresh(text));
    }
  });

  it('find what is found at once, wherever one is given up and whatever else is checked between two steps', () => {
    fc.assert(
      fc.property(long, long, fc.array(edit, { minLength: 1, maxLength: 5 }), (start, beside, edits) => {
        let text = start;
        let last: CaseDocument | undefined;
        let others = checked(beside);
        const othersToo = () => {
          const { done, value } = others.next();
          if (!done) return;
          expect(value.findings).toEqual(fresh(beside));
          others = checked(beside, value.document);
        };
        for (const { at, removed, inserted, steps } of edits) {
          const check = checked(text, last);
          for (let step = 0; step < steps; step++) {
            const { done, value } = check.next();
            if (done) last = value.document;
            if (done) break;
            othersToo();
          }
          const place = Math.floor(at * text.length);
          text = text.slice(0, place) + inserted + text.slice(place + removed);
        }
        const check = checked(text, last);
        for (;;) {
          const { done, value } = check.next();
          if (!done) {
            othersToo();
            continue;
          }
          expect(value.findings).toEqual(fresh(text));
          return;
        }
      }),
      { numRuns: 12, seed: 5 },
    );
  });
});
