import type { Timer } from './ports';

/** The host's own clock; Node and workers have the same. */
export const hostTimer: Timer = {
  after(milliseconds, run) {
    const timeout = setTimeout(run, milliseconds);
    return () => clearTimeout(timeout);
  },
};
