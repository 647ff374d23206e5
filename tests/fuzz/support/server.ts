import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';
import {
  createProtocolConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

const bundle = path.resolve(import.meta.dirname, '../../../dist/server/node.cjs');

/** A document as an editor has it open. */
export interface OpenText {
  /** Its findings, once the server has seen all that was typed. */
  findings(): Promise<readonly Diagnostic[]>;
  codes(): Promise<readonly unknown[]>;
  /** Types at an offset. */
  type(offset: number, text: string): Promise<void>;
  close(): Promise<void>;
}

/** The server as people run it, in a process of its own. */
export interface LiveServer {
  readonly process: ChildProcessByStdio<Writable, Readable, Readable>;
  readonly connection: ProtocolConnection;
  /** Why each process that checks texts has ended before its time, as the server says on standard error. */
  readonly endings: readonly string[];
  open(text: string): Promise<OpenText>;
  /** Resolves to how it ended. */
  readonly ended: Promise<{ readonly code: number | null; readonly signal: string | null }>;
  stop(): Promise<void>;
}

const capabilities = { textDocument: { diagnostic: { dynamicRegistration: false } } };
const ending = /^casewright: A checking process ended: (.*)\.$/gm;

/** @param initialize what the client says besides, or otherwise, when it begins */
export async function startServer(initialize: object = {}): Promise<LiveServer> {
  if (!existsSync(bundle)) throw new Error('There is no server to try: run `npm run build` first.');
  const child = spawn(process.execPath, [bundle, '--stdio'], { stdio: ['pipe', 'pipe', 'pipe'] });
  const endings: string[] = [];
  let complaints = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    endings.push(...[...text.matchAll(ending)].map(([, why = '']) => why));
    complaints = (complaints + text).slice(-4_000);
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
  await request('initialize', { processId: null, rootUri: null, capabilities, workspaceFolders: null, ...initialize });
  await connection.sendNotification('initialized', {});
  let opened = 0;
  return {
    process: child,
    connection,
    endings,
    ended,
    async open(text) {
      const uri = `untitled:${++opened}.case.md`;
      let document = TextDocument.create(uri, 'markdown', 1, text);
      const tell = (what: string, params: object) => connection.sendNotification(`textDocument/${what}`, params);
      await tell('didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
      const findings = async (): Promise<readonly Diagnostic[]> => {
        const params = { textDocument: { uri } };
        const report = await request<DocumentDiagnosticReport>('textDocument/diagnostic', params);
        return report.kind === 'full' ? report.items : [];
      };
      return {
        findings,
        codes: async () => (await findings()).map(({ code }) => code),
        async type(offset, typed) {
          const place = document.positionAt(offset);
          const change = { range: { start: place, end: place }, text: typed };
          const version = document.version + 1;
          document = TextDocument.update(document, [change], version);
          await tell('didChange', { textDocument: { uri, version }, contentChanges: [change] });
        },
        close: () => tell('didClose', { textDocument: { uri } }),
      };
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
