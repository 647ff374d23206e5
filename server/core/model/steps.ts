/**
 * Something long, done step by step. Between two steps whoever drives it may do something else first, or let it be: what comes
 * of it is there at its end and not before, and what is kept on the way is whole.
 */
export type Steps<Result> = Generator<void, Result, void>;

/** Does all steps at once. */
export function finished<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** What has to be done once, and several wait for: each may take a step of it, and the last one is the last for all. */
export class Task<Result> {
  #steps: Steps<Result> | undefined;
  #end: { readonly result: Result } | { readonly error: unknown } | undefined;

  constructor(steps: Steps<Result>) {
    this.#steps = steps;
  }

  get isDone(): boolean {
    return this.#end !== undefined;
  }

  /** A step threw something: there is no result, and never will be. */
  get hasFailed(): boolean {
    return this.#end !== undefined && 'error' in this.#end;
  }

  /** Takes a step, unless the last one is taken. Never throws. */
  step(): void {
    if (!this.#steps) return;
    try {
      const step = this.#steps.next();
      if (!step.done) return;
      this.#end = { result: step.value };
    } catch (error) {
      this.#end = { error };
    }
    // With them goes what they hold in memory.
    this.#steps = undefined;
  }

  /** The result, after the steps that are left. @throws what a step threw */
  finish(): Result {
    while (!this.#end) this.step();
    if ('error' in this.#end) throw this.#end.error;
    return this.#end.result;
  }
}

/** Units of text (UTF-16) that are worth a step of their own: beside less, looking up from the work would cost too much. */
const stride = 2_000;

/** Says where a step ends in work on many pieces of text, most of them small. */
export class Strides {
  #units = 0;

  /** @param units how long the piece is that was worked on. @returns whether that is enough for now */
  isEnough(units: number): boolean {
    this.#units += units;
    if (this.#units < stride) return false;
    this.#units = 0;
    return true;
  }
}
