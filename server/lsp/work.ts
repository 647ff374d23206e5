import type { Casewright } from '../casewright';

/** A document at a version. */
export interface Worked {
  readonly uri: string;
  readonly version: number;
}

/** Hears which document the process is busy with, or that it is busy with none. */
export type TellWork = (on: Worked | undefined) => void;

/**
 * Tells whoever watches this process which document it is busy with. All that is long here is synchronous: while it
 * lasts the process hears nothing, so that only somebody outside can end it, and has to know what for.
 */
export class Work {
  readonly #about = new WeakMap<object, Worked>();
  #isBusy = false;

  constructor(private readonly tell: TellWork = () => undefined) {}

  /** Does something about a document. */
  during<Result>(worked: Worked, run: () => Result): Result {
    if (this.#isBusy) return run();
    this.#isBusy = true;
    this.tell(worked);
    try {
      return run();
    } finally {
      this.#isBusy = false;
      this.tell(undefined);
    }
  }

  /** The same, where what comes of it is about that document, too. */
  on<Result>(worked: Worked, run: () => Result): Result {
    const result = this.during(worked, run);
    // Not the document itself: it would be kept in memory for as long as an engine takes to look at this map.
    const { uri, version } = worked;
    if (typeof result === 'object' && result !== null) this.#about.set(result, { uri, version });
    return result;
  }

  /** The same door into the core, that tells of each call about a known document. */
  watch(casewright: Casewright): Casewright {
    const watched = Object.entries(casewright).map(([name, member]) => [name, this.#watched(member)]);
    return {
      ...Object.fromEntries(watched),
      parseConfiguration: (text, origin) =>
        this.on({ uri: origin, version: 0 }, () => casewright.parseConfiguration(text, origin)),
    };
  }

  #watched(member: unknown): unknown {
    if (typeof member !== 'function') return member;
    return (...values: unknown[]) => {
      const [about] = values;
      const worked = typeof about === 'object' && about !== null ? this.#about.get(about) : undefined;
      return worked ? this.on(worked, () => member(...values)) : member(...values);
    };
  }
}
