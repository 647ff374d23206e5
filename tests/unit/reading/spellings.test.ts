import { expect, it } from 'vitest';
import { wordEntry } from '../../../server/reading/language/entry';
import { Spellings } from '../../../server/reading/language/spellings';

const entry = wordEntry({});

/** Finds stretches as a reader of words does, and counts those that it had to work out. */
function counting() {
  const spellings = new Spellings();
  const counted = { workedOut: 0 };
  const find = (spelled: string) =>
    spellings.find(`… ${spelled}.`, 2, 2 + spelled.length, (word) => {
      counted.workedOut += 1;
      return [{ word, start: 0, end: word.length, capital: false, entry }];
    });
  return { counted, find };
}

it('works a stretch out once', () => {
  const { counted, find } = counting();
  expect(find('readers').words[0]?.word).toBe('readers');
  expect(find('readers')).toBe(find('readers'));
  expect(counted.workedOut).toBe(1);
});

it('keeps none that is longer than any word: a text may be one stretch from end to end, and another at each key', () => {
  const { counted, find } = counting();
  const stretch = 'x'.repeat(60_000);
  expect(find(stretch)).toEqual(find(stretch));
  expect(counted.workedOut).toBe(2);
});

it('still keeps new ones after more than it can hold', () => {
  const { counted, find } = counting();
  for (let number = 0; number < 20_000; number++) find(`half-typed-${number}`);
  counted.workedOut = 0;
  for (const word of ['readers', 'results', 'readers', 'results']) find(word);
  expect(counted.workedOut).toBe(2);
});
