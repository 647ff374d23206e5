import { type Labels, noLabels } from '../../markdown/labels';
import type { Limits } from '../guard/limits';
import { guardMarkdown, guardSteps } from '../guard/markdown';
import type { Excess } from '../model/index';
import type { PlacedSegment, Readings, SegmentReading } from '../model/segment';
import type { Shift } from '../model/shift';
import { type Steps, Strides } from '../model/steps';
import { LineIndex } from '../text/lines';
import { guardedSegmentsOf, joinedFrom, segmentsOf } from './cut';
import { excessesOf, noTotals, RunningTotals, type Totals } from './excess';
import { type Gathered, gather } from './gather';
import { addressesOf, holdsWith } from './labels';
import { behind, movedSegments, placeFrom, shiftFrom } from './placing';
import { type EarlierBody, type Plan, planBody } from './plan';
import { readFresh } from './read-fresh';
import { readSegment, type SegmentReader } from './read-segment';
import { regather } from './regather';
import { runsOf } from './runs';

/** How the body of one version was read: what the next version can take over. */
export interface Body extends EarlierBody {
  /** Everything that its segments say. */
  readonly said: Gathered;
  readonly labels: Labels;
  /** What its link definitions define: addresses by label. */
  readonly addresses: ReadonlyMap<string, string>;
  readonly totals: Totals;
  /** It was too much, and was guarded as a whole: what is left out in one place depends on all before it. */
  readonly isGuarded: boolean;
  readonly excesses: readonly Excess[];
  readonly words: number;
  /** Readings of text that something left open has swallowed: once it is closed, they are needed again. */
  readonly swallowed: Readings;
  /** How much it shares with the body before. */
  readonly same: Plan['same'];
}

export interface BodyReader extends SegmentReader {
  readonly limits: Limits;
}

/**
 * Reads the Markdown from `from` on. What an earlier version had, too, is taken over from it; the result is equal to that
 * of a reading from scratch, only quicker.
 */
export function* readBody(text: string, from: number, reader: BodyReader, earlier?: Body): Steps<Body> {
  const { limits } = reader;
  if (text.length > limits.length) {
    const { excesses } = guardMarkdown(text.slice(from), from, limits);
    return { ...nothing, text, from, excesses, said: yield* gather([]) };
  }
  const base = earlier?.isGuarded ? undefined : earlier;
  const plan = yield* planBody(text, from, base);
  const known = knownTo(plan, earlier);
  const totals = new RunningTotals(base?.totals ?? noTotals, plan.replaced);
  const cut = yield* segmentsOf(text, plan.stretches, limits, known, totals);
  if (!cut) return yield* readGuarded(text, from, reader, earlier);
  const { fresh, labels, isDefined } = yield* readFresh(cut, known, plan, reader, earlier?.labels ?? noLabels);
  const placed = place(text, from, plan, fresh, base);
  // Where other labels are known now, parts that nobody touched may read otherwise.
  const all = labels === base?.labels ? undefined : yield* reread(placed.segments, labels, reader);
  const segments = all ?? placed.segments;
  const gathered = yield* gather(all || !base ? segments : placed.fresh);
  const said = all || !base ? gathered : regather(base.said, placed, gathered);
  const addresses = base && !isDefined ? base.addresses : addressesOf(segments);
  const { isOpen, same } = plan;
  const swallowed = isOpen ? (earlier?.isOpen ? earlier.swallowed : known) : new Map();
  const words = all || !base ? wordsIn(segments) : base.words - wordsIn(plan.replaced) + wordsIn(placed.fresh);
  const stays = all || !base ? undefined : { before: plan.before.length, after: plan.after.length };
  const runs = runsOf(segments, earlier, stays);
  const found = { said, runs, labels, addresses, words, excesses: excessesOf(runs) };
  return { text, from, segments, isOpen, same, ...found, totals: totals.sums, isGuarded: false, swallowed };
}

const nothing = {
  segments: [],
  runs: [],
  isOpen: false,
  labels: noLabels,
  addresses: new Map<string, string>(),
  totals: noTotals,
  isGuarded: false,
  words: 0,
  swallowed: new Map(),
  same: undefined,
};

/** All over again for a text that is too much as a whole: what is left out depends on everything before it. */
function* readGuarded(text: string, from: number, reader: BodyReader, earlier: Body | undefined): Steps<Body> {
  const known = new Map(earlier?.segments.map(({ reading }) => [reading.segment.source, reading]));
  const { text: guarded, excesses, until } = yield* guardSteps(text.slice(from), from, reader.limits);
  const plan = yield* planBody(text, from);
  const stretches = joinedFrom(plan.stretches, from + until);
  const cut = yield* guardedSegmentsOf(text, stretches, guarded, from, known);
  const { fresh, labels } = yield* readFresh(cut, known, plan, reader, earlier?.labels ?? noLabels);
  const segments = placeFrom(startOf(text, from), fresh);
  const found = {
    said: yield* gather(segments),
    runs: runsOf(segments, earlier),
    labels,
    addresses: addressesOf(segments),
    words: wordsIn(segments),
    excesses,
  };
  return { ...nothing, text, from, segments, ...found, isGuarded: true, isOpen: plan.isOpen };
}

/** Readings that stretches of this version may turn out to have: those of the segments that were replaced. */
function knownTo(plan: Plan, earlier: Body | undefined): Readings {
  const known = new Map(earlier?.swallowed);
  const replaced = earlier?.isGuarded ? earlier.segments : plan.replaced;
  for (const { reading } of replaced) known.set(reading.segment.source, reading);
  return known;
}

const startOf = (text: string, from: number): Shift => ({
  offset: from,
  lines: new LineIndex(text.slice(0, from)).count,
  passages: 0,
  headings: 0,
});

/** The segments at their places, and how far those that stay have moved. */
function place(text: string, from: number, plan: Plan, readings: readonly PlacedSegment['reading'][], base?: Body) {
  const start = startOf(text, from);
  const [first] = base?.segments ?? [];
  const before = first
    ? shiftFrom({ offset: first.offset, lines: first.lines, passages: 0, headings: 0 }, start)
    : noShift;
  const kept = movedSegments(plan.before, before);
  const lastKept = kept.at(-1);
  const fresh = placeFrom(lastKept ? behind(lastKept) : start, readings);
  const [next] = plan.after;
  const last = fresh.at(-1) ?? lastKept;
  const after = next ? shiftFrom(next, last ? behind(last) : start) : noShift;
  const segments = [...kept, ...fresh, ...movedSegments(plan.after, after)];
  const end = next?.offset ?? Number.POSITIVE_INFINITY;
  return { segments, fresh, before, after, start: plan.replaced[0]?.offset ?? end, end };
}

const noShift: Shift = { offset: 0, lines: 0, passages: 0, headings: 0 };

/** Undefined where all segments read the same with these labels. */
function* reread(
  segments: readonly PlacedSegment[],
  labels: Labels,
  reader: BodyReader,
): Steps<readonly PlacedSegment[] | undefined> {
  const [first] = segments;
  if (!first || segments.every(({ reading }) => holdsWith(reading, labels))) return undefined;
  const strides = new Strides();
  const readings: SegmentReading[] = [];
  for (const { reading } of segments) {
    readings.push(holdsWith(reading, labels) ? reading : readSegment(reading.segment, labels, reader));
    if (strides.isEnough(reading.segment.source.length)) yield;
  }
  return placeFrom(first, readings);
}

function wordsIn(segments: readonly PlacedSegment[]): number {
  let words = 0;
  for (const { reading } of segments) words += reading.words;
  return words;
}
