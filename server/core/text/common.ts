/**
 * How many units two texts share at their start. Compares large pieces first, which costs a fraction of looking at each
 * unit.
 */
export function commonStart(one: string, other: string): number {
  let shared = 0;
  let least = Math.min(one.length, other.length) + 1;
  while (least - shared > 1) {
    const middle = (shared + least) >> 1;
    if (one.slice(shared, middle) === other.slice(shared, middle)) shared = middle;
    else least = middle;
  }
  return shared;
}

/** How many units two texts share at their end, beyond the `start` units that both begin with. */
export function commonEnd(one: string, other: string, start: number): number {
  let shared = 0;
  let least = Math.min(one.length, other.length) - start + 1;
  while (least - shared > 1) {
    const middle = (shared + least) >> 1;
    const piece = one.slice(one.length - middle, one.length - shared);
    if (piece === other.slice(other.length - middle, other.length - shared)) shared = middle;
    else least = middle;
  }
  return shared;
}
