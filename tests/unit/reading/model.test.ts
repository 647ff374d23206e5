import { describe, expect, it } from 'vitest';
import { strongDistricts } from '../../../server/framework/index';
import { readStudy } from '../../../server/reading/passages/study';
import { wordsThatWeigh } from '../../../server/reading/suggest/because';
import { featuresOf } from '../../../server/reading/suggest/features';
import { likelihoods, weightsFor } from '../../../server/reading/suggest/model';
import { readersOf } from '../../../server/reading/suggest/readers';
import { fitLogistic, probability } from '../../corpus/fit/logistic';
import { caseOf } from './read';

const placedIn = (body: string, lang: 'en' | 'fr' = 'en') => {
  const study = readStudy(caseOf(body, lang));
  const [placed] = study.passages;
  if (!placed) throw new Error('no passage was read');
  return { study, placed, features: featuresOf(placed, study, new Map()) };
};

describe('features of a passage', () => {
  it('are shares and capped amounts, never more than one, but for what the readers say', () => {
    const { features } = placedIn('We met. We met. We met. We met. In 2019, 2020, 2021 and 2022 we met and met again.');
    for (const [, value] of features) expect(value).toBeLessThanOrEqual(1);
    expect(features.get('tense.past')).toBeCloseTo(1);
    expect(features.get('deed')).toBe(1);
  });

  it('tell who lacks from what is done', () => {
    const lacking = placedIn('Nobody had read the plan, and few schools knew that it existed.').features;
    expect(lacking.get('subject.lacking')).toBeGreaterThan(0);
    expect(lacking.get('deed') ?? 0).toBe(0);
  });

  it('cap what a reader of one question says', () => {
    const { study, placed } = placedIn('In 2019 we met.');
    expect(featuresOf(placed, study, new Map([['actions', 9]])).get('reader.actions')).toBe(1.5);
  });

  it('hold none of the words, so that none can be remembered', () => {
    const one = placedIn('In 2019 the board hired two coaches and paid for their training.').features;
    const other = placedIn('In 2007 the board hired six tutors and paid for their vans.').features;
    const shape = (features: typeof one) =>
      [...features].map(([name]) => name).filter((name) => !name.startsWith('cue.'));
    expect(shape(one)).toEqual(shape(other));
  });
});

describe('the fitted weights', () => {
  it('stand for every guiding question that prose answers, and for none that the front matter does', () => {
    for (const { id, answeredByFrontMatter } of strongDistricts.questions)
      expect(weightsFor(id) === undefined, id).toBe(answeredByFrontMatter);
  });

  it.each([
    ['en', 'actions', 'In 2019 we formed a group. It visited eleven schools, wrote a draft and published it.'],
    ['fr', 'actions', 'En 2019, nous avons formé un groupe. Il a visité onze écoles et a publié un guide.'],
    ['en', 'starting-state', 'Before 2016 nobody kept records. Plans were ignored and few schools knew of them.'],
  ] as const)('%s %s: a plain example is likely', (lang, id, text) => {
    const { study, placed } = placedIn(text, lang);
    const hands = new Map([...readersOf(placed, study)].map(([name, { weight }]) => [name, weight]));
    expect(likelihoods(featuresOf(placed, study, hands)).get(id)).toBeGreaterThan(0.5);
  });

  it('show the heaviest words in the order of the text, or else the first sentence', () => {
    const text = 'Until 2016 nobody knew. Then we met.';
    const { placed } = placedIn(text);
    const words = (weights: Record<string, number>) =>
      wordsThatWeigh({ intercept: 0, weights }, placed.reading).map(({ start, end }) => text.slice(start, end));
    expect(words({ 'cue.sequence': 1, 'cue.negation': 2 })).toEqual(['nobody', 'Then']);
    expect(words({})).toEqual(['Until 2016 nobody knew.']);
  });
});

describe('fitting', () => {
  const examples = [
    { values: [1, 1, 0], isAnswer: true },
    { values: [1, 1, 1], isAnswer: true },
    { values: [1, 0, 1], isAnswer: false },
    { values: [1, 0, 0], isAnswer: false },
  ];

  it('finds what speaks for an answer, and leaves out what does not', () => {
    const [, telling = 0, idle = 0] = fitLogistic(examples, [1e-3, 0.5, 0.5]);
    expect(telling).toBeGreaterThan(1);
    expect(Math.abs(idle)).toBeLessThan(0.01);
  });

  it('is held back by its penalties', () => {
    const free = fitLogistic(examples, [1e-3, 0.1, 0.1])[1] ?? 0;
    const held = fitLogistic(examples, [1e-3, 10, 10])[1] ?? 0;
    expect(held).toBeLessThan(free);
    expect(probability([0, 2], [1, 0])).toBe(0.5);
  });
});
