import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCasewright } from '../../server/casewright';
import type { CaseDocument } from '../../server/core/model/index';
import { proseReading } from '../../server/reading/read';
import { inPassages, madeWith } from '../../server/rules/shared/found';
import { inItems } from '../../server/rules/shared/items';
import { proseMayHold } from '../../server/rules/shared/signs';
import { inStretches } from '../../server/rules/shared/stretches';

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

describe('what rules keep of all that stands in a case', () => {
  const paragraph = (index: number) =>
    `In 2019 [school ${index}](https://example.org/${index}) met.\n\n## Part ${index}\n\n`;
  const text = Array.from({ length: 300 }, (_, index) => paragraph(index)).join('');
  const before = casewright.read(text).study;
  const after = casewright.read(text.replace('[school 150]', '[School 150]'), undefined, casewright.read(text)).study;

  it('asks a question of changed stretches alone, headings included', () => {
    const asked: string[] = [];
    const ask = inStretches([], ({ prose }) => {
      asked.push(prose.trim());
      return prose.includes('150') ? prose.indexOf('150') : undefined;
    });
    const read = casewright.read(text);
    const places = ask(read.study).map(({ start, found }) => start + found);
    expect(places).toEqual([text.indexOf('150]'), text.indexOf('150\n\n')]);
    expect(asked).toHaveLength(600);
    asked.length = 0;
    const next = casewright.read(text.replace('[school 150]', '[School 150]'), undefined, read);
    expect(ask(next.study).map(({ start, found }) => start + found)).toEqual(places);
    expect(asked).toEqual([expect.stringContaining('School 150')]);
  });

  it('asks a question of the links around a change alone', () => {
    let asked = 0;
    const ask = inItems('links', ({ text: shown }) => {
      asked++;
      return shown.endsWith('7') || undefined;
    });
    expect(ask(before).map(({ item }) => item)).toEqual(before.links.filter(({ text: shown }) => shown.endsWith('7')));
    expect(asked).toBe(300);
    asked = 0;
    const read = casewright.read(text);
    ask(read.study);
    asked = 0;
    const next = casewright.read(text.replace('[school 150]', '[School 150]'), undefined, read);
    expect(ask(next.study).map(({ item }) => item)).toEqual(
      after.links.filter(({ text: shown }) => shown.endsWith('7')),
    );
    expect(asked).toBeLessThanOrEqual(64);
  });

  it('makes something anew of what was found only where it is made with something else', () => {
    const made: number[] = [];
    const ask = madeWith(
      [],
      ({ prose }) => (prose.includes('15') ? prose.length : undefined),
      (length, key: { readonly times: number }) => {
        made.push(length);
        return length * key.times;
      },
    );
    const key = { times: 2 };
    const first = [...ask(proseReading(before), key)];
    expect(made).toHaveLength(first.length);
    expect([...ask(proseReading(before), key)]).toEqual(first);
    expect(made).toHaveLength(first.length);
    expect([...ask(proseReading(before), { times: 1 })].map(({ found }) => found * 2)).toEqual(
      first.map(({ found }) => found),
    );
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
