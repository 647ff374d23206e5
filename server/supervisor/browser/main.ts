import type { CheckingScript } from '../../protocol';
import { packetOf } from '../messages';
import type { Timer } from '../ports';
import { Supervisor } from '../supervisor';
import { childWorker, workerOf, workerSaying } from './child-worker';

/**
 * Entry for a web worker. The language server proper runs in workers that this one starts, and can end. In a host that
 * allows no workers within workers it runs here, with nobody to end it.
 */
declare const self: DedicatedWorkerGlobalScope;

/** What the client said before there was anybody to hear it. */
const early: MessageEvent[] = [];
const keep = (event: MessageEvent) => void early.push(event);
self.addEventListener('message', keep);
const patience = 2_000;

void mayNest().then((isPossible) => {
  self.removeEventListener('message', keep);
  const [first, ...others] = early.map(({ data }) => data);
  if (isCheckingScript(first)) serve(first.casewrightScript, isPossible, others);
  else self.addEventListener('message', ({ data }) => serve(data.casewrightScript, isPossible, []), { once: true });
});

function serve(script: string, isPossible: boolean, said: readonly unknown[]): void {
  if (isPossible) supervise(script);
  else self.importScripts(script);
  for (const data of said) self.dispatchEvent(new MessageEvent('message', { data }));
}

function supervise(script: string): void {
  const supervisor = new Supervisor({
    start: (events) => childWorker(workerOf(script), events),
    toClient: (packet) => self.postMessage(packet.message()),
    timer,
    log: (message) => self.postMessage({ jsonrpc: '2.0', method: 'window/logMessage', params: { type: 2, message } }),
    exit: () => self.close(),
  });
  self.addEventListener('message', ({ data }) => supervisor.fromClient(packetOf(data)));
  supervisor.start();
}

const timer: Timer = {
  after(milliseconds, run) {
    const timeout = setTimeout(run, milliseconds);
    return () => clearTimeout(timeout);
  },
};

/** Whether a worker may start another one here: some hosts have no such thing, others forbid it. */
function mayNest(): Promise<boolean> {
  return new Promise((resolve) => {
    setTimeout(resolve, patience, false);
    try {
      const trial = workerSaying('postMessage(0)');
      trial.onerror = () => resolve(false);
      trial.onmessage = () => {
        trial.terminate();
        resolve(true);
      };
    } catch {
      resolve(false);
    }
  });
}

const isCheckingScript = (data: object | undefined): data is CheckingScript =>
  data !== undefined && 'casewrightScript' in data;
