import type { ChildProcess } from 'node:child_process';

/** How lanes are started; tests put other programs in their place. */
export interface LaneOptions {
  /** A process with a channel for messages whose serialization is `advanced`. */
  start(): ChildProcess;
  readonly limits?: LaneLimits;
  readonly sharing?: Sharing;
}

/** When lanes help with texts that need none. */
export interface Sharing {
  /** So many texts must have been read without help, and as many be left: a lane takes a while to get up to speed. */
  readonly from: number;
  readonly helpers: number;
}

/** How long a text may take. */
export interface LaneLimits {
  /** Milliseconds. */
  readonly tick: number;
  readonly ticksToStop: number;
  /**
   * Calls back once, later.
   * @returns takes it back
   */
  after(milliseconds: number, run: () => void): () => void;
}
