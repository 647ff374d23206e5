import type { ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import type { ChildEvents, ChildPort, Ending, Work } from '../ports';
import { Frames } from './framing';
import { framedPacket, packetOfBody } from './packets';

/** Gives a process the face of a child. */
export function childProcess(process: ChildProcess, events: ChildEvents): ChildPort {
  const [input, output, , work, life] = process.stdio;
  const fail = (why: string) => {
    process.kill('SIGKILL');
    end({ how: 'crashed', why });
  };
  let hasEnded = false;
  const end = (ending: Ending) => {
    if (hasEnded) return;
    hasEnded = true;
    events.ended(ending);
  };
  readMessages(output as Readable, events, fail);
  readWork(work as Readable, events);
  // A pipe to a process that has ended breaks; that it has ended is told once, below.
  for (const stream of [input, output, work, life]) stream?.on('error', () => undefined);
  process.on('error', ({ message }) => end({ how: 'crashed', why: message }));
  // Only then has everything arrived that it said while it lived.
  process.on('close', (code, signal) => end(endingOf(code, signal)));
  return {
    send: (packet) => void process.stdin?.write(framedPacket(packet)),
    measure: () => void (life as Writable | undefined)?.write('?'),
    kill: () => void process.kill('SIGKILL'),
  };
}

function readMessages(output: Readable, events: ChildEvents, fail: (why: string) => void): void {
  const frames = new Frames();
  output.on('data', (chunk: Buffer) => {
    try {
      for (const body of frames.push(chunk)) events.message(packetOfBody(body));
    } catch (error) {
      fail(`it says what makes no sense: ${error}`);
    }
  });
}

/**
 * A line each: a JSON list of URI, version and milliseconds spent where a piece of work begins, an empty one where it ends; after
 * `#` the processor time that was asked for.
 */
function readWork(stream: Readable, events: ChildEvents): void {
  let rest = '';
  stream.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (line.startsWith('#')) events.measured(Number(line.slice(1)));
      else events.working(workIn(line));
    }
  });
}

function workIn(line: string): Work | undefined {
  if (line === '') return undefined;
  const [uri, version, spent] = JSON.parse(line);
  return { uri, version, spent };
}

/** The signals by which a process ends itself: no memory left, a stack that overflows, a defect of its engine. */
const faults: readonly (NodeJS.Signals | null)[] = ['SIGABRT', 'SIGSEGV', 'SIGBUS', 'SIGILL', 'SIGFPE', 'SIGTRAP'];

function endingOf(code: number | null, signal: NodeJS.Signals | null): Ending {
  const why = signal ?? `code ${code}`;
  return signal === null || faults.includes(signal) ? { how: 'crashed', why } : { how: 'killed', why };
}
