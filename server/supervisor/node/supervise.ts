import type { ChildProcess } from 'node:child_process';
import { nodeHeap } from '../../memory/node-heap';
import { tidyUp } from '../../memory/tidy-up';
import type { Limits } from '../limits';
import type { ChildEvents, ChildPort, Timer } from '../ports';
import { Supervisor } from '../supervisor';
import { childProcess } from './child-process';
import { type Client, type ClientEvents, clientOnChannel, clientOnStreams } from './client';

/** How often the client's process is looked for, in milliseconds: its end of a pipe may be held open by others. */
const lookAfterClient = 3_000;

/** Bytes that are worth being freed while nobody works. */
const worthwhile = 4 * 1024 * 1024;

/**
 * Makes this process the supervisor of children, for the client at its standard streams or its channel.
 * @param spawn starts a process as `startProcess` does
 */
export function supervise(spawn: (isSpare: boolean) => ChildProcess, limits?: Limits): void {
  const client = clientOf({
    ended: () => supervisor.end(),
    broken(because) {
      log(`The editor's messages cannot be read any more: ${because}`);
      process.exit(1);
    },
    leftOut: (because) => log(`A message of the editor's was left out: ${because}`),
  });
  const supervisor = new Supervisor(
    {
      start: (events, isSpare) => started(() => childProcess(spawn(isSpare), events), events),
      toClient: (packet) => client.send(packet),
      timer: unhurried,
      log,
      exit: (code) => process.exit(code),
    },
    limits,
  );
  process.on('exit', () => supervisor.close());
  // A defect at one message must not end the server: the person's next keystroke works as before.
  process.on('uncaughtException', (error) => log(`Uncaught: ${error.stack ?? error.message}`));
  process.on('unhandledRejection', (reason) => log(`Unhandled: ${reason}`));
  supervisor.start();
  const heard = tidyUp(nodeHeap(), unhurried, worthwhile);
  client.listen((packet) => {
    heard();
    supervisor.fromClient(packet);
  });
  setInterval(() => {
    if (supervisor.clientProcess !== undefined && !isRunning(supervisor.clientProcess)) supervisor.end();
  }, lookAfterClient).unref();
}

/** A system that has no room for another process may have it later: that is an ending like any other. */
function started(start: () => ChildPort, events: ChildEvents): ChildPort {
  try {
    return start();
  } catch (error) {
    setImmediate(() => events.ended({ how: 'crashed', why: String(error) }));
    return { send: () => undefined, kill: () => undefined };
  }
}

function clientOf(events: ClientEvents): Client {
  if (process.argv.includes('--stdio')) return clientOnStreams(process.stdin, process.stdout, events);
  if (process.send) return clientOnChannel(events);
  log('Start it with --stdio, or from an editor with --node-ipc.');
  process.exit(2);
}

/** What a child said in the meantime is heard first: a process that was asleep itself must not blame others for it. */
const unhurried: Timer = {
  after(milliseconds, run) {
    let immediate: NodeJS.Immediate | undefined;
    const timeout = setTimeout(() => {
      immediate = setImmediate(run);
    }, milliseconds);
    return () => {
      clearTimeout(timeout);
      clearImmediate(immediate);
    };
  },
};

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** To standard error, which editors keep: the connection itself may be what is broken. */
function log(text: string): void {
  process.stderr.write(`casewright: ${text}\n`);
}
