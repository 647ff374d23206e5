import type { Limits } from '../guard/limits';
import type { Excess } from '../model/index';
import { keptByRun, type PlacedRun } from '../model/run';
import type { PlacedSegment, Segment } from '../model/segment';
import { span } from '../text/span';

export type Totals = NonNullable<Segment['totals']>;

export const noTotals: Totals = { lines: 0, blocks: 0, underlines: 0, definitions: 0, cells: 0, signs: 0 };

const names = Object.keys(noTotals) as readonly (keyof Totals)[];

/** The counts of a body in which some segments take the place of others, which are counted as they come. */
export class RunningTotals {
  readonly #sums: Record<keyof Totals, number>;

  constructor(totals: Totals, replaced: readonly PlacedSegment[]) {
    this.#sums = { ...totals };
    for (const { reading } of replaced) this.#add(reading.segment.totals, -1);
  }

  get sums(): Totals {
    return this.#sums;
  }

  add(segment: Segment): void {
    this.#add(segment.totals, 1);
  }

  /** Whether segments that are each small enough are too much together. */
  exceed(limits: Limits): boolean {
    for (const name of names) if (this.#sums[name] > limits[name]) return true;
    return false;
  }

  #add(more: Totals | undefined, times: 1 | -1): void {
    if (more) for (const name of names) this.#sums[name] += times * more[name];
  }
}

const holdsExcesses = keptByRun(({ readings }) => readings.some(({ segment }) => segment.excesses.length > 0));

/** What was too much in each segment, told once for each limit: at its first place, with the largest figure. */
export function excessesOf(runs: readonly PlacedRun[]): Excess[] {
  const found = new Map<string, Excess>();
  for (const { run, offset } of runs) {
    if (!holdsExcesses(run)) continue;
    let start = offset;
    for (const { segment } of run.readings) {
      for (const excess of segment.excesses) {
        const known = found.get(excess.limit);
        const place = known?.span ?? span(excess.span.start + start, excess.span.end + start);
        found.set(excess.limit, { ...excess, span: place, found: Math.max(excess.found, known?.found ?? 0) });
      }
      start += segment.source.length;
    }
  }
  return [...found.values()];
}
