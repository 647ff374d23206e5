import type { Timer } from './ports';
import { turns } from './slices';

/**
 * A timer that lets whatever has arrived be heard first: a process that was busy itself must not take that for a pause in
 * somebody's typing.
 */
export const unhurried = (timer: Timer, turn: () => Promise<void>): Timer => ({
  after(milliseconds, run) {
    let isCancelled = false;
    const cancel = timer.after(milliseconds, async () => {
      for (let taken = 0; taken < turns; taken++) await turn();
      if (!isCancelled) run();
    });
    return () => {
      isCancelled = true;
      cancel();
    };
  },
});
