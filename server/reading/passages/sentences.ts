import type { Span } from '../../core/text/span';
import type { Language } from '../../framework/index';
import { findCues } from '../language/cues';
import { findDates } from '../language/dates';
import { englishVerbs } from '../language/english/verbs';
import { frenchVerbs } from '../language/french/verbs';
import { lexiconOf } from '../language/lexicon';
import type { Cue, Token } from '../language/model';
import { findNumbers } from '../language/numbers';
import { SentenceTokens } from '../language/sentence-tokens';
import { withAntecedents } from './antecedents';
import type { SentenceReading } from './model';
import { quotedShares } from './quotes';

/**
 * Reads the sentences of a passage: verbs, signs, dates and numbers of each.
 * @param stretches where they stand, in order
 * @param tokens of the whole passage
 */
export function readSentences(
  stretches: readonly Span[],
  tokens: readonly Token[],
  prose: string,
  language: Language,
): SentenceReading[] {
  const lexicon = lexiconOf(language);
  const quoted = quotedShares(prose, stretches);
  let from = 0;
  let before: readonly Cue[] = [];
  return stretches.map(({ start, end }, index) => {
    while (from < tokens.length && (tokens[from] as Token).start < start) from++;
    let to = from;
    while (to < tokens.length && (tokens[to] as Token).start < end) to++;
    const body = skipOpening(tokens, from, to);
    const cues = findCues(tokens, from, to);
    const words = new SentenceTokens(tokens, body, to, lexicon);
    const sentence: SentenceReading = {
      start,
      end,
      words: countWords(tokens, from, to),
      verbs: withAntecedents(language === 'fr' ? frenchVerbs(words) : englishVerbs(words), cues, before),
      cues,
      dates: findDates(tokens, from, to, cues),
      numbers: findNumbers(tokens, from, to),
      isQuestion: asks(prose, start, end),
      quoted: quoted?.[index] ?? 0,
      startsWithName: startsWithName(words, body),
      names: hasNames(tokens, body, to),
    };
    from = to;
    before = cues;
    return sentence;
  });
}

/** Ends in a question mark of its own. A question after a colon is what the sentence speaks of, not what it is. */
function asks(prose: string, start: number, end: number): boolean {
  let last = end - 1;
  while (last >= start && /[)\s]/.test(prose.charAt(last))) last--;
  return last >= start && prose.charAt(last) === '?' && !prose.slice(start, end).includes(':');
}

/** The index of the first word: opening quotation marks, dashes and the number of a list item are passed over. */
function skipOpening(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to && (tokens[at]?.kind === 'mark' || (at === from && isItemNumber(tokens, at)))) at++;
  return at < to ? at : from;
}

function isItemNumber(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.word;
  return tokens[at]?.kind === 'number' && (next === '.' || next === ')');
}

function countWords(tokens: readonly Token[], from: number, to: number): number {
  let count = 0;
  for (let index = from; index < to; index++) {
    const { kind, start } = tokens[index] as Token;
    if (kind !== 'mark' && (index === from || start !== (tokens[index - 1] as Token).start)) count++;
  }
  return count;
}

function startsWithName(words: SentenceTokens, at: number): boolean {
  if (!words.isCapital(at)) return false;
  const isName = (index: number) => words.isCapital(index) && !words.isGrammar(index) && words.cues(index).length === 0;
  const second = words.word(at + 1) === '.' ? at + 2 : at + 1;
  return isName(at) && (isName(second) || words.isCapital(second)) && words.forms(at).length === 0;
}

function hasNames(tokens: readonly Token[], body: number, to: number): boolean {
  for (let index = body + 1; index < to; index++) {
    const token = tokens[index] as Token;
    if (token.capital && token.word !== 'i' && (tokens[index - 1] as Token).kind === 'word') return true;
  }
  return false;
}
