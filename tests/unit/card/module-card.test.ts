import { describe, expect, it } from 'vitest';
import { type Language, strongDistricts } from '../../../server/framework/index';
import { whole } from './cases';
import { at, cardOf, finding, lineOf } from './support';

describe('what the card says at a glance', () => {
  const card = cardOf(whole);

  it('has title, district and status with their lines', () => {
    expect(card.title).toBe('Fewer goals: learning to stop');
    expect(card.titleLine).toBe(3);
    expect(card.district).toEqual(at('Maple Ridge District School Board'));
    expect(card.status).toEqual({ label: 'Status', value: { text: 'In review', line: 8 }, translated: true });
  });

  it('has the profile as people write numbers and dates', () => {
    expect(card.facts.map(({ label, value }) => `${label}: ${value.text}`)).toEqual([
      'Schools: 42',
      'Students: 18,500',
      'Staff: 2,100',
      'Written: November 2024',
    ]);
    expect(card.asOf?.value).toEqual({ text: 'October 2024', line: 9 });
  });

  it('falls back to the first heading, then to words of its own', () => {
    expect(cardOf('# From the *heading*\n\nText.')).toMatchObject({ title: 'From the heading', titleLine: 1 });
    const untitled = cardOf('Text alone.', 'fr');
    expect(untitled.title).toBe('Étude de cas sans titre');
    expect(untitled.titleLine).toBeUndefined();
  });

  it('knows the module of each characteristic, and that one of them has none', () => {
    expect(card.characteristics).toMatchObject([
      { id: 'improvement-processes', from: 'front matter', line: 5, module: { number: 4 } },
      { id: 'alignment', from: 'front matter', line: 5 },
    ]);
    expect(card.characteristics[1]?.module).toBeUndefined();
  });

  it('shows a translated module title that no source confirms by our own label', () => {
    const unconfirmed = strongDistricts.modules.find(({ sources }) => sources.fr === 'K');
    const characteristic = strongDistricts.characteristics.find(({ id }) => id === unconfirmed?.characteristic);
    const { characteristics } = cardOf(`---\ncharacteristics: ${characteristic?.id}\n---\n`, 'fr');
    expect(characteristics[0]?.module?.title).toBe(characteristic?.label.fr);
  });

  it('takes characteristics from headings only where none is declared', () => {
    expect(cardOf('# Case\n\n## Improvement processes\n\nText.').characteristics).toMatchObject([
      { id: 'improvement-processes', from: 'heading', line: 3 },
    ]);
  });
});

describe('questions', () => {
  const card = cardOf(whole);
  const synopsisOf = (number: number) => card.synopses.find((synopsis) => synopsis.number === number)?.parts;

  it('has one row and one synopsis for each question of the framework', () => {
    const numbers = strongDistricts.questions.map(({ number }) => number);
    expect(card.readiness.map(({ number }) => number)).toEqual(numbers);
    expect(card.synopses.map(({ number }) => number)).toEqual(numbers);
  });

  it('tells answered, partly and missing apart', () => {
    const status = Object.fromEntries(card.readiness.map(({ number, status }) => [number, status]));
    expect(status).toMatchObject({ 1: 'answered', 2: 'partly', 4: 'missing', 5: 'answered' });
  });

  it('quotes the first sentences without markup, with the line of the passage', () => {
    const text = 'In May 2019 we read all 42 plans. Only eleven named a goal of the board, e.g. in reading.';
    expect(synopsisOf(2)).toEqual([{ about: [], text, line: lineOf(whole, 'In May 2019') }]);
  });

  it('keeps answers for one characteristic apart and does not repeat them under the heading', () => {
    expect(synopsisOf(3)).toEqual([
      {
        about: ['Improvement processes'],
        ...at('Until 2019 four'),
        text: 'Until 2019 four people wrote the plan. Nobody read it.',
      },
      { about: ['Alignment'], ...at('The budget followed the year before.') },
    ]);
  });

  it('says where the front matter is the answer, and nothing where there is none', () => {
    expect(synopsisOf(1)).toEqual([{ about: ['Improvement processes', 'Alignment'], line: 5 }]);
    expect(synopsisOf(4)).toEqual([]);
  });

  describe('that nobody declared', () => {
    const deed = 'In 2019 the district hired two coaches and rewrote the plan with every school.';
    const text = `${whole}\n## Afterwards\n\nThe office is on the second floor.\n\n${deed}\n`;
    const suggested = cardOf(text);
    const of = (number: number) => ({
      readiness: suggested.readiness.find((each) => each.number === number),
      parts: suggested.synopses.find((each) => each.number === number)?.parts,
    });

    it('are told apart, with the line where they seem to be answered', () => {
      expect(of(4).readiness).toMatchObject({ status: 'suggested', line: lineOf(text, deed), words: 0 });
      expect(of(4).parts).toEqual([{ about: [], text: deed, line: lineOf(text, deed), suggested: true }]);
    });

    it('never take the place of what is declared', () => {
      const statuses = (card: typeof suggested) => card.readiness.map(({ number, status }) => `${number} ${status}`);
      const others = (card: typeof suggested) => statuses(card).filter((each) => !each.startsWith('4'));
      expect(others(suggested)).toEqual(others(cardOf(whole)));
      expect(suggested.synopses.flatMap(({ parts }) => parts.filter((part) => part.suggested))).toHaveLength(1);
    });
  });

  it('cuts a long sentence at a word', () => {
    const long = `We ${'really '.repeat(60)}tried.`;
    const [part] = cardOf(`<!-- answers: 2 -->\n${long}`).synopses[1]?.parts ?? [];
    expect(part?.text?.split(' ')).toHaveLength(45);
    expect(part?.text).toMatch(/^We really .*really…$/);
  });
});

describe('findings', () => {
  it('are grouped, the most severe first, each with its line', () => {
    const found = [
      finding(whole, 'In May', 'information', 'A remark.'),
      finding(whole, 'Until', 'error', 'A stop.'),
      finding(whole, 'title', 'information', 'Another remark.'),
    ];
    const groups = cardOf(whole, 'en', found).findings;
    expect(groups.map(({ severity, findings }) => [severity, findings.map(({ what }) => what)])).toEqual([
      ['error', ['A stop.']],
      ['information', ['A remark.', 'Another remark.']],
    ]);
    expect(groups[0]?.findings[0]).toEqual({
      rule: 'some-rule',
      what: 'A stop.',
      more: 'A reader cannot tell. Say it once.',
      line: lineOf(whole, 'Until'),
    });
  });

  it('are counted, not listed, where there are too many', () => {
    const many = Array.from({ length: 73 }, (_, index) => finding(whole, 'In May', 'warning', `Number ${index}.`));
    const [group] = cardOf(whole, 'en', many).findings;
    expect((group?.findings.length ?? 0) + (group?.left ?? 0)).toBe(73);
    expect(group?.left).toBeGreaterThan(0);
  });
});

describe('any text', () => {
  const texts = [
    '',
    '---',
    '---\n: [',
    '\uFEFF# T\r\n\r\n<!-- answers: 6 -->\r\n5 %\r\n',
    '<!-- answers: 5',
    '| a |',
    '😀'.repeat(9),
  ];
  it.each(texts)('gives a card for %j', (text) => {
    for (const locale of ['en', 'fr'] satisfies Language[]) {
      const card = cardOf(text, locale);
      expect(card.title).not.toBe('');
      expect(card.synopses).toHaveLength(strongDistricts.questions.length);
    }
  });
});
