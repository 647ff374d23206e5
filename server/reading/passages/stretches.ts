import { sentences as splitSentences } from '../../core/text/sentences';
import type { Span } from '../../core/text/span';
import type { Language } from '../../framework/index';
import type { PassageSource } from './model';

const bullet = /^[ \t>]*(?:[-*+•]|\d{1,9}[.)])[ \t]/gm;

/** Where the items of a list start, counted from the start of the passage. */
export function itemStarts(source: string): readonly number[] {
  return [...source.matchAll(bullet)].map((match) => match.index);
}

/** The sentences of a passage. Items of a list and rows of a table stand for themselves, whatever their punctuation. */
export function stretchesOf(
  { kind, prose }: PassageSource,
  items: readonly number[],
  language: Language,
): readonly Span[] {
  if (kind === 'table') return linesOf(prose);
  if (items.length < 2) return splitSentences(prose, language);
  return items.flatMap((start, index) => {
    const part = prose.slice(start, items[index + 1] ?? prose.length);
    return splitSentences(part, language).map((span) => ({ start: start + span.start, end: start + span.end }));
  });
}

function linesOf(prose: string): Span[] {
  return [...prose.matchAll(/[^\r\n]+/g)]
    .filter((match) => match[0].trim() !== '')
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
