import { isCalm } from '../../core/guard/calm';
import { type ReadClosely, readHere } from '../check/close-reading';
import type { LintOptions } from '../lint/options';
import type { Timing } from '../progress/timing';
import type { Session } from '../session';
import { Lanes } from './lanes';
import { refused } from './refusal';

/** How a run reads texts closely. */
export interface Reading {
  readonly readClosely: ReadClosely;
  /** Ends all processes that were started for it. */
  close(): void;
}

/**
 * Texts that no parser can be slow with are read here, which costs no process; whatever else is read in one that can be
 * stopped, so that one bad text never keeps the others from being checked.
 */
export function startReading(options: LintOptions, session: Session, timing: Timing | undefined): Reading {
  const { io, locale } = session;
  if (io.lanes === undefined) return { readClosely: readHere, close: () => undefined };
  const lanes = new Lanes(io.lanes, { cwd: io.cwd, locale, options });
  return {
    close: () => lanes.close(),
    async readClosely(source, input, checking) {
      if (isCalm(source.text)) return readHere(source, input, checking);
      const { name, path, isNamed } = input;
      const job = { input: { name, path, isNamed }, text: source.text };
      const answer = await lanes.check(job);
      if (typeof answer === 'string') return { outcome: refused(answer, job, session), links: [] };
      if (answer.times !== undefined) timing?.include(answer.times);
      return answer;
    },
  };
}
