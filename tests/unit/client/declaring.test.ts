import { describe, expect, it } from 'vitest';
import { type Verdict, walkSuggestions } from '../../../client/declaring/walk';
import {
  choicePrompt,
  doneText,
  questionChoices,
  reachText,
  suggestionPrompt,
  suggestionTitle,
} from '../../../client/declaring/words';
import type { Translate } from '../../../client/status/text';
import type { PassageResult, SuggestedAnswer } from '../../../server/protocol';
import { readJson } from './data';

const bundle = readJson<Record<string, string>>('l10n/bundle.l10n.fr.json');
const fill = (message: string, values: readonly (string | number)[]) =>
  message.replace(/\{(\d)\}/g, (place, index) => String(values[index] ?? place));
const english: Translate = (message, ...values) => fill(message, values);
const french: Translate = (message, ...values) => fill(bundle[message] ?? '', values);

const suggestion = (line: number, number: number): SuggestedAnswer => ({
  range: { start: { line, character: 0 }, end: { line, character: 9 } },
  number,
  label: 'What we did',
  likelihood: 'likely',
  because: ['hired', '2019'],
  edits: [],
  alongside: 0,
});

describe('the walk through suggestions', () => {
  const three = [suggestion(3, 4), suggestion(5, 6), suggestion(9, 7)];
  const walk = async (verdicts: readonly Verdict[], suggestions = three) => {
    const places: string[] = [];
    const left = [...verdicts];
    const accepted = await walkSuggestions(suggestions, async ({ number }, place) => {
      places.push(`${place.number}/${place.total}: ${number}`);
      return left.shift() ?? 'stop';
    });
    return { places, accepted: accepted.map(({ position, number }) => `${position.line}: ${number}`) };
  };

  it('asks about each, and keeps what was accepted or chosen', async () => {
    expect(await walk([{ number: 4 }, 'skip', { number: 2 }])).toEqual({
      places: ['1/3: 4', '2/3: 6', '3/3: 7'],
      accepted: ['3: 4', '9: 2'],
    });
  });

  it('ends where the person stops, and what was accepted until then holds', async () => {
    expect(await walk([{ number: 4 }, 'stop', { number: 7 }])).toEqual({
      places: ['1/3: 4', '2/3: 6'],
      accepted: ['3: 4'],
    });
  });

  it('keeps one of two answers that are the same', async () => {
    const twice = [suggestion(3, 4), suggestion(3, 6)];
    expect((await walk([{ number: 4 }, { number: 4 }], twice)).accepted).toEqual(['3: 4']);
  });

  it('has nothing to ask where there is nothing', async () => {
    expect(await walk([], [])).toEqual({ places: [], accepted: [] });
  });
});

describe('what is said of a suggestion', () => {
  it.each<[string, Translate, Partial<SuggestedAnswer>, string]>([
    ['likely', english, {}, 'Likely answers question 4 · What we did (“hired”, “2019”)'],
    ['possible', english, { likelihood: 'possible' }, 'Possibly answers question 4 · What we did (“hired”, “2019”)'],
    ['without words', english, { because: [] }, 'Likely answers question 4 · What we did'],
    [
      'in French',
      french,
      { label: 'Ce que nous avons fait', because: ['avons embauché'] },
      'Répond vraisemblablement à la question 4 · Ce que nous avons fait («\u00A0avons embauché\u00A0»)',
    ],
  ])('%s', (_, t, given, said) => {
    expect(suggestionPrompt({ ...suggestion(1, 4), ...given }, t)).toBe(said);
  });

  it.each([
    [0, undefined],
    [1, 'The marker reaches over the next passage too, unless that has a marker of its own.'],
    [3, 'The marker reaches over the next 3 passages too, as far as they have no markers of their own.'],
  ])('with %i passages behind it', (alongside, said) => {
    expect(reachText({ alongside }, english)).toBe(said);
  });

  it.each([
    [english, 0, 'Suggestion 3 of 7'],
    [english, 12, 'Suggestion 3 of the first 7; 12 more move up as you accept'],
    [french, 12, 'Suggestion 3 sur les 7 premières; 12 autres avanceront à mesure que vous acceptez'],
  ])('with its place in the list', (t, more, said) => {
    expect(suggestionTitle({ number: 3, total: 7, more }, t)).toBe(said);
  });
});

describe('the questions to choose from', () => {
  const questions: PassageResult['questions'] = [
    { number: 2, label: 'How we decided', state: 'declared' },
    { number: 3, label: 'Where we started', state: 'open' },
    { number: 4, label: 'What we did', state: 'suggested', alongside: 0 },
    { number: 5, label: 'Turning points', state: 'open', alongside: 2 },
  ];

  it('are those that can be declared, each with what is known of it', () => {
    expect(questionChoices(questions, english)).toEqual([
      { label: '4. What we did', number: 4, description: 'seems to be answered here' },
      { label: '5. Turning points', number: 5, detail: expect.stringContaining('next 2 passages') },
    ]);
  });

  it('come with those that are declared already', () => {
    expect(choicePrompt(questions, english)).toContain('Declared already: 2');
    expect(choicePrompt(questions.slice(1), english)).toBe('Which question does this passage answer?');
  });
});

it.each([
  [1, '1 answer declared.'],
  [4, '4 answers declared.'],
])('what was done is told: %i', (count, said) => {
  expect(doneText(count, english)).toBe(said);
});
