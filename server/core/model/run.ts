import type { PassageContent } from './body';
import { type Memory, newSlot } from './memory';
import type { SegmentReading } from './segment';
import type { Shift } from './shift';

/**
 * Some segments in a row. The same object for as long as they stay as they are, however many versions that is: what is worked out
 * of a whole case can be put together from what is known of each of its runs, and after a keystroke all but one are known.
 */
export interface Run {
  readonly readings: readonly SegmentReading[];
  /** The passages of all of them. */
  readonly contents: readonly PassageContent[];
  readonly memory: Memory;
}

/** A run at its place in one version: how far the coordinates of its first segment are from the document's. */
export interface PlacedRun extends Shift {
  readonly run: Run;
  /** Which segment of the body is its first. */
  readonly first: number;
}

/** A question to a run whose answer depends on nothing else, asked once of each. */
export function keptByRun<Answer>(ask: (run: Run) => Answer): (run: Run) => Answer {
  const slot = newSlot();
  return (run) => {
    const known = run.memory.get(slot) as { readonly answer: Answer } | undefined;
    if (known) return known.answer;
    const answer = ask(run);
    run.memory.set(slot, { answer });
    return answer;
  };
}
