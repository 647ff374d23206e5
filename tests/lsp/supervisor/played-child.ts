/** A language server that does to itself what the texts say: it hangs, aborts, or takes all the memory there is. */
import {
  createConnection,
  StreamMessageReader,
  StreamMessageWriter,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node';
import { endWithSupervisor, tellWork } from '../../../server/lsp/supervised';

const connection = createConnection(new StreamMessageReader(process.stdin), new StreamMessageWriter(process.stdout));

function check(uri: string, version: number, text: string): void {
  tellWork({ uri, version, spent: 0 });
  if (text.includes('hang')) for (;;);
  if (text.includes('abort')) process.abort();
  if (text.includes('leak')) for (const kept: number[][] = []; ; ) kept.push(new Array(10_000).fill(kept.length));
  tellWork(undefined);
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: text.length } };
  void connection.sendDiagnostics({ uri, version, diagnostics: [{ range, message: text }] });
}

connection.onInitialize(() => ({ capabilities: { textDocumentSync: TextDocumentSyncKind.Full, hoverProvider: true } }));
connection.onDidOpenTextDocument(({ textDocument: { uri, version, text } }) => check(uri, version, text));
connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges: [change] }) =>
  check(uri, version, change?.text ?? ''),
);
connection.onHover(() => ({ contents: `from ${process.pid}` }));
process.stdin.on('end', () => process.exit(1));
connection.listen();
endWithSupervisor();
