import type { Stretch } from '../../markdown/split';
import type { Limits } from '../guard/limits';
import { guardSteps } from '../guard/markdown';
import type { Readings, Segment } from '../model/segment';
import { type Steps, Strides } from '../model/steps';
import { partition } from '../text/partition';
import { type Span, span } from '../text/span';
import type { RunningTotals } from './excess';
import { blankAt } from './tree';

/**
 * The segments that stretches of a text make, without what is too much in them; one that is known where it is the same.
 * Undefined, as soon as that is known, where they are too much together.
 * @param totals the counts of what stands beside them, to which theirs are added
 */
export function* segmentsOf(
  text: string,
  stretches: readonly Stretch[],
  limits: Limits,
  known: Readings,
  totals: RunningTotals,
): Steps<readonly Segment[] | undefined> {
  const segments: Segment[] = [];
  const strides = new Strides();
  for (const stretch of stretches) {
    if (totals.exceed(limits)) return undefined;
    const segment = yield* segmentOf(text, stretch, limits, known);
    totals.add(segment);
    segments.push(segment);
    if (strides.isEnough(stretch.end - stretch.start)) yield;
  }
  return totals.exceed(limits) ? undefined : segments;
}

function* segmentOf(text: string, stretch: Stretch, limits: Limits, known: Readings): Steps<Segment> {
  const { source: cut, openComments } = partsOf(text, stretch);
  const read = known.get(cut)?.segment;
  if (read?.totals && areEqual(read.openComments, openComments)) return read;
  const source = ownCopy(cut);
  const { text: guarded, excesses, totals } = yield* guardSteps(source, 0, limits);
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
 * The segments that stretches make where the text was guarded as a whole.
 * @param guarded the text from `from` on as a parser may see it
 */
export function* guardedSegmentsOf(
  text: string,
  stretches: readonly Stretch[],
  guarded: string,
  from: number,
  known: Readings,
): Steps<readonly Segment[]> {
  const segments: Segment[] = [];
  const strides = new Strides();
  for (const stretch of stretches) {
    segments.push(guardedSegmentOf(text, stretch, guarded.slice(stretch.start - from, stretch.end - from), known));
    if (strides.isEnough(stretch.end - stretch.start)) yield;
  }
  return segments;
}

/** @param guarded the stretch as a parser may see it */
function guardedSegmentOf(text: string, stretch: Stretch, guarded: string, known: Readings): Segment {
  const { source, openComments } = partsOf(text, stretch);
  const own = blankAt(guarded, openComments);
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
