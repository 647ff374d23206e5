import type { Packet } from './messages';

/** Runs something later. */
export interface Timer {
  /** @returns a function that calls it off. */
  after(milliseconds: number, run: () => void): () => void;
}

/** A piece of work that holds a child: which document, and at which version. */
export interface Work {
  readonly uri: string;
  readonly version: number;
  /** Milliseconds that the work on this version has taken before: a child that does it in slices tells again and again. */
  readonly spent: number;
}

/**
 * How a child ended: `stopped` by the supervisor, `crashed` by a fault of its own (an abort, no memory left, an exit that
 * nobody asked for), or `killed` by somebody else.
 */
export interface Ending {
  readonly how: 'stopped' | 'crashed' | 'killed';
  /** For the log. */
  readonly why: string;
}

/** What a child tells of itself. */
export interface ChildEvents {
  message(packet: Packet): void;
  /** It begins a piece of work, or has ended it. Arrives while the child is busy, and before it ends. */
  working(on: Work | undefined): void;
  /** The answer to `measure`: processor time that it has had since its start, in milliseconds. */
  measured(milliseconds: number): void;
  ended(ending: Ending): void;
}

/** A language server that can be killed: a process, or a worker. */
export interface ChildPort {
  send(packet: Packet): void;
  /** Asks how much processor time it has had. Absent where a host cannot tell: then only the clock counts. */
  measure?(): void;
  kill(): void;
}

/** What a host gives the supervisor. */
export interface SupervisorPorts {
  /** @param isSpare nobody waits for it: it may warm up first */
  start(events: ChildEvents, isSpare: boolean): ChildPort;
  toClient(packet: Packet): void;
  readonly timer: Timer;
  log(text: string): void;
  exit(code: number): void;
}
