import { type Labels, noLabels } from '../../markdown/labels';
import type { Limits } from '../guard/limits';
import { guardMarkdown } from '../guard/markdown';
import type { Excess } from '../model/index';
import { LineIndex } from '../text/lines';
import { guardedSegmentOf, segmentOf } from './cut';
import { excessesOf, isTooMuch } from './excess';
import { holdsWith, labelsOf } from './labels';
import { isAt, placeSegment } from './place';
import { type EarlierBody, type Plan, planBody } from './plan';
import { readSegment, type SegmentReader } from './read-segment';
import type { PlacedSegment, Readings, Segment, SegmentReading } from './segment';

/** How the body of one version was read: what the next version can take over. */
export interface Body extends EarlierBody {
  readonly labels: Labels;
  readonly excesses: readonly Excess[];
  /** Readings of text that something left open has swallowed: once it is closed, they are needed again. */
  readonly swallowed: Readings;
}

export interface BodyReader extends SegmentReader {
  readonly limits: Limits;
}

/** A segment on its way into a version: read before or not, placed before or not. */
interface Item {
  readonly segment: Segment;
  reading: SegmentReading | undefined;
  readonly was: PlacedSegment | undefined;
}

/**
 * Reads the Markdown from `from` on. What an earlier version had, too, is taken over from it; the result is equal to that
 * of a reading from scratch, only quicker.
 */
export function readBody(text: string, from: number, reader: BodyReader, earlier?: Body): Body {
  const { limits } = reader;
  if (text.length > limits.length) {
    const { excesses } = guardMarkdown(text.slice(from), from, limits);
    return { text, from, segments: [], isOpen: false, labels: noLabels, excesses, swallowed: new Map() };
  }
  const plan = planBody(text, from, earlier);
  const known = knownTo(plan, earlier);
  const cut = [
    ...plan.before.map(keptItem),
    ...plan.stretches.map((stretch) => itemOf(segmentOf(text, stretch, limits, known), known)),
    ...plan.after.map(keptItem),
  ];
  const segmentsCut = cut.map(({ segment }) => segment);
  const whole = isTooMuch(segmentsCut, limits) ? guardedItems(text, from, limits, earlier) : undefined;
  const items = whole?.items ?? cut;
  const labels = readAll(items, reader, earlier?.labels ?? noLabels);
  const segments = placeAll(items, from, new LineIndex(text.slice(0, from)).count);
  const excesses = whole?.excesses ?? excessesOf(segments);
  const { isOpen } = plan;
  const swallowed = isOpen ? (earlier?.isOpen ? earlier.swallowed : known) : new Map();
  return { text, from, segments, isOpen, labels, excesses, swallowed };
}

/** Readings that stretches of this version may turn out to have: those of the segments that were replaced. */
function knownTo(plan: Plan, earlier: Body | undefined): Readings {
  const known = new Map(earlier?.swallowed);
  for (const { reading } of plan.replaced) known.set(reading.segment.source, reading);
  return known;
}

const keptItem = (was: PlacedSegment): Item => ({ segment: was.reading.segment, reading: was.reading, was });

function itemOf(segment: Segment, known: Readings): Item {
  const reading = known.get(segment.source);
  return { segment, reading: reading?.segment === segment ? reading : undefined, was: undefined };
}

/** All over again for a text that is too much as a whole: what is left out depends on everything before it. */
function guardedItems(text: string, from: number, limits: Limits, earlier: Body | undefined) {
  const known = new Map(earlier?.segments.map(({ reading }) => [reading.segment.source, reading]));
  const { text: guarded, excesses } = guardMarkdown(text.slice(from), from, limits);
  const items = planBody(text, from).stretches.map((stretch) =>
    itemOf(guardedSegmentOf(text, stretch, guarded, from, known), known),
  );
  return { items, excesses };
}

/**
 * Reads what was not read before, or was with other labels known. Definitions come first: what they define does not
 * depend on labels, so that afterwards all labels are known.
 * @param guess the labels, as far as is known before anything is read
 */
function readAll(items: readonly Item[], reader: BodyReader, guess: Labels): Labels {
  for (const item of items) {
    if (!item.reading && item.segment.text.includes(']:')) item.reading = readSegment(item.segment, guess, reader);
  }
  const labels = labelsOf(items, guess);
  for (const item of items) {
    if (!item.reading || !holdsWith(item.reading, labels)) item.reading = readSegment(item.segment, labels, reader);
  }
  return labels;
}

/** @param firstLine 1-based line of the body's start */
function placeAll(items: readonly Item[], from: number, firstLine: number): PlacedSegment[] {
  let start = from;
  let line = firstLine;
  let passagesBefore = 0;
  let headingsBefore = 0;
  return items.flatMap(({ reading, was }) => {
    if (!reading) return [];
    const place = { start, line, passagesBefore, headingsBefore };
    start += reading.segment.source.length;
    line += reading.lineEnds;
    passagesBefore += reading.passages.length;
    headingsBefore += reading.headings.length;
    return was?.reading === reading && isAt(was, place) ? was : placeSegment(reading, place);
  });
}
