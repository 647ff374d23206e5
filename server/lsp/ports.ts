import type { Casewright } from '../casewright';
import type { Files } from '../workspace/index';
import type { Clock } from './clock';
import type { TellWork } from './work';

/** Runs something later. */
export interface Timer {
  /** @returns a function that calls it off. */
  after(milliseconds: number, run: () => void): () => void;
}

/** What a host gives the server. */
export interface ServerPorts {
  readonly casewright: Casewright;
  /** The server's own way to files; where it has none, the client is asked. */
  readonly files?: Files;
  readonly timer: Timer;
  readonly clock: Clock;
  /** Resolves in a later turn of the host's loop, when something that has arrived meanwhile has been heard. */
  readonly turn: () => Promise<void>;
  /** Different for each run of the server: results of an earlier run are never taken for this one's. */
  readonly run: string;
  /** Where somebody watches this server from outside: tells them what it works on. */
  readonly tellWork?: TellWork;
}
