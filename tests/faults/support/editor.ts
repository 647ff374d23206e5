import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import type {
  CodeAction,
  Diagnostic,
  DocumentDiagnosticReport,
  TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { pulling } from '../../lsp/support';

/** An editor without a window, with the real server in a process of its own, spoken to over its standard streams. */
export interface Editor {
  readonly pid: number;
  open(uri: string, text: string): Promise<void>;
  change(uri: string, version: number, changes: TextDocumentContentChangeEvent[]): Promise<void>;
  close(uri: string): Promise<void>;
  /** Waits until the server has seen all changes so far. */
  diagnostics(uri: string): Promise<readonly Diagnostic[]>;
  actions(uri: string, diagnostics: readonly Diagnostic[]): Promise<readonly CodeAction[]>;
  /** Requests of the server to change something itself. */
  readonly applied: unknown[];
  stop(): Promise<void>;
}

/** @param env variables for the server, besides those that every program has */
export async function startEditor(cli: string, folder: string, env: NodeJS.ProcessEnv = {}): Promise<Editor> {
  const child = spawn(process.execPath, [cli, 'lsp', '--stdio'], {
    cwd: folder,
    env: { PATH: process.env.PATH, LANG: 'C.UTF-8', ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const applied: unknown[] = [];
  connection.onRequest((method, params) => {
    if (method === 'workspace/configuration') return (params as { items: unknown[] }).items.map(() => null);
    if (method === 'workspace/applyEdit') applied.push(params);
    return null;
  });
  connection.listen();
  // Who waits for an answer of a server that is gone is told.
  child.once('exit', () => connection.dispose());
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'cases' }],
    capabilities: pulling,
  });
  await connection.sendNotification('initialized', {});
  const notify = (method: string, params: object) => connection.sendNotification(`textDocument/${method}`, params);
  return {
    pid: child.pid ?? 0,
    applied,
    open: (uri, text) => notify('didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } }),
    change: (uri, version, contentChanges) => notify('didChange', { textDocument: { uri, version }, contentChanges }),
    close: (uri) => notify('didClose', { textDocument: { uri } }),
    async diagnostics(uri) {
      const report = await connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
        textDocument: { uri },
      });
      if (report.kind !== 'full') throw new Error(`a full report was expected, not ${report.kind}`);
      return report.items;
    },
    actions: (uri, diagnostics) =>
      connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri },
        range: { start: { line: 0, character: 0 }, end: { line: 10_000, character: 0 } },
        context: { diagnostics },
      }),
    async stop() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      await exited;
    },
  };
}
