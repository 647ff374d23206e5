import { isCalm } from '../../core/guard/calm';
import { type ReadClosely, readHere } from '../check/close-reading';
import type { LintOptions } from '../lint/options';
import type { Timing } from '../progress/timing';
import type { Session } from '../session';
import { Lanes, usualSharing } from './lanes';
import { refused } from './refusal';

/** How a run reads texts closely. */
export interface Reading {
  readonly readClosely: ReadClosely;
  /** Ends all processes that were started for it. */
  close(): void;
}

/**
 * Texts that no parser can be slow with are read here, which costs no process; whatever else is read in one that can be
 * stopped, so that one bad text never keeps the others from being checked. Where there are very many texts, some of the
 * first kind are read beside this process, too.
 * @param texts how many there are
 */
export function startReading(
  options: LintOptions,
  session: Session,
  timing: Timing | undefined,
  texts: number,
): Reading {
  const { io, locale } = session;
  if (io.lanes === undefined) return { readClosely: readHere, close: () => undefined };
  const { sharing = usualSharing } = io.lanes;
  const lanes = new Lanes(io.lanes, { cwd: io.cwd, locale, options });
  let read = 0;
  return {
    close: () => lanes.close(),
    async readClosely(source, input, checking) {
      read += 1;
      if (read === sharing.from && texts - read >= sharing.from) lanes.startHelpers(sharing.helpers);
      const { name, path, isNamed } = input;
      const job = { input: { name, path, isNamed }, text: source.text };
      const needsCare = !isCalm(source.text);
      const answer = await (needsCare ? lanes.check(job) : lanes.help(job));
      if (answer === undefined) return readHere(source, input, checking);
      if (typeof answer === 'string') {
        return needsCare ? { outcome: refused(answer, job, session), links: [] } : readHere(source, input, checking);
      }
      if (answer.times !== undefined) timing?.include(answer.times);
      return answer;
    },
  };
}
