import { describe, expect, it } from 'vitest';
import { datesIn, spelledDate, withoutDates } from '../../../server/card/content/dates';
import type { Language } from '../../../server/framework/index';

const found = (text: string, language: Language) =>
  datesIn(text, language).map((date) => (date.iso === undefined ? date.text : `${date.text} = ${date.iso}`));

describe('dates in a text', () => {
  it.each<[Language, string, readonly string[]]>([
    [
      'en',
      'On 9 February 2022 and February 10, 2022.',
      ['9 February 2022 = 2022-02-09', 'February 10, 2022 = 2022-02-10'],
    ],
    ['en', 'In May 2019, in the fall of 2021 and in 2018-19.', ['May 2019 = 2019-05', 'fall of 2021', '2018-19']],
    ['en', 'From 2010 to 2014. Since 1998, too.', ['2010 = 2010', '2014 = 2014', '1998 = 1998']],
    ['en', 'It cost $2,019 or 2019.5, not 20190 or 2019 %.', []],
    ['en', 'Last year, five years ago, this fall.', []],
    [
      'fr',
      'Le 1er mars 2021, le 9\u00A0février 2022.',
      ['1er mars 2021 = 2021-03-01', '9\u00A0février 2022 = 2022-02-09'],
    ],
    ['fr', 'En août 2020, à l’automne 2021, en 2020-2021.', ['août 2020 = 2020-08', 'automne 2021', '2020-2021']],
    ['fr', 'En 2019, il y avait 2\u00A0019 élèves et 2019\u00A0% de rien.', ['2019 = 2019']],
  ])('%s: %s', (language, text, dates) => {
    expect(found(text, language)).toEqual(dates);
  });

  it('leaves figures when the dates are gone', () => {
    expect(withoutDates('In May 2019, 42 schools.', 'en')).toMatch(/^In\s+, 42 schools\.$/);
  });
});

describe('a date as people write it', () => {
  it.each<[Language, string, string]>([
    ['en', '2024-10', 'October 2024'],
    ['en', '2025-01-15', 'January 15, 2025'],
    ['fr', '2025-01-01', '1er janvier 2025'],
    ['fr', '2024-10', 'octobre 2024'],
    ['fr', '2024', '2024'],
    ['en', '2024-13', '2024-13'],
    ['en', 'last fall', 'last fall'],
  ])('%s: %s', (language, value, spelled) => {
    expect(spelledDate(value, language)).toBe(spelled);
  });
});
