import {
  type Connection,
  createConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { createCasewright } from '../casewright';
import { nodeFiles } from '../workspace/node/index';
import { watchStream } from './broken-stream';
import { hostTimer } from './host-timer';
import { createServer } from './server';

/** Entry for Node: `--stdio` for any editor, else what the arguments say (`--node-ipc` from VS Code). */
const connection = process.argv.includes('--stdio') ? overStandardStreams() : createConnection(ProposedFeatures.all);

// What nobody awaits must not end the server: the person's next keystroke works as before.
process.on('unhandledRejection', (reason) => log(`Unhandled: ${reason}`));
process.on('uncaughtException', (error) => log(`Uncaught: ${error.stack ?? error.message}`));

const server = createServer(connection, {
  casewright: createCasewright(),
  files: nodeFiles(),
  timer: hostTimer,
  run: crypto.randomUUID(),
});
connection.listen();

function overStandardStreams(): Connection {
  const end = () => process.exit(server.isShutDown() ? 0 : 1);
  const reader = new StreamMessageReader(process.stdin);
  watchStream(
    reader,
    (because) => {
      log(`The editor's messages cannot be read any more: ${because}`);
      process.exit(1);
    },
    (because) => log(`A message of the editor's was left out: ${because}`),
  );
  reader.onClose(end);
  process.stdin.on('end', end);
  return createConnection(ProposedFeatures.all, reader, new StreamMessageWriter(process.stdout));
}

/** To standard error, which editors keep: the connection itself may be what is broken. */
function log(text: string): void {
  process.stderr.write(`casewright: ${text}\n`);
}
