import type { Language } from '../../framework/index';

type Values = Readonly<Record<string, number>>;

const counted = (words: string, from: number, step = 1): Values =>
  Object.fromEntries(words.split(' ').map((word, index) => [word, from + index * step]));

const values: Readonly<Record<Language, Values>> = {
  en: {
    ...counted('one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen', 1),
    ...counted('sixteen seventeen eighteen nineteen', 16),
    ...counted('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
  },
  fr: {
    ...counted('un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize', 1),
    ...counted('vingt trente quarante cinquante soixante', 20, 10),
    ...{ une: 1, vingts: 20, dizaine: 10, douzaine: 12, quinzaine: 15, vingtaine: 20, trentaine: 30 },
  },
};

/** Words that multiply what stands before them. */
const multipliers: Readonly<Record<Language, Values>> = {
  en: { dozen: 12, hundred: 100, thousand: 1000 },
  fr: { cent: 100, cents: 100, centaine: 100, mille: 1000 },
};

/** A hyphen, a space, or a line end with the next line's indentation; more of them hold no number together. */
const gap = '[\\s-]{1,12}';

/** Words between the words of one number, each with what must stand before or after it for it to be one. */
const joints: Readonly<Record<Language, string>> = {
  en: `${gap}(?:(?<=(?:hundred|thousand)${gap})and${gap})?`,
  fr: `${gap}(?:et${gap}(?=une?(?![\\p{L}])|onze))?`,
};

/** Every word that a number can be made of. */
export const numberWords: readonly string[] = [values, multipliers].flatMap(({ en, fr }) => [
  ...Object.keys(en),
  ...Object.keys(fr),
]);

function patternOf(language: Language): string {
  const words = [...Object.keys(values[language]), ...Object.keys(multipliers[language])];
  const one = `(?:${words.sort((first, second) => second.length - first.length).join('|')})(?![\\p{L}\\p{N}])`;
  return `(?<![\\p{L}\\p{N}])${one}(?:${joints[language]}${one}){0,6}`;
}

/** Regular expressions, by language, that find whole numbers written in words. */
export const numberWordPatterns: Readonly<Record<Language, string>> = { en: patternOf('en'), fr: patternOf('fr') };

/** What a number written in words is: "forty-two", « quatre-vingt-dix », « une vingtaine ». */
export function numberOfWords(text: string, language: Language): number {
  let thousands = 0;
  let below = 0;
  for (const word of text.toLowerCase().split(/[\s-]+/)) {
    const factor = multipliers[language][word];
    const value = values[language][word];
    if (factor === 1000) {
      thousands += Math.max(1, below) * factor;
      below = 0;
    } else if (factor !== undefined) below = Math.max(1, below) * factor;
    else if (value !== undefined) below = joinedBelow(below, word, value);
  }
  return thousands + below;
}

/** « Quatre-vingt » multiplies, « une vingtaine » has an article before it; all else adds. */
function joinedBelow(before: number, word: string, value: number): number {
  if (/^vingts?$/.test(word) && before % 100 === 4) return before + 76;
  return before === 1 && /aine$/.test(word) ? value : before + value;
}
