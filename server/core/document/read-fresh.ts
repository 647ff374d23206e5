import type { Labels } from '../../markdown/labels';
import type { Readings, Segment, SegmentReading } from '../model/segment';
import { type Steps, Strides } from '../model/steps';
import { definesLabels, holdsWith, labelsOf } from './labels';
import type { Plan } from './plan';
import { readSegment, type SegmentReader } from './read-segment';

/** The segments of a version, read. */
export interface Read {
  readonly fresh: readonly SegmentReading[];
  readonly labels: Labels;
  /** Definitions came, went or changed: what they say has to be looked up again. */
  readonly isDefined: boolean;
}

/**
 * Reads what was not read before, or was with other labels known. Definitions come first: what they define does not
 * depend on labels, so that afterwards all labels are known.
 * @param guess the labels, as far as is known before anything is read; they are the labels where nothing else is defined
 */
export function* readFresh(
  segments: readonly Segment[],
  known: Readings,
  { before, after, replaced }: Pick<Plan, 'before' | 'after' | 'replaced'>,
  reader: SegmentReader,
  guess: Labels,
): Steps<Read> {
  const strides = new Strides();
  const drafts: (SegmentReading | undefined)[] = [];
  for (const segment of segments) {
    const reading = known.get(segment.source);
    if (reading?.segment === segment) drafts.push(reading);
    else drafts.push(segment.text.includes(']:') ? readSegment(segment, guess, reader) : undefined);
    if (strides.isEnough(segment.source.length)) yield;
  }
  const isDefined =
    before.length + after.length === 0 ||
    replaced.some(({ reading }) => definesLabels(reading)) ||
    drafts.some((reading) => reading && definesLabels(reading));
  const kept = (parts: Plan['before']) => parts.map(({ reading }) => reading);
  const labels = isDefined ? labelsOf([...kept(before), ...drafts, ...kept(after)], guess) : guess;
  const fresh: SegmentReading[] = [];
  for (const [index, segment] of segments.entries()) {
    const reading = drafts[index];
    fresh.push(reading && holdsWith(reading, labels) ? reading : readSegment(segment, labels, reader));
    if (strides.isEnough(segment.source.length)) yield;
  }
  return { fresh, labels, isDefined };
}
