import { Splitter, type Stretch } from '../../markdown/split';
import { keptByRun, type PlacedRun } from '../model/run';
import type { PlacedSegment } from '../model/segment';
import { type Steps, Strides } from '../model/steps';
import { commonEnd, commonStart } from '../text/common';
import { partition } from '../text/partition';

/** A body as the version before had it. */
export interface EarlierBody {
  readonly text: string;
  /** Offset of its start. */
  readonly from: number;
  readonly segments: readonly PlacedSegment[];
  readonly runs: readonly PlacedRun[];
  /** Something is still open at its end: what is added there belongs to the last segment. */
  readonly isOpen: boolean;
}

/** How the body of a new version is cut: segments taken over from the one before, with new stretches between them. */
export interface Plan {
  /** The first segments, which stay as they are. */
  readonly before: readonly PlacedSegment[];
  readonly stretches: readonly Stretch[];
  /** The last segments, which stay as they are but for their place. */
  readonly after: readonly PlacedSegment[];
  /** Those that the stretches take the place of. */
  readonly replaced: readonly PlacedSegment[];
  readonly isOpen: boolean;
  /** How much of the two bodies is the same at their start and at their end; absent without an earlier version. */
  readonly same?: { readonly start: number; readonly end: number };
}

/**
 * Cuts a body into segments, looking only at what lies between the text that both versions begin with and the text that
 * both end with. The cut is the very same as without an earlier version: where one segment ends depends on nothing but the text
 * from its own start to the end of the line after it; a comment that nothing closes is the one exception, seen to below.
 */
export function* planBody(text: string, from: number, earlier?: EarlierBody): Steps<Plan> {
  if (!earlier) {
    const stretches = yield* cut(new Splitter(text, from));
    return { before: [], stretches, after: [], replaced: [], isOpen: stretches.at(-1)?.isOpen ?? false };
  }
  const old = earlier.text.slice(earlier.from);
  const body = text.slice(from);
  const start = commonStart(old, body);
  const end = commonEnd(old, body, start);
  const { segments, runs } = earlier;
  const closes = (offset: number) => text.lastIndexOf('-->') >= offset - earlier.from + from;
  const kept = keptBefore(segments, runs, earlier.from + start, closes);
  const splitter = new Splitter(text, from + (segments[kept]?.offset ?? earlier.from) - earlier.from);
  const shift = text.length - earlier.text.length;
  const stretches: Stretch[] = [];
  const strides = new Strides();
  let index = kept;
  for (let stretch = splitter.next(); stretch; stretch = splitter.next()) {
    stretches.push(stretch);
    const place = stretch.end - shift;
    while ((segments[index]?.offset ?? Number.POSITIVE_INFINITY) < place) index++;
    if (place >= earlier.text.length - end && segments[index]?.offset === place) break;
    if (strides.isEnough(stretch.end - stretch.start)) yield;
  }
  if (stretches.length === 0) index = segments.length;
  const after = segments.slice(index);
  const isOpen = after.length > 0 ? earlier.isOpen : (stretches.at(-1)?.isOpen ?? false);
  const replaced = segments.slice(kept, index);
  return { before: segments.slice(0, kept), stretches, after, replaced, isOpen, same: { start, end } };
}

function* cut(splitter: Splitter): Steps<Stretch[]> {
  const stretches: Stretch[] = [];
  const strides = new Strides();
  for (let stretch = splitter.next(); stretch; stretch = splitter.next()) {
    stretches.push(stretch);
    if (strides.isEnough(stretch.end - stretch.start)) yield;
  }
  return stretches;
}

/**
 * How many segments stay: those whose next one, too, lies in the unchanged start. One with a comment that nothing closed
 * stays only while nothing does.
 * @param closes whether an arrow that closes comments stands anywhere after an offset of the earlier text
 */
function keptBefore(
  segments: readonly PlacedSegment[],
  runs: readonly PlacedRun[],
  unchanged: number,
  closes: (offset: number) => boolean,
): number {
  const kept = Math.max(0, partition(segments, ({ end }) => end <= unchanged) - 1);
  const open = firstOpen(runs);
  return open !== undefined && open < kept && closes(segments[open]?.offset ?? 0) ? open : kept;
}

const openIn = keptByRun(({ readings }) => readings.findIndex(({ segment }) => segment.openComments.length > 0));

/** The first segment with a comment that nothing closed. */
function firstOpen(runs: readonly PlacedRun[]): number | undefined {
  for (const { run, first } of runs) {
    const at = openIn(run);
    if (at >= 0) return first + at;
  }
  return undefined;
}
