import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCasewright } from '../../server/casewright';
import type { CaseDocument } from '../../server/core/model/index';
import { proseReading } from '../../server/reading/read';
import { inPassages } from '../../server/rules/shared/found';
import { proseMayHold } from '../../server/rules/shared/signs';

const casewright = createCasewright();
const configured = (text: string) =>
  casewright.configure([casewright.parseConfiguration(text, 'file:///casewright.yaml')]);
const configurations = [configured('profile: draft\n'), configured('profile: release\n')];
const examples = casewright.rules.flatMap((rule) => rule.examples.map(({ text }) => text));

const lint = (document: CaseDocument, index: number) =>
  casewright.lint(document, {
    configuration: configurations[index % 2] as (typeof configurations)[number],
    locale: index % 3 === 0 ? 'fr' : 'en',
  });

describe('what rules keep from version to version', () => {
  it('never shows: an edited text has the findings of a text read afresh, whatever was asked before', () => {
    const edit = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      removed: fc.nat(40),
      from: fc.constantFrom(...examples),
      part: fc.nat(30),
    });
    fc.assert(
      fc.property(fc.constantFrom(...examples), fc.array(edit, { minLength: 1, maxLength: 6 }), (start, edits) => {
        let text = start;
        let document = casewright.read(text);
        for (const [index, { at, removed, from, part }] of edits.entries()) {
          const lines = from.split('\n');
          const inserted = index % 2 === 0 ? 'x' : `\n\n${lines[part % lines.length]}\n\n`;
          const place = Math.floor(at * text.length);
          text = text.slice(0, place) + inserted + text.slice(place + (index % 3 === 0 ? removed : 0));
          document = casewright.read(text, undefined, document);
          expect(lint(document, index)).toEqual(lint(casewright.read(text), index));
        }
      }),
      { numRuns: 60, seed: 5 },
    );
  }, 60_000);

  it('asks a question of changed passages alone', () => {
    const asked: string[] = [];
    const ask = inPassages([], ({ prose }) => {
      asked.push(prose);
      return prose.includes('7') ? prose.length : undefined;
    });
    const text = Array.from({ length: 200 }, (_, index) => `In 2019 school ${index} met ${'x'.repeat(index % 23)}.`);
    const before = casewright.read(text.join('\n\n'));
    expect(ask(proseReading(before.study)).length).toBe(text.filter((line) => line.includes('7')).length);
    expect(asked).toHaveLength(200);
    text[90] = 'In 2017 they met.';
    text.splice(120, 0, 'In 2018 nobody met.');
    const after = casewright.read(text.join('\n\n'), undefined, before);
    const found = ask(proseReading(after.study));
    expect(asked.slice(200)).toEqual(['In 2017 they met.', 'In 2018 nobody met.']);
    expect(found.map(({ placed }) => placed.passage.prose)).toEqual(text.filter((line) => line.includes('7')));
  });
});

describe('the signs of a passage', () => {
  it.each([
    ['pupil', ['a Student, Maya', 'one first-grader', 'une ÉCOLIÈRE de', '(pupil)']],
    ['pupils', ['Students', 'les élèves', 'girls.']],
    ['team', ['The Team met', 'l’équipe', 'L’ÉQUIPE']],
    ['relativeDate', ['two years ago', 'Il y a', 'ce mois-ci']],
    ['quotation', ['“so”', '«\u00A0oui\u00A0»', '"so"']],
    ['capitals', ['the SEF', 'F4 and', 'l’ÉCN']],
    ['number', ['forty-two', 'Une vingtaine']],
    ['digit', ['x7']],
  ] as const)('%s is seen in any spelling', (sign, texts) => {
    for (const text of texts) expect([text, proseMayHold(text, sign)]).toEqual([text, true]);
    expect(proseMayHold('We met in the gymnasium.', sign)).toBe(false);
  });
});
