import { describe, expect, it } from 'vitest';
import { readCaseStudy } from '../../server/core/document/case-study';
import { applyEdits } from '../../server/core/rule/apply';
import { strongDistricts } from '../../server/framework/index';
import { addCharacteristic } from '../../server/rules/shared/characteristics';
import { dateMeant, isDate } from '../../server/rules/shared/dates';
import { insertKeys } from '../../server/rules/shared/front-matter-text';
import { isWholeNumber } from '../../server/rules/shared/numbers';
import { placeholdersIn } from '../../server/rules/shared/placeholders';
import { insertQuestion } from '../../server/rules/shared/section-insert';
import { excerpt, listing } from '../../server/rules/shared/wording';

const read = (text: string) => readCaseStudy(text, strongDistricts);

describe('dates', () => {
  it.each(['2024', '2024-11', '2024-11-05', '2024-02-29'])('%s is one', (text) => expect(isDate(text)).toBe(true));
  it.each(['24', '2024-13', '2024-1', '2024-04-31', '2024-00', 'November 2024', ''])('%j is none', (text) =>
    expect(isDate(text)).toBe(false),
  );
  it.each([
    ['2024/11/5', '2024-11-05'],
    ['2024.1', '2024-01'],
    ['November 2024', '2024-11'],
    ['5 Nov. 2024', '2024-11-05'],
    ['November 5th, 2024', '2024-11-05'],
    ['1er août 2023', '2023-08-01'],
    ['février 2024', '2024-02'],
  ])('%s means %s', (text, date) => expect(dateMeant(text)).toBe(date));
  it.each(['05/11/2024', '11-2024', 'fall 2024', '31 April 2024', 'soon', '2024-2025'])(
    '%s may mean anything',
    (text) => expect(dateMeant(text)).toBeUndefined(),
  );
});

describe('whole numbers', () => {
  it.each(['0', '42', '18500', '18 500', '18\u00A0500', '18\u202F500', '18,500', '1,200,000'])('%s is one', (text) =>
    expect(isWholeNumber(text)).toBe(true),
  );
  it.each(['', '-3', '4.5', '18,5', '1 85', 'about 42', '42 schools'])('%j is none', (text) =>
    expect(isWholeNumber(text)).toBe(false),
  );
});

describe('placeholders', () => {
  const found = (text: string) =>
    placeholdersIn(text, 0, strongDistricts).map(({ start, end }) => text.slice(start, end));

  it('finds every prompt of the framework', () => {
    const prompts = strongDistricts.questions.flatMap(({ placeholder }) => Object.values(placeholder));
    for (const prompt of prompts) expect(found(`Before. ${prompt} After.`)).toEqual([prompt]);
  });
  it.each([
    ['In [add year], XX schools', ['[add year]', 'XX']],
    ['[TODO: ask Ana]', ['TODO']],
    ['How many???', ['???']],
    ['Name: ____', ['____']],
    ['Results: to come.', ['to come']],
    ['Results (to be determined) show', ['(to be determined)']],
    ['À venir', ['À venir']],
    ['Lorem ipsum dolor', ['Lorem ipsum']],
    ['in 20XX', ['20XX']],
  ])('%s', (text, places) => expect(found(text)).toEqual(places));
  it.each([
    '“[they] have [their] reasons” [sic] […] [1]',
    '“[Tell me] what you saw,” she said.',
    'Louis XXI met the XXe siècle and the XX century.',
    'In the years to come, much is yet to be determined by others.',
    'Dans les mois à venir, nous verrons.',
    'What? Why?? How!',
    'snake_case_name and a__b',
    'our TODOs',
  ])('nothing in: %s', (text) => expect(found(text)).toEqual([]));
});

describe('a section for a missing question', () => {
  const insert = (text: string, number: number) => {
    const question = strongDistricts.questions.find((one) => one.number === number);
    return question ? applyEdits(text, [insertQuestion(read(text), question)]) : text;
  };
  const advice = '## Our advice to others\n\n[Tell what you would do again, and what you would do otherwise.]';
  const turns = 'Turning points\n\n[Tell the moment when things turned, or say that there was none and why.]';

  it('stands before the section of the next question, at its level', () => {
    const text = '# T\n\n## What we did\n\nWe met.\n\n### Where we are now\n\nWell.\n';
    expect(insert(text, 5)).toBe(text.replace('### Where', `### ${turns}\n\n### Where`));
  });
  it('stands after the section of the question before, where no later one has its own', () => {
    const text = '# T\n\n## Where we are now\n\nWell.\n\n## Contact\n\nCall.\n';
    expect(insert(text, 7)).toBe(text.replace('## Contact', `${advice}\n\n## Contact`));
  });
  it('stands at the end, before footnotes, link definitions and missing line ends', () => {
    for (const rest of ['', '\n', '\n\n[^1]: A source.\n', '\n\n[plan]: plan.pdf\n'])
      expect(insert(`<!-- answers: 3 -->\nFew read.[^1]${rest}`, 7)).toBe(
        `<!-- answers: 3 -->\nFew read.[^1]\n\n${advice}${rest}`,
      );
  });
  it('uses the line ends of the text', () => {
    expect(insert('# T\r\n\r\nText.\r\n', 7)).toBe(`# T\r\n\r\nText.\r\n\r\n${advice.replaceAll('\n', '\r\n')}\r\n`);
  });
});

describe('what is put into the block at the top', () => {
  const add = (value: string) => {
    const text = `---\ncharacteristics:${value}\n---\n`;
    const edits = addCharacteristic(read(text), 'alignment');
    return edits && applyEdits(text, edits).slice('---\ncharacteristics:'.length, -'\n---\n'.length);
  };
  it.each([
    [' evidence-use', ' [evidence-use, alignment]'],
    [' [evidence-use]', ' [evidence-use, alignment]'],
    [' [ evidence-use ]', ' [ evidence-use, alignment ]'],
    [' ["Use of evidence",]', ' ["Use of evidence", alignment,]'],
    ['\n  - evidence-use', '\n  - evidence-use\n  - alignment'],
    ['\n- "3" # number', '\n- "3" # number\n- alignment'],
  ])('%j', (before, after) => {
    expect(add(before)).toBe(after);
    expect(read(`---\ncharacteristics:${after}\n---\n`).frontMatter.characteristics).toHaveLength(2);
  });

  it('is French for a French text, and keeps a BOM first', () => {
    const text = '\uFEFFLes écoles du conseil se rencontrent pour lire les résultats.';
    const fixed = applyEdits(text, [insertKeys(read(text), strongDistricts, ['kind', 'lang'])]);
    expect(fixed).toBe(`\uFEFF---\ngenre: étude-de-cas\nlangue: fr\n---\n\n${text.slice(1)}`);
    expect(read(fixed).language).toBe('fr');
  });
});

describe('wording', () => {
  it('lists', () => {
    expect(listing([], 'en')).toBe('');
    expect(listing(['a', 'b', 'c'], 'en')).toBe('a, b and c');
    expect(listing(['a', 'b'], 'fr')).toBe('a et b');
  });
  it('cuts at a word and never inside a character', () => {
    expect(excerpt('one  two\nthree', 9)).toBe('one two…');
    expect(excerpt('\u{1F4DA}'.repeat(5), 5)).toBe('\u{1F4DA}\u{1F4DA}…');
  });
});
