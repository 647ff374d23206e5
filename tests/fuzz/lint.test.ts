import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { anyText } from './arbitraries/text';
import { faultsOf, placesIn, placesOf } from './support/places';
import { count, patience, report, settings } from './support/settings';
import { casewright, lint, read } from './support/subject';

afterAll(report);

describe('any text', { timeout: patience }, () => {
  it('is read without a throw, and every place in its model is one', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        count('reading');
        const { study } = read(text);
        expect(study.text).toBe(text);
        expect(study.prose).toHaveLength(text.length);
        expect(faultsOf(placesOf(study), text)).toEqual([]);
      }),
      settings(1_200),
    );
  });

  it('is linted without a throw, and every place in its findings is one', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        count('linting');
        const findings = lint(read(text));
        expect(findings.filter(({ code }) => code === 'defect').map(({ message }) => message.what)).toEqual([]);
        expect(faultsOf(findings.flatMap(placesIn), text)).toEqual([]);
        const starts = findings.map(({ span }) => span.start);
        expect(starts).toEqual(starts.toSorted((one, other) => one - other));
      }),
      settings(700),
    );
  });

  it('has a card, and features at any place', () => {
    fc.assert(
      fc.property(anyText, fc.nat({ max: 9_999 }), (text, place) => {
        count('card and features');
        const document = read(text);
        const findings = lint(document);
        const offset = Math.floor((place / 10_000) * (text.length + 1));
        casewright.renderCardPage(casewright.card(document, findings, 'fr'), 'fr');
        casewright.completions(document, offset, 'en');
        casewright.hover(document, offset, findings, 'fr');
        casewright.lenses(document, 'en');
        const edits = casewright
          .actions(document, { start: offset, end: text.length }, findings, 'fr')
          .flatMap((action) => ('edits' in action ? action.edits : []));
        expect(
          faultsOf(
            edits.map(({ span }) => span),
            text,
          ),
        ).toEqual([]);
      }),
      settings(250),
    );
  });
});
