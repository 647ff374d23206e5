import type { Framework, Language } from '../../framework/index';
import { perFramework } from '../../framework/per-framework';
import { push } from '../language/build';
import { forEachWord } from '../language/characters';
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
interface EchoWording {
  readonly characteristic: string;
  readonly words: readonly string[];
  /** So many of its words must be said: of an official name almost all, of a description the greater part. */
  readonly least: number;
}

/** The framework's own names and descriptions of a strong district, ready to be found again in a case. */
export interface EchoWordings {
  readonly wordings: readonly EchoWording[];
  /** Which wordings hold a word, by their index. */
  readonly byWord: ReadonlyMap<string, readonly number[]>;
}

export const echoWordings = (framework: Framework, language: Language): EchoWordings => byLanguage(framework)[language];

const byLanguage = perFramework((framework) => ({ en: wordingsOf(framework, 'en'), fr: wordingsOf(framework, 'fr') }));

function wordingsOf(framework: Framework, language: Language): EchoWordings {
  const wordings = framework.characteristics
    .flatMap(({ id, noun, aliases, indicators }) => [
      ...[noun[language], ...aliases[language]].map((text) => wording(id, text, language, limits.nameShare)),
      ...indicators[language].map((text) => wording(id, text, language, limits.indicatorShare)),
    ])
    .filter(({ words }) => words.length >= limits.leastWords);
  const byWord = new Map<string, number[]>();
  for (const [index, { words }] of wordings.entries()) for (const word of words) push(byWord, word, index);
  return { wordings, byWord };
}

function wording(characteristic: string, text: string, language: Language, share: number): EchoWording {
  const words = [...contentWords(text, language)];
  return { characteristic, words, least: Math.ceil(words.length * share) };
}

function contentWords(text: string, language: Language): Set<string> {
  const found = new Set<string>();
  const lower = text.toLowerCase();
  forEachWord(lower, (start, end) => {
    const word = lower.slice(start, end);
    if (word.length > 1 && !small[language].has(word)) found.add(stem(word));
  });
  return found;
}

/** Enough to let "processes" and "process", "learn" and "learning" agree. */
function stem(word: string): string {
  const { length } = word;
  if (length < 5) return word;
  if (word.endsWith('s')) return word.slice(0, word.charAt(length - 2) === 'e' ? -2 : -1);
  if (word.endsWith('ing')) return word.slice(0, -3);
  if (word.endsWith('ed')) return word.slice(0, -2);
  return word.endsWith('ment') ? word.slice(0, -4) : word;
}

/** The characteristic whose wording a sentence repeats, if it does: of several, the one that the framework has first. */
export function echoedIn(text: string, language: Language, { wordings, byWord }: EchoWordings): string | undefined {
  const said = wordsAmong(byWord, text);
  if (said.size < leastSaid) return undefined;
  const hits = new Map<number, number>();
  let first = wordings.length;
  for (const word of said) {
    for (const index of byWord.get(word) ?? none) {
      const found = (hits.get(index) ?? 0) + 1;
      hits.set(index, found);
      if (index < first && found >= (wordings[index]?.least ?? found)) first = index;
    }
  }
  const wording = wordings[first];
  return wording && contentWords(text, language).size >= limits.leastWords ? wording.characteristic : undefined;
}

const none: readonly number[] = [];
/** With fewer of its words no wording is repeated. */
const leastSaid = Math.ceil(limits.leastWords * Math.min(limits.nameShare, limits.indicatorShare));

/** The words of a sentence that stand in some wording: most have too few to go on with. */
function wordsAmong(byWord: ReadonlyMap<string, unknown>, text: string): ReadonlySet<string> {
  const found = new Set<string>();
  const lower = text.toLowerCase();
  forEachWord(lower, (start, end) => {
    if (end - start < 2) return;
    const word = stem(lower.slice(start, end));
    if (byWord.has(word)) found.add(word);
  });
  return found;
}
