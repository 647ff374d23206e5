import type { Stretch } from '../../markdown/split';
import type { Limits } from '../guard/limits';
import { guardMarkdown } from '../guard/markdown';
import { partition } from '../text/partition';
import { type Span, span } from '../text/span';
import type { Readings, Segment } from './segment';
import { blankAt } from './tree';

/** The segment that a stretch of a text makes, without what is too much in it; one that is known where it is the same. */
export function segmentOf(text: string, stretch: Stretch, limits: Limits, known: Readings): Segment {
  const { source: cut, openComments } = partsOf(text, stretch);
  const read = known.get(cut)?.segment;
  if (read?.totals && areEqual(read.openComments, openComments)) return read;
  const source = ownCopy(cut);
  const { text: guarded, excesses, totals } = guardMarkdown(source, 0, limits);
  return { source, text: blankAt(guarded, openComments), openComments, excesses, totals };
}

/** The stretches, with those that start where nothing is read any more joined into one: there may be a hundred thousand. */
export function joinedFrom(stretches: readonly Stretch[], offset: number): readonly Stretch[] {
  const first = partition(stretches, ({ start }) => start < offset);
  const [start, last] = [stretches[first]?.start, stretches.at(-1)];
  if (start === undefined || !last) return stretches;
  const openComments = stretches.slice(first).flatMap((stretch) => stretch.openComments);
  return [...stretches.slice(0, first), { ...last, start, openComments }];
}

/**
 * The segment that a stretch makes where the text was guarded as a whole.
 * @param guarded the text from `from` on as a parser may see it
 */
export function guardedSegmentOf(
  text: string,
  stretch: Stretch,
  guarded: string,
  from: number,
  known: Readings,
): Segment {
  const { source, openComments } = partsOf(text, stretch);
  const own = blankAt(guarded.slice(stretch.start - from, stretch.end - from), openComments);
  const read = known.get(source)?.segment;
  if (read && !read.totals && read.text === own && areEqual(read.openComments, openComments)) return read;
  return { source: ownCopy(source), text: ownCopy(own), openComments, excesses: [] };
}

/**
 * The same text in memory of its own. A part of a text is kept by engines as a view of the whole; a segment outlives the version
 * that it was cut from, and would keep each version in memory that one of the segments comes from.
 */
const ownCopy = (part: string): string => ` ${part}`.slice(1);

function partsOf(text: string, { start, end, openComments }: Stretch) {
  const own = openComments.map((comment) => span(comment.start - start, comment.end - start));
  return { source: text.slice(start, end), openComments: own };
}

const areEqual = (some: readonly Span[], others: readonly Span[]): boolean =>
  some.length === others.length && some.every(({ start }, index) => start === others[index]?.start);
