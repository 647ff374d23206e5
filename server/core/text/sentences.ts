import type { Language } from '../../framework/index';
import { type Abbreviations, abbreviations } from './abbreviations';
import { type Span, span } from './span';

/** Longer than any abbreviation: how far back a word before a full stop is read. */
const longestAbbreviation = 16;

/** Closing marks that belong to the sentence: attached ones, and a guillemet after its no-break space. */
const closers = '"”’\')]*_»';
/** Marks that may open a sentence before its first word. */
const openers = '«“‘"\'([*_—–-';
const word = /[\p{L}\p{N}][\p{L}\p{N}.’'-]*/uy;
const blankLine = /\n[^\S\n]*(?:\r?\n)|\r[^\S\r\n]*\r/g;
const initials = /^\p{Lu}(?:\.-?\p{Lu})*$/u;

const isTerminator = (code: number): boolean => code === 46 || code === 33 || code === 63 || code === 0x2026;
const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || (code >= 0xa0 && /\s/.test(String.fromCharCode(code)));
const isNarrow = (code: number): boolean => code === 32 || code === 0xa0 || code === 0x202f;

/** The offset after the closing marks at `at`. */
function afterClosers(text: string, at: number): number {
  for (let to = at; ; ) {
    if (to < text.length && closers.includes(text.charAt(to))) to++;
    else if (isNarrow(text.charCodeAt(to)) && text.charAt(to + 1) === '»') to += 2;
    else return to;
  }
}

/** The offset after the white space and the opening marks at `at`: of the first sign of what follows. */
function afterOpeners(text: string, at: number): number {
  let to = at;
  while (to < text.length && (isSpace(text.charCodeAt(to)) || openers.includes(text.charAt(to)))) to++;
  return to;
}

function wordAt(text: string, at: number): string | undefined {
  word.lastIndex = at;
  return word.exec(text)?.[0];
}

/** The word that ends right before `at`, opening marks left out. */
function wordBefore(text: string, from: number, at: number): { readonly word: string; readonly start: number } {
  let start = at;
  const least = Math.max(from, at - longestAbbreviation);
  while (start > least && !isSpace(text.charCodeAt(start - 1)) && !'«“‘"\'(['.includes(text.charAt(start - 1))) start--;
  return { word: text.slice(start, at), start };
}

/** Whether a single full stop at `at` belongs to an abbreviation, a number or a name and so ends nothing. */
function isInside(text: string, from: number, at: number, next: string, known: Abbreviations): boolean {
  const before = wordBefore(text, from, at);
  const lower = before.word.toLowerCase();
  if (lower === '') return false;
  // "1." at the very start numbers the sentence.
  if (/^\d{1,3}$/.test(lower) && text.slice(from, before.start).trim() === '') return true;
  if (known.beforeWord.has(lower)) return true;
  if (known.beforeFigure.has(lower)) return /^\p{N}/u.test(next);
  const usualFirstWord = known.firstWords.has(next.toLowerCase().split(/['’]/)[0] ?? '');
  if (known.either.has(lower)) return !usualFirstWord;
  if (initials.test(before.word) && !known.capitalWords.has(lower)) return !usualFirstWord;
  return false;
}

/** True where a sentence ends at the terminator `mark` at `at` and `next` is the first word of another. */
function endsSentence(
  text: string,
  from: number,
  at: number,
  mark: string,
  next: string,
  known: Abbreviations,
): boolean {
  if (isSmallLetter(next)) return false;
  return mark !== '.' || !isInside(text, from, at, next, known);
}

function isSmallLetter(next: string): boolean {
  const code = next.charCodeAt(0);
  return code < 128 ? code >= 97 && code <= 122 : /^\p{Ll}/u.test(next);
}

function addTrimmed(found: Span[], text: string, start: number, end: number): void {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  if (to > from) found.push(span(from, to));
}

function addSentences(found: Span[], text: string, start: number, end: number, known: Abbreviations): void {
  let from = start;
  for (let at = start; at < end; at++) {
    if (!isTerminator(text.charCodeAt(at))) continue;
    const mark = at;
    while (at + 1 < end && isTerminator(text.charCodeAt(at + 1))) at++;
    const closed = afterClosers(text, at + 1);
    if (closed < end && !isSpace(text.charCodeAt(closed))) continue;
    const opening = afterOpeners(text, closed);
    const next = wordAt(text, opening);
    // A comma, a dash or the like after the closing marks continues the sentence: « Quand? », a-t-elle dit.
    if (next === undefined && /[,;:]/.test(text.charAt(opening))) continue;
    if (next !== undefined && opening < end && !endsSentence(text, from, mark, text.slice(mark, at + 1), next, known))
      continue;
    addTrimmed(found, text, from, closed);
    from = closed;
  }
  addTrimmed(found, text, from, end);
}

/**
 * The sentences of a text in reading order, without the white space around them. A line end is no more than a space,
 * a blank line always ends a sentence; so do a full stop, question mark, exclamation mark or ellipsis before a new
 * beginning. Markup that was blanked to spaces does no harm. Linear in the length of the text.
 */
export function sentences(text: string, language: Language): Span[] {
  const known = abbreviations[language];
  const found: Span[] = [];
  let start = 0;
  for (const blank of text.matchAll(blankLine)) {
    addSentences(found, text, start, blank.index, known);
    start = blank.index;
  }
  addSentences(found, text, start, text.length, known);
  return found;
}
