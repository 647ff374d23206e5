import type { Limits } from './limits';
import type { Timer } from './ports';

const firstWait = 100;
const longestWait = 2_000;

/**
 * Decides whether a child that ended gets a successor, and when. One that had answered something is replaced at once:
 * the person should notice nothing. Those that end before they were of any use are given more and more time, and are
 * given up in the end; so is a server that keeps crashing through no document's fault.
 */
export class Crashes {
  #unproductive = 0;
  #recent = 0;

  constructor(
    private readonly timer: Timer,
    private readonly limits: Pick<Limits, 'mostUnproductive' | 'mostCrashes' | 'crashWindow'>,
  ) {}

  /**
   * @param wasProductive whether it had answered anything
   * @param isOwnFault whether it crashed with no document to blame
   * @returns milliseconds until the next start, or undefined to give up
   */
  ended(wasProductive: boolean, isOwnFault: boolean): number | undefined {
    this.#unproductive = wasProductive ? 0 : this.#unproductive + 1;
    if (isOwnFault) {
      this.#recent += 1;
      this.timer.after(this.limits.crashWindow, () => {
        this.#recent = Math.max(0, this.#recent - 1);
      });
    }
    const { mostUnproductive, mostCrashes } = this.limits;
    if (this.#unproductive > mostUnproductive || this.#recent > mostCrashes) return undefined;
    return this.#unproductive <= 1 ? 0 : Math.min(firstWait * 2 ** (this.#unproductive - 2), longestWait);
  }

  /** After a restart that a person asked for. */
  forget(): void {
    this.#unproductive = 0;
    this.#recent = 0;
  }
}
