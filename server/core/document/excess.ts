import type { Limits } from '../guard/limits';
import type { Excess } from '../model/index';
import { span } from '../text/span';
import type { PlacedSegment, Segment } from './segment';

type Totals = NonNullable<Segment['totals']>;

/** Whether segments that are each small enough are too much together. */
export function isTooMuch(segments: readonly Segment[], limits: Limits): boolean {
  const sums: Totals = { lines: 0, blocks: 0, underlines: 0, definitions: 0, cells: 0, signs: 0 };
  const names = Object.keys(sums) as (keyof Totals)[];
  return names.some((name) => {
    let sum = 0;
    for (const { totals } of segments) sum += totals?.[name] ?? 0;
    return sum > limits[name];
  });
}

/** What was too much in each segment, told once for each limit: at its first place, with the largest figure. */
export function excessesOf(segments: readonly PlacedSegment[]): Excess[] {
  const found = new Map<string, Excess>();
  for (const { reading, start } of segments) {
    for (const excess of reading.segment.excesses) {
      const known = found.get(excess.limit);
      const place = known?.span ?? span(excess.span.start + start, excess.span.end + start);
      found.set(excess.limit, { ...excess, span: place, found: Math.max(excess.found, known?.found ?? 0) });
    }
  }
  return [...found.values()];
}
