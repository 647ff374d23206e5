import type { SentenceTokens } from './sentence-tokens';

const subordinating: Readonly<Record<'en' | 'fr', ReadonlySet<string>>> = {
  en: new Set(
    'who which that whom whose what when whenever because since if until before after while as once although though where how why whether unless'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'qui que qu dont où quand lorsque lorsqu parce puisque puisqu si comme lequel laquelle lesquels lesquelles'.split(
      ' ',
    ),
  ),
};

/** Whether the clause of the verb at `at` opens with a word that makes it depend on another. `from` ends the verb before it. */
export function isSubordinate(sentence: SentenceTokens, at: number, from: number): boolean {
  const words = subordinating[sentence.lexicon.language];
  for (let index = at - 1; index >= Math.max(from, sentence.from); index--) {
    if (words.has(sentence.word(index))) return true;
    if (sentence.isMark(index)) return false;
  }
  return false;
}
