import type { Timer } from './ports';

/** The memory of a process, and what frees it. */
export interface Heap {
  /** Bytes that are in use, or were. */
  used(): number;
  /** Frees all that is not in use any more; everybody waits meanwhile, usually for less than a tenth of a second. */
  collect(): void;
}

/** Milliseconds without a message after which nobody is taken to be at work. */
export const quiet = 2_000;
/** Bytes that must have been added since the last time. */
export const worthwhile = 16 * 1024 * 1024;

/**
 * Frees memory when somebody pauses. An engine left to itself first lets it grow to a multiple of what is in use, which other
 * programs could have: after a long text was closed, that is most of it.
 * @param input what brings the messages
 */
export function tidyUp(input: Pick<NodeJS.ReadableStream, 'on'>, heap: Heap, timer: Timer): void {
  let left = 0;
  let callOff = () => {};
  const tidy = () => {
    if (heap.used() < left + worthwhile) return;
    heap.collect();
    left = heap.used();
  };
  input.on('data', () => {
    callOff();
    callOff = timer.after(quiet, tidy);
  });
}
