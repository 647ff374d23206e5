import { nearest } from './nearest';
import { normalizeWording, words } from './normalize';
import { perFramework } from './per-framework';
import { type Characteristic, type Framework, languages } from './types';

/** Every wording of a characteristic: id, label, noun, verb and aliases, in every language. */
export function characteristicWordings(characteristic: Characteristic): readonly string[] {
  const { id, label, noun, verb, aliases } = characteristic;
  return [
    id,
    ...languages.flatMap((language) => [label[language], noun[language], verb[language], ...aliases[language]]),
  ];
}

/** Small words vary freely between printings ("the", "of", "our", "other"), so they do not tell wordings apart. */
const fillerWords = perFramework(
  (framework) => new Set(languages.flatMap((language) => framework.vocabulary.fillers[language].flatMap(words))),
);

/** What tells one wording from another: its words without the filler words. */
export function wordingKey(framework: Framework, wording: string): string {
  const fillers = fillerWords(framework);
  return words(wording)
    .filter((word) => !fillers.has(word))
    .join(' ');
}

const byWording = perFramework((framework) => {
  const index = new Map<string, Characteristic>();
  for (const characteristic of framework.characteristics) {
    for (const wording of characteristicWordings(characteristic))
      index.set(wordingKey(framework, wording), characteristic);
  }
  return index;
});

/** The characteristic with this number. */
export function characteristicByNumber(framework: Framework, number: number): Characteristic | undefined {
  return framework.characteristics.find((candidate) => candidate.number === number);
}

const numbered = perFramework((framework) => {
  const before = languages.flatMap((language) =>
    framework.vocabulary.characteristicWords[language].map(normalizeWording),
  );
  return new RegExp(`^(?:(?:${before.join('|')}) )?(\\d{1,3})$`);
});

/**
 * The characteristic that a wording names: its id, its number ("7", 7, "characteristic 7"), or any official or known
 * wording, noun or verb, EN or FR. Exact but for case, accents, hyphens, punctuation and small words.
 */
export function findCharacteristic(framework: Framework, wording: string | number): Characteristic | undefined {
  if (typeof wording === 'number') return characteristicByNumber(framework, wording);
  const number = numbered(framework).exec(normalizeWording(wording))?.[1];
  if (number !== undefined) return characteristicByNumber(framework, Number(number));
  const key = wordingKey(framework, wording);
  return key === '' ? undefined : byWording(framework).get(key);
}

/** The characteristic that a piece of a heading names: as {@link findCharacteristic}, but a bare number proves nothing. */
export function namedCharacteristic(framework: Framework, text: string): Characteristic | undefined {
  return /\p{L}/u.test(text) ? findCharacteristic(framework, text) : undefined;
}

const suggestions = perFramework((framework) =>
  framework.characteristics.flatMap((value) => characteristicWordings(value).map((text) => ({ text, value }))),
);

/** The characteristic somebody probably meant; undefined when none is near. */
export function suggestCharacteristic(framework: Framework, wording: string): Characteristic | undefined {
  return findCharacteristic(framework, wording) ?? nearest(wording, suggestions(framework));
}
