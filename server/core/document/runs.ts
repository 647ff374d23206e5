import { Memory } from '../model/memory';
import type { PlacedRun, Run } from '../model/run';
import type { PlacedSegment, SegmentReading } from '../model/segment';
import { partition } from '../text/partition';

interface Earlier {
  readonly segments: readonly PlacedSegment[];
  readonly runs: readonly PlacedRun[];
}

/** How many of the first and of the last segments of an earlier version stay, but for their place. */
export interface Stays {
  readonly before: number;
  readonly after: number;
}

/** A run ends with a segment whose length says so, hence at the same one whatever comes or goes before it. */
const endsRun = ({ segment }: SegmentReading): boolean => segment.source.length % 16 === 7;
const longest = 64;

/**
 * The segments of a body in runs, which are the very same with an earlier version as without.
 * @param stays without it, all segments are looked at
 */
export function runsOf(
  segments: readonly PlacedSegment[],
  { segments: old, runs }: Earlier = nothing,
  stays: Stays = { before: 0, after: 0 },
): readonly PlacedRun[] {
  const more = segments.length - old.length;
  const unchanged = old.length - stays.after;
  const kept = keptBefore(runs, stays.before);
  const placed = runs.slice(0, kept).map((run) => placedAt(segments, run.first, run));
  let next = partition(runs, ({ first }) => first < unchanged);
  const known = new Map(runs.slice(kept, next).map(({ run }) => [run.readings[0], run]));
  let from = runs[kept]?.first ?? 0;
  for (; from < segments.length; from += placed.at(-1)?.run.readings.length ?? 0) {
    while ((runs[next]?.first ?? none) < from - more) next++;
    if (runs[next]?.first === from - more) break;
    placed.push(placedAt(segments, from, { run: runFrom(segments, from, known) }));
  }
  if (from < segments.length)
    for (const run of runs.slice(next)) placed.push(placedAt(segments, run.first + more, run));
  return placed;
}

const nothing: Earlier = { segments: [], runs: [] };
const none = Number.POSITIVE_INFINITY;

/** How many runs lie in the segments that stay before; the last run of all may only have ended with the text. */
function keptBefore(runs: readonly PlacedRun[], before: number): number {
  const kept = partition(runs, ({ first, run }) => first + run.readings.length <= before);
  return Math.max(0, Math.min(kept, runs.length - 1));
}

function endOfRun(segments: readonly PlacedSegment[], from: number): number {
  let to = from + 1;
  while (to < segments.length && to - from < longest && !endsRun((segments[to - 1] as PlacedSegment).reading)) to++;
  return to;
}

/** @param known the run, perhaps at its place in the version before: where that is the same, so is the object */
function placedAt(
  segments: readonly PlacedSegment[],
  first: number,
  known: Pick<PlacedRun, 'run'> & Partial<PlacedRun>,
): PlacedRun {
  const { offset, lines, passages, headings } = segments[first] as PlacedSegment;
  const isSame =
    known.first === first &&
    known.offset === offset &&
    known.lines === lines &&
    known.passages === passages &&
    known.headings === headings;
  return isSame ? (known as PlacedRun) : { run: known.run, first, offset, lines, passages, headings };
}

/** @param known runs of the version before, by their first segments: most are the same again */
function runFrom(
  segments: readonly PlacedSegment[],
  from: number,
  known: ReadonlyMap<SegmentReading | undefined, Run>,
): Run {
  const to = endOfRun(segments, from);
  const run = known.get(segments[from]?.reading);
  if (run && isMadeOf(run, segments, from, to)) return run;
  const readings = segments.slice(from, to).map(({ reading }) => reading);
  const contents = readings.flatMap(({ passages }) => passages.map(({ content }) => content));
  return { readings, contents, memory: new Memory() };
}

const isMadeOf = ({ readings }: Run, segments: readonly PlacedSegment[], from: number, to: number): boolean =>
  readings.length === to - from && readings.every((reading, at) => segments[from + at]?.reading === reading);
