import {
  type Connection,
  createConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { createCasewright } from '../casewright';
import { nodeFiles } from '../workspace/node/index';
import { createServer } from './server';

/** Entry for Node: `--stdio` for any editor, else what the arguments say (`--node-ipc` from VS Code). */
const connection = process.argv.includes('--stdio') ? overStandardStreams() : createConnection(ProposedFeatures.all);

// What nobody awaits must not end the server: the person's next keystroke works as before.
process.on('unhandledRejection', (reason) => connection.console.error(`Unhandled: ${reason}`));
process.on('uncaughtException', (error) => connection.console.error(`Uncaught: ${error.stack ?? error.message}`));

createServer(connection, {
  casewright: createCasewright(),
  files: nodeFiles(),
  timer: {
    after(milliseconds, run) {
      const timeout = setTimeout(run, milliseconds);
      return () => clearTimeout(timeout);
    },
  },
  run: crypto.randomUUID(),
});
connection.listen();

/**
 * After a message without a length the stream cannot be understood any more: ending lets the editor start the server
 * again, where going on would leave it waiting for ever.
 */
function overStandardStreams(): Connection {
  const reader = new StreamMessageReader(process.stdin);
  let isShutDown = false;
  reader.onError((error) => {
    process.stderr.write(`casewright: the messages from the editor cannot be read: ${error.message}\n`);
    process.exit(1);
  });
  reader.onClose(() => process.exit(isShutDown ? 0 : 1));
  process.stdin.on('end', () => process.exit(isShutDown ? 0 : 1));
  const connection = createConnection(ProposedFeatures.all, reader, new StreamMessageWriter(process.stdout));
  connection.onShutdown(() => {
    isShutDown = true;
  });
  return connection;
}
