import { supervisedWorker, type WorkMessage } from '../../protocol';
import { packetOf } from '../messages';
import type { ChildEvents, ChildPort } from '../ports';

/** Gives a worker the face of a child. What it posts arrives while it is busy, as what a process writes does. */
export function childWorker(worker: Worker, events: ChildEvents): ChildPort {
  let hasEnded = false;
  const end = (how: 'crashed' | 'killed', why: string) => {
    if (hasEnded) return;
    hasEnded = true;
    worker.terminate();
    events.ended({ how, why });
  };
  worker.onmessage = ({ data }) => {
    if (hasEnded) return;
    if (isWorkMessage(data)) events.working(data.casewrightWork ?? undefined);
    else events.message(packetOf(data));
  };
  worker.onerror = (event) => {
    event.preventDefault();
    end('crashed', event.message || 'an error in the worker');
  };
  return {
    send: (packet) => worker.postMessage(packet.message()),
    // Not at once: whoever kills is in the middle of something, and a process takes a moment to end, too.
    kill: () => void setTimeout(() => end('killed', 'terminated')),
  };
}

/** Starts a script from another place: only a worker that is made on the spot may be started, and that one may load it. */
export function workerOf(script: string): Worker {
  return workerSaying(`importScripts(${JSON.stringify(script)});`);
}

/** A worker with these words for a script. */
export function workerSaying(words: string): Worker {
  const address = URL.createObjectURL(new Blob([words], { type: 'text/javascript' }));
  return new Worker(address, { name: supervisedWorker });
}

const isWorkMessage = (data: object): data is WorkMessage => 'casewrightWork' in data;
