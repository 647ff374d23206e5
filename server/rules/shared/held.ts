import { partition } from '../../core/text/partition';
import type { Span } from '../../core/text/span';

/** Tells whether one of some stretches holds another. They are in the order of their starts, and may lie within each other. */
export function heldBy(stretches: readonly Span[]): (inner: Span) => boolean {
  const furthest: number[] = [];
  for (const { end } of stretches) furthest.push(Math.max(furthest.at(-1) ?? 0, end));
  return ({ start, end }) => {
    const before = partition(stretches, (outer) => outer.start <= start);
    return (furthest[before - 1] ?? 0) >= end && before > 0;
  };
}
