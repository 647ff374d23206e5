import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import {
  createMessageConnection,
  type MessageConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { Mailbox } from '../../helpers/mailbox';

/** A client of a server in a process of its own. */
export interface ProcessClient {
  readonly process: ChildProcess;
  readonly connection: MessageConnection;
  readonly published: Mailbox<PublishDiagnosticsParams>;
  /** Process numbers of the children, as they are started; only a played supervisor tells. */
  readonly started: Mailbox<number>;
  /** The exit code. */
  readonly exited: Promise<number | null>;
  /** Resolves when no process is left that could write to standard error: the server and all its children. */
  readonly allEnded: Promise<unknown>;
  open(uri: string, text: string, version?: number): Promise<void>;
  change(uri: string, contentChanges: readonly object[], version: number): Promise<void>;
  stop(): Promise<number | null>;
}

export async function startProcessClient(args: readonly string[], capabilities: object = {}): Promise<ProcessClient> {
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'pipe'] });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  child.stdin.on('error', () => undefined);
  connection.onError(() => undefined);
  const published = new Mailbox<PublishDiagnosticsParams>();
  const started = new Mailbox<number>();
  connection.onNotification('textDocument/publishDiagnostics', (params) => published.put(params));
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => null));
  connection.onRequest('client/registerCapability', () => null);
  createInterface({ input: child.stderr }).on('line', (line) => {
    const number = /^started (\d+)$/.exec(line)?.[1];
    if (number !== undefined) started.put(Number(number));
  });
  const exited = once(child, 'exit').then(([code]) => code as number | null);
  const allEnded = once(child, 'close');
  connection.listen();
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities });
  await connection.sendNotification('initialized', {});
  return {
    process: child,
    connection,
    published,
    started,
    exited,
    allEnded,
    open: (uri, text, version = 1) =>
      connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'markdown', version, text },
      }),
    change: (uri, contentChanges, version) =>
      connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges }),
    async stop() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      const code = await exited;
      connection.dispose();
      return code;
    },
  };
}
