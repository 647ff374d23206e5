import { type Framework, type Localized, languages } from '../../framework/index';
import { latin } from '../text/latin';

/** Sticky expressions for the words that markers are made of, in every language of a framework. */
export interface MarkerWords {
  /** "answers:", or "answers" with a number after it. */
  readonly keyword: RegExp;
  readonly none: RegExp;
  readonly noSurprise: RegExp;
  /** "for", before characteristics. */
  readonly scope: RegExp;
}

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[ -]/g, '[ -]');
const anyOf = (words: readonly string[]) => `(?:${words.map(escaped).join('|')})(?![\\p{L}\\p{N}-])`;

export const allForms = (words: Localized<readonly string[]>): readonly string[] =>
  languages.flatMap((language) => words[language]);

// Keyed by the framework, the only thing they depend on.
const cache = new WeakMap<Framework, MarkerWords>();

export function markerWords(framework: Framework): MarkerWords {
  const known = cache.get(framework);
  if (known) return known;
  const sticky = (source: string) => latin(source, 'iy');
  const words = {
    // "Answers" alone is a word in somebody's comment, not a marker.
    keyword: sticky(`\\s*${anyOf(allForms(framework.markerKeywords))}(?:\\s*:|\\s+(?=(?:questions?\\s*|q\\s*)?\\d))`),
    none: sticky(anyOf(allForms(framework.noneKeywords))),
    noSurprise: sticky(anyOf(allForms(framework.noSurpriseKeywords))),
    scope: sticky(anyOf(allForms(framework.forKeywords))),
  };
  cache.set(framework, words);
  return words;
}

/** The match of a sticky expression at an offset. */
export function matchAt(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(text);
}
