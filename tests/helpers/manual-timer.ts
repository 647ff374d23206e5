import type { Timer } from '../../server/lsp/ports';

/** A timer whose time passes when a test says so. */
export class ManualTimer implements Timer {
  readonly #waiting = new Map<() => void, number>();

  /** How many are waiting. */
  get size(): number {
    return this.#waiting.size;
  }

  /** The longest that somebody waits, in milliseconds. */
  get longest(): number {
    return Math.max(0, ...this.#waiting.values());
  }

  after(milliseconds: number, run: () => void): () => void {
    const own = () => run();
    this.#waiting.set(own, milliseconds);
    return () => this.#waiting.delete(own);
  }

  /** Lets the time pass that all who wait now are waiting for. */
  pass(): void {
    const due = [...this.#waiting.keys()];
    this.#waiting.clear();
    for (const run of due) run();
  }
}
