import { createConnection, ProposedFeatures, StreamMessageReader } from 'vscode-languageserver/node';
import { createCasewright } from '../casewright';
import { nodeHeap } from '../memory/node-heap';
import { tidyUp } from '../memory/tidy-up';
import { nodeFiles } from '../workspace/node/index';
import { hostTimer } from './host-timer';
import { createServer } from './server';
import { endWithSupervisor, tellWork } from './supervised';
import { warmUp } from './warm-up';
import { WholeMessageWriter } from './whole-message-writer';

/**
 * Entry for Node: the language server proper. Usually a supervisor starts it, with `--supervised`, and with `--spare`
 * where nobody waits for it. For debugging it works alone, too: `--stdio` or `--node-ipc`.
 */
const isSupervised = process.argv.includes('--supervised');
/** Bytes that are worth being freed while nobody types. */
const worthwhile = 16 * 1024 * 1024;
const isAtStreams = isSupervised || process.argv.includes('--stdio');

// What nobody awaits must not end the server: the person's next keystroke works as before.
process.on('unhandledRejection', (reason) => log(`Unhandled: ${reason}`));
process.on('uncaughtException', (error) => log(`Uncaught: ${error.stack ?? error.message}`));

const connection = isAtStreams
  ? createConnection(
      ProposedFeatures.all,
      new StreamMessageReader(process.stdin),
      new WholeMessageWriter(process.stdout),
    )
  : createConnection(ProposedFeatures.all);
const casewright = createCasewright();
const server = createServer(connection, {
  casewright,
  files: nodeFiles(),
  timer: hostTimer,
  clock: { now: () => performance.now(), processor },
  turn: () => new Promise((resolve) => setImmediate(resolve)),
  run: crypto.randomUUID(),
  ...(isSupervised && { tellWork }),
});
if (isAtStreams) process.stdin.on('end', () => process.exit(server.isShutDown() ? 0 : 1));
connection.listen();
if (isSupervised) endWithSupervisor();
// Nobody waits for a spare server; any other is at work until nothing has been heard for a while.
if (isAtStreams) warmUp(casewright, process.stdin, process.argv.includes('--spare') ? 0 : 500);
if (isAtStreams) process.stdin.on('data', tidyUp(nodeHeap(), hostTimer, worthwhile));

function processor(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** To standard error, which editors keep: the connection itself may be what is broken. */
function log(text: string): void {
  process.stderr.write(`casewright: ${text}\n`);
}
