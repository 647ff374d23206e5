import { looksLikeAdverb } from './build';
import type { Lexicon, Token, WordEntry } from './model';

/**
 * A number with thousands set off by no-break spaces; a word with its apostrophes, hyphens and inner stops; or one mark.
 * Every alternative starts with a character of its own kind, so that no stretch is tried twice.
 */
const pattern =
  /\d{1,3}(?:[\u00A0\u202F]\d{3})+(?:,\d+)?|[\p{L}\p{N}]+(?:['’‑–.,-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;
const startsWithLetterOrDigit = /^[\p{L}\p{N}]/u;
const elision = /^(?:l|d|qu|n|s|j|c|m|t|jusqu|lorsqu|puisqu|quelqu)'/;
const unknown: Readonly<Record<'word' | 'adverb', WordEntry>> = {
  word: { cues: [], phrases: [], parts: [], forms: [], isAdverb: false },
  adverb: { cues: [], phrases: [], parts: [], forms: [], isAdverb: true },
};

/** Words, numbers and marks of a text in order, lower-cased, with contractions spelled out. Linear in its length. */
export function tokenize(text: string, lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) addToken(tokens, match[0], match.index, lexicon);
  return tokens;
}

function addToken(tokens: Token[], raw: string, start: number, lexicon: Lexicon): void {
  const end = start + raw.length;
  const first = raw.charCodeAt(0);
  if (raw.length === 1 && first > 122 ? !startsWithLetterOrDigit.test(raw) : isAsciiMark(first)) {
    tokens.push({ word: raw === '’' ? "'" : raw, start, end, kind: 'mark', capital: false, entry: unknown.word });
    return;
  }
  if (first >= 48 && first <= 57) {
    const word = raw.replace(/[\u00A0\u202F]/g, '');
    tokens.push({ word, start, end, kind: 'number', capital: false, entry: unknown.word });
    return;
  }
  const lower = raw.toLowerCase();
  const capital = lower.charCodeAt(0) !== first;
  const word = lower.includes('’') || lower.includes('‑') ? lower.replaceAll('’', "'").replaceAll('‑', '-') : lower;
  if (!word.includes("'")) {
    tokens.push({ word, start, end, kind: 'word', capital, entry: entryOf(word, lexicon) });
    return;
  }
  let at = start;
  for (const part of expand(word, lexicon.contractions, lexicon.language === 'fr')) {
    // An elided word keeps its place; both words of an English contraction stand where it stands.
    const partEnd = lexicon.language === 'fr' ? Math.min(end, at + part.length + 1) : end;
    tokens.push({ word: part, start: at, end: partEnd, kind: 'word', capital: capital && at === start, entry: entryOf(part, lexicon) });
    if (lexicon.language === 'fr') at = partEnd;
  }
}

const isAsciiMark = (code: number): boolean =>
  (code < 48 || (code > 57 && code < 65) || (code > 90 && code < 97) || code > 122) && code < 128;

const entryOf = (word: string, { words, language }: Lexicon): WordEntry =>
  words.get(word) ?? (looksLikeAdverb(word, language) ? unknown.adverb : unknown.word);

/** The words of a list entry, split in the same way as running text. */
export function splitWords(text: string, contractions: ReadonlyMap<string, readonly string[]>, elides: boolean): string[] {
  const found = text.toLowerCase().match(pattern) ?? [];
  return found.flatMap((word) => (word.includes("'") ? expand(word, contractions, elides) : [word]));
}

function expand(word: string, contractions: ReadonlyMap<string, readonly string[]>, elides: boolean): readonly string[] {
  const known = contractions.get(word);
  if (known) return known;
  if (!elides || word === "aujourd'hui") return [word];
  const parts: string[] = [];
  let rest = word;
  for (let match = elision.exec(rest); match; match = elision.exec(rest)) {
    parts.push(match[0].slice(0, -1));
    rest = rest.slice(match[0].length);
  }
  return rest === '' ? parts : [...parts, rest];
}
