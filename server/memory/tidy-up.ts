/** The memory of a process, and what frees it. */
export interface Heap {
  /** Bytes that are in use, or were. */
  used(): number;
  /** Frees all that is not in use any more; everybody waits meanwhile, usually for less than a tenth of a second. */
  collect(): void;
}

/** What calls back later. */
interface Timer {
  /** @returns a function that calls it off */
  after(milliseconds: number, run: () => void): () => void;
}

/** Milliseconds without a message after which nobody is taken to be at work. */
export const quiet = 2_000;

/**
 * Frees memory when somebody pauses. An engine left to itself first lets it grow to a multiple of what is in use, which other
 * programs could have: after a long text was closed, that is most of it.
 * @param worthwhile bytes that must have been added since the last time
 * @returns what is to be called at each message
 */
export function tidyUp(heap: Heap, timer: Timer, worthwhile: number): () => void {
  let left = 0;
  let callOff = () => {};
  const tidy = () => {
    if (heap.used() < left + worthwhile) return;
    heap.collect();
    left = heap.used();
  };
  return () => {
    callOff();
    callOff = timer.after(quiet, tidy);
  };
}
