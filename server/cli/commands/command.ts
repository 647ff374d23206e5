import type { Language } from '../../framework/index';
import { Failure } from '../failure';
import type { Io } from '../io';
import { localeOf } from '../locale';
import { type Engine, Session } from '../session';

/** What a command is registered with. */
export interface CommandContext {
  readonly io: Io;
  readonly engine: Engine;
  /** Takes the exit code of the command that ran. */
  readonly finish: (code: number) => void;
}

/**
 * Runs a command in the language of its `--lang`, else in that of the environment.
 * @param work gives the exit code; a `Failure` that it throws is told in one line and ends the command with 2
 */
export async function perform(
  { io, engine, finish }: CommandContext,
  lang: Language | undefined,
  work: (session: Session) => number | Promise<number>,
): Promise<void> {
  const session = new Session(io, engine, lang ?? localeOf(io.env));
  try {
    finish(await work(session));
  } catch (thrown) {
    if (!(thrown instanceof Failure)) throw thrown;
    session.fail(thrown.line);
    finish(session.exitCode());
  }
}
