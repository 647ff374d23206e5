import { Worker } from 'node:worker_threads';
import { createCasewright } from '../../casewright';
import { blockingFiles } from '../../workspace/node/index';
import { readHere } from '../check/close-reading';
import { workspaceFor } from '../check/workspace';
import { defectLine } from '../defect';
import type { Io } from '../io';
import { checkFor } from '../lint/check-for';
import { uriOf } from '../paths';
import { Timing } from '../progress/timing';
import { engineOf, Session } from '../session';
import type { Answer, Assignment, Job } from './job';

/** Nothing that a lane does reaches these: it answers its run, and nobody else. */
const unreachable = () => {
  throw new Error('a lane has no such thing');
};
const silent = { write: () => undefined };

function sessionOf({ cwd, locale }: Assignment): Session {
  const io: Io = {
    cwd,
    stdin: unreachable,
    stdout: silent,
    stderr: silent,
    env: {},
    isTTY: false,
    files: blockingFiles(),
    version: unreachable,
    startLanguageServer: unreachable,
    startMcpServer: unreachable,
    languageServer: '',
  };
  return new Session(
    io,
    engineOf(() => createCasewright()),
    locale,
  );
}

function worker(assignment: Assignment): (job: Job) => Promise<Answer> {
  const session = sessionOf(assignment);
  const { options } = assignment;
  const checking = checkFor(options, { session, workspace: workspaceFor(options, session) });
  return async ({ input, text }) => {
    const resolved = await checking.workspace.configurationFor(uriOf(input.path));
    const timing = options.timing ? new Timing() : undefined;
    const own = { ...checking, ...(timing && { time: timing.time }) };
    const reading = await readHere({ text, resolved }, input, own);
    return { ...reading, ...(timing && { times: timing.times }) };
  };
}

/** Runs beside the work: a process that is busy with a text does not notice that nobody waits for it any more. */
const watch = `
setInterval(() => {
  try {
    process.kill(${process.ppid}, 0);
  } catch {
    process.kill(process.pid, 'SIGKILL');
  }
}, 1000);
`;

/** Makes this process a lane: it takes an assignment, says that it is ready, then answers one job after the other. */
export function serve(): void {
  new Worker(watch, { eval: true }).unref();
  // Ctrl-C reaches this process, too; the run itself decides what becomes of its lanes.
  process.on('SIGINT', () => undefined);
  process.on('disconnect', () => process.exit());
  let work: ((job: Job) => Promise<Answer>) | undefined;
  process.on('message', (message: Assignment | Job) => {
    if ('cwd' in message) {
      work = worker(message);
      process.send?.('ready');
      return;
    }
    work?.(message).then(
      (answer) => process.send?.(answer),
      (thrown) => process.send?.({ outcome: { kind: 'problem', problem: defectLine(thrown) }, links: [] }),
    );
  });
}
