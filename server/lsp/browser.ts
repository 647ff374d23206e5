import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { createCasewright } from '../casewright';
import { hostTimer } from './host-timer';
import { createServer } from './server';

/** Entry for a web worker: no file system of its own, so that files come from the client. */
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

createServer(connection, {
  casewright: createCasewright(),
  timer: hostTimer,
  run: self.crypto.randomUUID(),
});
connection.listen();
