import type { Casewright } from '../casewright';
import { oneLine } from '../core/text/one-line';
import type { Language, Localized } from '../framework/index';
import { exit } from './failure';
import type { Io } from './io';

/**
 * Gives the one core of a run, which is made when it is asked for the first time: much of what the command does needs none,
 * and loading it is most of the time that a short run takes.
 */
export type Engine = () => Casewright;

export function engineOf(create: () => Casewright): Engine {
  let made: Casewright | undefined;
  return () => {
    made ??= create();
    return made;
  };
}

/** One run: where it writes, in which language, and whether something went wrong on the way. */
export class Session {
  #failed = false;

  constructor(
    readonly io: Io,
    readonly engine: Engine,
    /** Language of messages. */
    readonly locale: Language,
  ) {}

  /** Asking for it loads it. */
  get casewright(): Casewright {
    return this.engine();
  }

  /** Says something on standard error that is no failure. */
  note(line: Localized): void {
    this.io.stderr.write(`casewright: ${oneLine(line[this.locale])}\n`);
  }

  /** Says what could not be done. The command goes on with the rest and ends with exit code 2. */
  fail(line: Localized): void {
    this.#failed = true;
    this.note(line);
  }

  /** The exit code, where all that was left to do gave `otherwise`. */
  exitCode(otherwise: number = exit.clean): number {
    return this.#failed ? exit.failure : otherwise;
  }
}

/** Two languages, one sentence made of a file's name and what is the matter with it. */
export const about = (name: string, problem: Localized): Localized => ({
  en: `${name}: ${problem.en}`,
  fr: `${name} : ${problem.fr}`,
});
