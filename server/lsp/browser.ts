import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { createCasewright } from '../casewright';
import { supervisedWorker, type WorkMessage } from '../protocol';
import { hostTimer } from './host-timer';
import { createServer } from './server';
import type { TellWork } from './work';

/**
 * Entry for a web worker: no file system of its own, so that files come from the client. Usually a supervisor in another
 * worker starts it.
 */
declare const self: DedicatedWorkerGlobalScope;

const connection = createConnection(
  ProposedFeatures.all,
  new BrowserMessageReader(self),
  new BrowserMessageWriter(self),
);

self.addEventListener('unhandledrejection', (event) => {
  event.preventDefault();
  connection.console.error(`Unhandled: ${event.reason}`);
});

/** What is posted arrives even while this worker is busy. */
const tellWork: TellWork = (worked) => {
  const message: WorkMessage = { casewrightWork: worked ?? null };
  self.postMessage(message);
};

/** A worker's timers wait for milliseconds where this takes none, and what the client has posted before is heard first. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

createServer(connection, {
  casewright: createCasewright(),
  timer: hostTimer,
  clock: { now: () => performance.now() },
  turn: nextTurn,
  run: self.crypto.randomUUID(),
  ...(self.name === supervisedWorker && { tellWork }),
});
connection.listen();
