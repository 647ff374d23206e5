import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';
import {
  createProtocolConnection,
  type DocumentDiagnosticReport,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

const bundle = path.resolve(import.meta.dirname, '../../../dist/server/node.cjs');

/** The server as people run it, in a process of its own. */
export interface LiveServer {
  readonly process: ChildProcessByStdio<Writable, Readable, Readable>;
  readonly connection: ProtocolConnection;
  /** What it wrote to standard error. */
  complaints(): string;
  /** Opens a text as a new document, asks for its findings, and closes it again. */
  findingsIn(text: string): Promise<DocumentDiagnosticReport>;
  /** Resolves to how it ended. */
  readonly ended: Promise<{ readonly code: number | null; readonly signal: string | null }>;
  stop(): Promise<void>;
}

const capabilities = { textDocument: { diagnostic: { dynamicRegistration: false } } };

export async function startServer(): Promise<LiveServer> {
  if (!existsSync(bundle)) throw new Error('There is no server to try: run `npm run build` first.');
  const child = spawn(process.execPath, [bundle, '--stdio'], { stdio: ['pipe', 'pipe', 'pipe'] });
  let complaints = '';
  child.stderr.on('data', (chunk) => {
    complaints = (complaints + chunk).slice(-4_000);
  });
  // A server that is gone is told by `ended`, not by a broken pipe.
  child.stdin.on('error', () => {});
  const ended = new Promise<{ code: number | null; signal: string | null }>((resolve) =>
    child.once('exit', (code, signal) => resolve({ code, signal })),
  );
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.onError(() => {});
  connection.listen();
  const gone = ended.then(({ code, signal }) => {
    throw new Error(`The server ended with ${signal ?? code}: ${complaints}`);
  });
  // Whoever waits for an answer hears of it; at other times it is no news.
  gone.catch(() => {});
  const request = <Result>(method: string, params: unknown): Promise<Result> =>
    Promise.race([connection.sendRequest<Result>(method, params), gone]);
  await request('initialize', { processId: null, rootUri: null, capabilities, workspaceFolders: null });
  await connection.sendNotification('initialized', {});
  let opened = 0;
  return {
    process: child,
    connection,
    complaints: () => complaints,
    ended,
    async findingsIn(text) {
      const uri = `untitled:${++opened}.case.md`;
      const textDocument = { uri, languageId: 'markdown', version: 1, text };
      await connection.sendNotification('textDocument/didOpen', { textDocument });
      const report = await request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } });
      await connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
      return report;
    },
    async stop() {
      if (child.exitCode === null && child.signalCode === null) {
        await request('shutdown', undefined).catch(() => {});
        await connection.sendNotification('exit').catch(() => {});
      }
      await ended;
      connection.dispose();
    },
  };
}
