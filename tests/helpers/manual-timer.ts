import type { Timer } from '../../server/lsp/ports';

/** A timer whose time passes when a test says so. */
export class ManualTimer implements Timer {
  readonly #waiting = new Set<() => void>();

  /** How many are waiting. */
  get size(): number {
    return this.#waiting.size;
  }

  after(_milliseconds: number, run: () => void): () => void {
    const own = () => run();
    this.#waiting.add(own);
    return () => this.#waiting.delete(own);
  }

  /** Lets the time pass that all who wait now are waiting for. */
  pass(): void {
    const due = [...this.#waiting];
    this.#waiting.clear();
    for (const run of due) run();
  }
}
