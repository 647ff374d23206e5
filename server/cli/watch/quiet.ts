import type { WatchPorts } from './ports';

/** Editors save in several steps, and a version control writes many files at once. */
const quietMilliseconds = 80;

/** Waits for events, and for the quiet after them. Events that come while nobody waits are not lost. */
export class Quiet {
  #isDue = false;
  #cancel: () => void = () => undefined;
  #wake: (() => void) | undefined;

  constructor(readonly ports: Pick<WatchPorts, 'after'>) {}

  /** Something happened. */
  event = (): void => {
    this.#cancel();
    this.#cancel = this.ports.after(quietMilliseconds, () => {
      this.#isDue = true;
      this.#wake?.();
    });
  };

  /** Settles once something has happened since the last time, and it has been quiet since. */
  async next(): Promise<void> {
    if (!this.#isDue) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    this.#wake = undefined;
    this.#isDue = false;
  }

  /** Stops waiting for quiet. */
  end(): void {
    this.#cancel();
  }
}
