import type { Casewright } from '../casewright';
import type { Clock } from './clock';

/** A document at a version. */
export interface Worked {
  readonly uri: string;
  readonly version: number;
}

/** The same, with the milliseconds of work that this version has taken already, where it is done in slices. */
export interface Told extends Worked {
  readonly spent: number;
}

/** Hears which document the process is busy with, or that it is busy with none. */
export type TellWork = (on: Told | undefined) => void;

/** Milliseconds by the clock, and of the processor. */
interface Taken {
  passed: number;
  processor: number;
}

/** What the work on a version takes, for as long as somebody waits for what comes of it. */
export interface Account extends Worked, Taken {
  waiting: number;
}

/** Milliseconds that are no matter, whoever had the processor: each question for it takes some of them. */
const small = 5;

/** How much less than the clock says a process may have had of the processor until that is taken to be somebody else's fault. */
const unjust = 2;

/**
 * Tells whoever watches this process which document it is busy with. While a slice of work lasts the process hears nothing, so
 * that only somebody outside can end it, and has to know what for, and how much that has taken before.
 */
export class Work {
  readonly #about = new WeakMap<object, Worked>();
  /** By document: a newer version has its own. */
  readonly #accounts = new Map<string, Account>();
  /** What has been counted for all versions together. */
  readonly #counted: Taken = { passed: 0, processor: 0 };
  /** How many wait in all, some of them for the same version. */
  #waiting = 0;
  #isBusy = false;

  constructor(
    private readonly tell: TellWork = () => undefined,
    private readonly clock: Clock = { now: () => 0 },
  ) {}

  /** From here on what is done about a version adds up, until each who has opened the account has closed it. */
  open({ uri, version }: Worked): Account {
    const known = this.#accountOf({ uri, version });
    const account = known ?? { uri, version, waiting: 0, passed: 0, processor: 0 };
    account.waiting += 1;
    this.#waiting += 1;
    this.#accounts.set(uri, account);
    return account;
  }

  close(account: Account): void {
    account.waiting -= 1;
    this.#waiting -= 1;
    if (account.waiting === 0 && this.#accounts.get(account.uri) === account) this.#accounts.delete(account.uri);
  }

  /** Does something about a document. */
  during<Result>(worked: Worked, run: () => Result): Result {
    if (this.#isBusy) return run();
    this.#isBusy = true;
    const { uri, version } = worked;
    const account = this.#accountOf(worked);
    this.tell({ uri, version, spent: account ? spentOf(account) : 0 });
    try {
      return account ? this.#count(account, run) : run();
    } finally {
      this.#isBusy = false;
      this.tell(undefined);
    }
  }

  /** The same, where what comes of it is about that document, too. */
  on<Result>(worked: Worked, run: () => Result): Result {
    const result = this.during(worked, run);
    if (typeof result === 'object' && result !== null) this.isAbout(result, worked);
    return result;
  }

  /** What is done with this from now on is work on that document. */
  isAbout(result: object, { uri, version }: Worked): void {
    // Not the document itself: it would be kept in memory for as long as an engine takes to look at this map.
    this.#about.set(result, { uri, version });
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

  #accountOf({ uri, version }: Worked): Account | undefined {
    const account = this.#accounts.get(uri);
    return account?.version === version ? account : undefined;
  }

  /**
   * Begins a rest between two slices. The engine tidies up after them then, which may take as long as they do.
   * @returns ends the rest: what has passed, and was not counted for anybody, counts for the version, shared with all who
   * do the same
   */
  rest(worked: Worked): () => void {
    const account = this.#accountOf(worked);
    const before = { ...this.#counted };
    const time = this.#stopwatch();
    return () => {
      if (!account) return;
      const { passed, processor } = time();
      const sharing = Math.max(1, this.#waiting);
      add(account, {
        passed: Math.max(0, passed - (this.#counted.passed - before.passed)) / sharing,
        processor: Math.max(0, processor - (this.#counted.processor - before.processor)) / sharing,
      });
    };
  }

  #count<Result>(account: Account, run: () => Result): Result {
    const time = this.#stopwatch();
    try {
      return run();
    } finally {
      const taken = time();
      add(account, taken);
      add(this.#counted, taken);
    }
  }

  #stopwatch(): () => Taken {
    const { clock } = this;
    const start = clock.now();
    const processor = clock.processor?.() ?? start;
    return () => {
      const passed = clock.now() - start;
      return { passed, processor: passed < small ? passed : (clock.processor?.() ?? start + passed) - processor };
    };
  }
}

function add(sum: Taken, { passed, processor }: Taken): void {
  sum.passed += passed;
  sum.processor += processor;
}

const spentOf = ({ passed, processor }: Taken): number => Math.round(Math.min(passed, unjust * processor));
