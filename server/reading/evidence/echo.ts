import type { Framework, Language } from '../../framework/index';
import { perFramework } from '../../framework/per-framework';
import { thresholds } from '../thresholds';

const { echo: limits } = thresholds;
const small: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    'a an and the of to in on for with by at from is are be been it its that this their our not only who which what can has have as or each every all into'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'le la les l un une des du de d et a au aux en dans pour par sur avec que qui qu est sont se s son sa ses leur leurs ce cette ces ne pas plus y on ou chaque tout tous'.split(
      ' ',
    ),
  ),
};

/** A wording of the framework by the words that carry it. */
export interface EchoWording {
  readonly characteristic: string;
  readonly words: readonly string[];
  /** Official names must be there almost whole, descriptions for the greater part. */
  readonly share: number;
}

/** The framework's own names and descriptions of a strong district, ready to be found again in a case. */
export const echoWordings = (framework: Framework, language: Language): readonly EchoWording[] =>
  byLanguage(framework)[language];

const byLanguage = perFramework((framework) => ({ en: wordingsOf(framework, 'en'), fr: wordingsOf(framework, 'fr') }));

function wordingsOf(framework: Framework, language: Language): readonly EchoWording[] {
  return framework.characteristics
    .flatMap(({ id, noun, aliases, indicators }) => [
      ...[noun[language], ...aliases[language]].map((text) => wording(id, text, language, limits.nameShare)),
      ...indicators[language].map((text) => wording(id, text, language, limits.indicatorShare)),
    ])
    .filter(({ words }) => words.length >= limits.leastWords);
}

const wording = (characteristic: string, text: string, language: Language, share: number): EchoWording => ({
  characteristic,
  words: [...contentWords(text, language)],
  share,
});

function contentWords(text: string, language: Language): Set<string> {
  const found = new Set<string>();
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    if (word.length > 1 && !small[language].has(word)) found.add(stem(word));
  }
  return found;
}

/** Enough to let "processes" and "process", "learn" and "learning" agree. */
const stem = (word: string): string => (word.length > 4 ? word.replace(/(?:ing|ed|es|s|ment)$/, '') : word);

/** The characteristic whose wording a sentence repeats, if it does. */
export function echoedIn(text: string, language: Language, wordings: readonly EchoWording[]): string | undefined {
  const said = contentWords(text, language);
  if (said.size < limits.leastWords) return undefined;
  return wordings.find(({ words, share }) => isSaid(words, said, Math.ceil(words.length * share)))?.characteristic;
}

/** Gives up as soon as too many of the words are missing. */
function isSaid(words: readonly string[], said: ReadonlySet<string>, least: number): boolean {
  let missing = words.length - least;
  for (const word of words) if (!said.has(word) && --missing < 0) return false;
  return true;
}
