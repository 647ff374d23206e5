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
  /** Where the sums of these words' letters fall: a word that falls elsewhere is none of them, and is not cut out. */
  readonly places: Uint8Array;
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
  const places = new Uint8Array(placeCount);
  for (const word of byWord.keys()) places[placeOf(word, 0, word.length)] = 1;
  return { wordings, byWord, places };
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
const stem = (word: string): string => word.slice(0, stemEnd(word, 0, word.length));

/** Where the stem of the word ends that a text has from `start` to `end`. */
function stemEnd(text: string, start: number, end: number): number {
  if (end - start < 5) return end;
  switch (text.charCodeAt(end - 1)) {
    case 115: // s
      return text.charCodeAt(end - 2) === 101 ? end - 2 : end - 1;
    case 103: // g
      return text.startsWith('ing', end - 3) ? end - 3 : end;
    case 100: // d
      return text.charCodeAt(end - 2) === 101 ? end - 2 : end;
    case 116: // t
      return text.startsWith('ment', end - 4) ? end - 4 : end;
    default:
      return end;
  }
}

const placeCount = 4096;

function placeOf(text: string, start: number, end: number): number {
  let sum = 0;
  for (let at = start; at < end; at++) sum = (Math.imul(sum, 31) + text.charCodeAt(at)) | 0;
  return (sum ^ (sum >>> 15)) & (placeCount - 1);
}

/** The characteristic whose wording a sentence repeats, if it does: of several, the one that the framework has first. */
export function echoedIn(text: string, language: Language, known: EchoWordings): string | undefined {
  const { wordings, byWord } = known;
  const said = wordsAmong(known, text);
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
function wordsAmong({ byWord, places }: EchoWordings, text: string): ReadonlySet<string> {
  const found = new Set<string>();
  const lower = text.toLowerCase();
  forEachWord(lower, (start, end) => {
    if (end - start < 2) return;
    const stop = stemEnd(lower, start, end);
    if (places[placeOf(lower, start, stop)] === 0) return;
    const word = lower.slice(start, stop);
    if (byWord.has(word)) found.add(word);
  });
  return found;
}
