import { latin } from '../../core/text/latin';
import { type Span, span } from '../../core/text/span';
import type { Language } from '../../framework/index';
import { numberOfWords, numberWordPatterns } from './number-words';

/** How sure the text is of a number: "some 12,000", "more than 66,000", "nearly 500". */
export type Hedge = 'about' | 'over' | 'under' | 'exact';

/** A whole number in a text, in figures or words. */
export interface Amount {
  readonly span: Span;
  readonly value: number;
  readonly hedge: Hedge;
  readonly inWords: boolean;
}

/** Thousands are set off by a comma, any kind of no-break or thin space, or a plain space. */
const figures = '(?<![\\p{L}\\p{N}$.,%/-])(?:\\d{1,3}(?:[, \\u00A0\\u202F\\u2009]\\d{3})+(?!\\d)|\\d{1,9}(?!\\d))';
const patterns: Readonly<Record<Language, RegExp>> = {
  en: latin(`${figures}|${numberWordPatterns.en}`, 'gi'),
  fr: latin(`${figures}|${numberWordPatterns.fr}`, 'gi'),
};

/** How far before a number its hedge is looked for. */
const reach = 32;
const hedges: Readonly<Record<Language, readonly (readonly [Hedge, RegExp])[]>> = {
  en: [
    ['over', /\b(?:more than|over|at least|upwards? of|in excess of)\s+(?:a\s+)?$/i],
    ['under', /\b(?:fewer than|less than|under|nearly|almost|close to|not quite|up to)\s+(?:a\s+)?$/i],
    ['about', /(?:\b(?:about|around|some|roughly|approximately|circa)|\bapp(?:rox)?\.)\s+(?:a\s+)?$/i],
  ],
  fr: [
    ['over', /(?<!\p{L})(?:plus d(?:e\s+|[’'])|au moins\s+)$/iu],
    ['under', /(?<!\p{L})(?:moins d(?:e\s+|[’'])|près d(?:e\s+|[’'])|presque\s+|jusqu[’']à\s+)$/iu],
    ['about', /(?<!\p{L})(?:environ|quelque|quelques|à peu près|approximativement)\s+$/iu],
  ],
};

/** The number is half of a range, a share, a sum of money, an ordinal or part of a longer figure. */
const rangeBefore = /\d(?:\s?[-–‒]\s?|\s+(?:to|or|à|ou)\s+)$/;
const isMore = latin(
  String.raw`^(?:[.,]\d|\s?(?:[-–‒]|to\s|or\s|à\s|ou\s)\s?\d|\s?%|\s?\$|\s?(?:per ?cent|pour ?cent|p\.\s?100|dollars|millions?|milliards?|billion)(?!\p{L})|(?:e|er|re|ère|th|st|nd|rd)(?!\p{L})|/)`,
  'i',
);

/** The whole numbers of a stretch of prose, in order. Offsets count from its start. */
export function amountsIn(prose: string, language: Language): readonly Amount[] {
  const found: Amount[] = [];
  for (const match of prose.matchAll(patterns[language])) {
    const [text] = match;
    const end = match.index + text.length;
    const before = prose.slice(Math.max(0, match.index - reach), match.index);
    const inWords = !/^\d/.test(text);
    if (rangeBefore.test(before) || isMore.test(prose.slice(end, end + reach))) continue;
    if (inWords && (isSecondOfTwo(before, language) || isFirstOfTwo(prose.slice(end, end + reach), language))) continue;
    const value = inWords ? numberOfWords(text, language) : Number(text.replace(/\D/g, ''));
    const [hedge] = hedges[language].find(([, pattern]) => pattern.test(before)) ?? ['exact' as const];
    const isRound = /(?:aine|dozen)$/i.test(text);
    found.push({
      span: span(match.index, end),
      value,
      hedge: isRound && hedge === 'exact' ? 'about' : hedge,
      inWords,
    });
  }
  return found;
}

const wordBefore = latin(String.raw`(?<!\p{L})(\p{L}+)\s+(?:to|or|à|ou)\s+$`, 'i');
const wordAfter = latin(String.raw`^\s+(?:to|or|à|ou)\s+(\p{L}+)`, 'i');

/** "Two or three": neither is a count. */
function isSecondOfTwo(before: string, language: Language): boolean {
  const word = wordBefore.exec(before)?.[1];
  return word !== undefined && numberOfWords(word, language) > 0;
}

function isFirstOfTwo(after: string, language: Language): boolean {
  const word = wordAfter.exec(after)?.[1];
  return word !== undefined && numberOfWords(word, language) > 0;
}

/** Whether two numbers can be the same count, rounded and hedged as they are. */
export function agree(one: Pick<Amount, 'value' | 'hedge'>, other: Pick<Amount, 'value' | 'hedge'>): boolean {
  const larger = Math.max(one.value, other.value);
  const difference = Math.abs(one.value - other.value);
  const isHedged = one.hedge !== 'exact' || other.hedge !== 'exact';
  const slack = Math.max(roundedTo(one.value) / 2, roundedTo(other.value) / 2, isHedged ? larger * hedgedShare : 0);
  return difference <= slack;
}

/** "Some 12,000" may be anything in a tenth around it. */
const hedgedShare = 0.1;

/** 1,000 for 12,000 and 10 for 1,350: a figure is given to its last digit that is not nought. */
function roundedTo(value: number): number {
  let unit = 1;
  while (value > 0 && value % (unit * 10) === 0) unit *= 10;
  return unit === 1 ? 0 : unit;
}
