import type { ChildPort, Work } from './ports';

/** One language server under supervision. */
export class Child {
  /** What it is working on now. */
  work: Work | undefined;
  /** For how many ticks, without a sign of life. */
  ticks = 0;
  stopTicking: (() => void) | undefined;
  /** Processor time that it had had when it was first asked during this work, and when it was last. */
  measured: { readonly first: number; last: number } | undefined;
  /** It has answered `initialize`. */
  isReady = false;
  /** It has answered something for the client: only then is it worth being replaced at once. */
  isProductive = false;
  /** Set where the supervisor ends it, so that its end is no surprise. */
  isStopped = false;

  constructor(
    readonly number: number,
    readonly port: ChildPort,
    private readonly isSpare: boolean,
  ) {}

  /** It does its first work, and has had no time to warm up: that takes longer than anything later. */
  get isCold(): boolean {
    return !this.isProductive && !(this.isSpare && this.isReady);
  }

  /** The id of the `initialize` that the supervisor sends it. */
  get greetingId(): string {
    return `supervisor:initialize:${this.number}`;
  }
}
