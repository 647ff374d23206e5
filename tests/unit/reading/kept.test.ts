import { describe, expect, it } from 'vitest';
import { createCasewright } from '../../../server/casewright';
import type { PassageContent } from '../../../server/core/model/index';
import { Memory } from '../../../server/core/model/memory';
import { keptByContent } from '../../../server/reading/passages/kept';

const content = (prose: string): PassageContent => ({
  kind: 'paragraph',
  source: prose,
  prose,
  words: 1,
  memory: new Memory(),
});

describe('what is kept of a passage', () => {
  it('is asked once for each content and language', () => {
    const asked: string[] = [];
    const ask = keptByContent(({ prose }, language) => {
      asked.push(`${prose} ${language}`);
      return { prose };
    });
    const [one, alike] = [content('A'), content('A')];
    expect(ask(one, 'en')).toBe(ask(one, 'en'));
    ask(one, 'fr');
    ask(alike, 'en');
    expect(asked).toEqual(['A en', 'A fr', 'A en']);
  });
});

const front = (more = '') => `---\nkind: case-study\ndistrict: Maple Ridge District School Board\n${more}---\n\n`;
const story = [
  'Until 2019 our plans were written by four people, and hardly anybody read them.',
  'In 2018 the board noticed gaps in reading, and chose to focus on this.',
  'Alder Grove decided in 2019 to form a group. It visited eleven schools, wrote a draft and published it.',
  'The student Maya Chen told Devon Clarke of the PLT. “We had never read these results together,” said Devon Clarke.',
  'Four Grade 3 students reached the standard, and the share of readers rose from 61% to 74% in two years.',
].join('\n\n');

/** Each edit leaves the words of the story as they are and changes what stands around them. */
const edits: readonly (readonly [string, string])[] = [
  ['a heading above that promises advice', `${front()}# A case\n\n## What we learned\n\n${story}\n`],
  ['a heading above that asks a guiding question', `${front()}# A case\n\n## Turning points\n\n${story}\n`],
  ['a lead-in above', `${front()}# A case\n\nWe learned these lessons:\n\n${story}\n`],
  ['a marker above', `${front()}# A case\n\n<!-- answers: 5 -->\n${story}\n`],
  [
    'a name that turns out to be an organization',
    `${front()}# A case\n\n${story}\n\nThe Alder Grove School Board met.\n`,
  ],
  ['a name that turns out to be a school', `${front()}# A case\n\n${story}\n\nWe met at Maya Chen School.\n`],
  ['more text above', `${front()}# A case\n\n${'We met every month.\n\n'.repeat(12)}${story}\n`],
  ['letters that are ordinary words', `${front()}# A case\n\n${story}\n\nThey went plt.\n`],
  ['consent', `${front('consent: [Devon Clarke, Maya Chen]\n')}# A case\n\n${story}\n`],
  ['another language', `${front('lang: fr\n')}# A case\n\n${story}\n`],
  ['another district', `${front().replace('Maple Ridge', 'Maya Chen')}# A case\n\n${story}\n`],
];

describe('a text that was read in an earlier version', () => {
  const { read, lint, configure } = createCasewright();
  const before = read(`${front()}# A case\n\n${story}\n`);
  const configuration = configure([]);

  it.each(edits)('says the same as one read anew, after %s', (_, text) => {
    const [kept, anew] = [read(text, undefined, before), read(text)];
    expect(kept.reading).toEqual(anew.reading);
    expect(kept.reading.suggestions).toEqual(anew.reading.suggestions);
    expect(lint(kept, { configuration, locale: 'en' })).toEqual(lint(anew, { configuration, locale: 'en' }));
  });

  it('says something else after each edit than before', () => {
    const said = (text: string) => {
      const document = read(text);
      const suggested = document.reading.suggestions.map(({ question, score }) => [question.id, score]);
      const found = lint(document, { configuration, locale: 'en' }).map(({ rule, code }) => [rule, code]);
      return JSON.stringify([suggested, found]);
    };
    const first = said(before.study.text);
    expect(edits.filter(([, text]) => said(text) === first).map(([edit]) => edit)).toEqual([]);
  });
});
