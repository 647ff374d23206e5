import type { Timer } from './ports';

/** Gathers names for a while, then hands them over at once; each new one starts the wait again. */
export class Batch {
  readonly #names = new Set<string>();
  #cancel: (() => void) | undefined;

  constructor(
    private readonly timer: Timer,
    private readonly milliseconds: number,
    private readonly flush: (names: readonly string[]) => void,
  ) {}

  add(name: string): void {
    this.#names.add(name);
    this.#cancel?.();
    this.#cancel = this.timer.after(this.milliseconds, () => this.#run());
  }

  delete(name: string): void {
    this.#names.delete(name);
  }

  dispose(): void {
    this.#cancel?.();
    this.#names.clear();
  }

  #run(): void {
    const names = [...this.#names];
    this.#names.clear();
    this.#cancel = undefined;
    if (names.length > 0) this.flush(names);
  }
}
