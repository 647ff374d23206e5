import type { Language } from '../../framework/index';
import { type Abbreviations, abbreviations } from './abbreviations';
import { type Span, span } from './span';

/** Longer than any abbreviation: how far back a word before a full stop is read. */
const longestAbbreviation = 16;

const terminators = /[.!?…]+/g;
/** Closing marks that belong to the sentence: attached ones, and a guillemet after its no-break space. */
const closers = /(?:["”’')\]*_]|[ \u00A0\u202F]?»)*/y;
/** White space, then opening marks, up to the first sign of what follows. */
const gapAndOpeners = /(\s*)[«“‘"'([*_—–\-\s]*/y;
const word = /[\p{L}\p{N}][\p{L}\p{N}.’'-]*/uy;
const blankLine = /\n[^\S\n]*(?:\r?\n)|\r[^\S\r\n]*\r/g;
const initials = /^\p{Lu}(?:\.-?\p{Lu})*$/u;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The word that ends right before `at`, opening marks left out. */
function wordBefore(text: string, from: number, at: number): { readonly word: string; readonly start: number } {
  let start = at;
  const least = Math.max(from, at - longestAbbreviation);
  while (start > least && !/[\s\u00A0\u202F«“‘"'([]/.test(text.charAt(start - 1))) start--;
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

/** True where a sentence ends at the terminator `mark` and `next` is the first word of another. */
function endsSentence(text: string, from: number, mark: RegExpExecArray, next: string, known: Abbreviations): boolean {
  if (/^\p{Ll}/u.test(next)) return false;
  return mark[0] !== '.' || !isInside(text, from, mark.index, next, known);
}

function trimmed(text: string, start: number, end: number): Span | undefined {
  const part = text.slice(start, end);
  const from = start + part.length - part.trimStart().length;
  return part.trim() === '' ? undefined : span(from, from + part.trim().length);
}

function* sentencesOfParagraph(text: string, start: number, end: number, known: Abbreviations): Generator<Span> {
  let from = start;
  for (const mark of text.slice(start, end).matchAll(terminators)) {
    mark.index += start;
    const stop = mark.index + mark[0].length;
    const closed = stop + (matchAt(closers, text, stop)?.[0].length ?? 0);
    const gap = matchAt(gapAndOpeners, text, closed);
    if (gap === null || (gap[1] === '' && closed < end)) continue;
    const next = matchAt(word, text, closed + gap[0].length);
    // A comma, a dash or the like after the closing marks continues the sentence: « Quand? », a-t-elle dit.
    if (next === null && /[,;:]/.test(text.charAt(closed + gap[0].length))) continue;
    if (next !== null && next.index < end && !endsSentence(text, from, mark, next[0], known)) continue;
    const found = trimmed(text, from, closed);
    if (found !== undefined) yield found;
    from = closed;
  }
  const rest = trimmed(text, from, end);
  if (rest !== undefined) yield rest;
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
    found.push(...sentencesOfParagraph(text, start, blank.index, known));
    start = blank.index;
  }
  found.push(...sentencesOfParagraph(text, start, text.length, known));
  return found;
}
