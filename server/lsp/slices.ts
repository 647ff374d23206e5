import type { Task } from '../core/model/steps';
import type { Clock } from './clock';
import type { OpenDocument } from './documents';
import { throwIfCancelled, type Waited } from './guard';
import type { Work } from './work';

/** Milliseconds of work after which all else has its turn: long beside a turn, short beside what a person notices. */
const longest = 12;
/** A message that has come is heard in one turn, taken up in the next and answered in the third, where it is a small thing. */
export const turns = 3;

/** What is long is done in slices: between two of them, whatever has arrived is answered. */
export class Slices {
  constructor(
    readonly clock: Clock,
    /** Lets something that has arrived be answered. */
    readonly turn: () => Promise<void>,
    readonly work: Work,
    private readonly isOpen: (document: OpenDocument) => boolean,
  ) {}

  /**
   * Does something about one version of a document. All the work of it counts as one.
   * @param waited whether somebody still waits for it
   */
  async during<Result>(
    document: OpenDocument,
    waited: Waited | undefined,
    run: (slicing: Slicing) => Promise<Result>,
  ): Promise<Result> {
    const account = this.work.open(document);
    try {
      return await run(new Slicing(this, document, new UntilClosed(document, this.isOpen, waited)));
    } finally {
      this.work.close(account);
    }
  }
}

/** A class for the sake of its getter, as `Waiting` is. */
class UntilClosed implements Waited {
  constructor(
    private readonly document: OpenDocument,
    private readonly isOpen: (document: OpenDocument) => boolean,
    private readonly waited: Waited | undefined,
  ) {}

  get isCancellationRequested(): boolean {
    return this.waited?.isCancellationRequested === true || !this.isOpen(this.document);
  }
}

/** Something about one version of a document that is done in slices. */
export class Slicing {
  #since: number;

  constructor(
    private readonly slices: Slices,
    private readonly document: OpenDocument,
    private readonly waited: Waited,
  ) {
    this.#since = slices.clock.now();
  }

  /** Lets all else have its turn. @throws ResponseError where nobody waits any more */
  async pause(): Promise<void> {
    await this.slices.turn();
    throwIfCancelled(this.waited);
    this.#since = this.slices.clock.now();
  }

  /** The result of a task, at once where little is left of it. @throws ResponseError where nobody waits any more */
  async finish<Result>(task: Task<Result>): Promise<Result> {
    for (;;) {
      if (!task.isDone) this.slices.work.during(this.document, () => this.#slice(task));
      if (task.isDone) return task.finish();
      const endRest = this.slices.work.rest(this.document);
      for (let turn = 1; turn < turns; turn++) await this.slices.turn();
      await this.pause();
      endRest();
    }
  }

  #slice(task: Task<unknown>): void {
    const end = this.#since + longest;
    do task.step();
    while (!task.isDone && this.slices.clock.now() < end);
  }
}
