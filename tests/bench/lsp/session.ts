import {
  type CompletionItem,
  type CompletionList,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeResult,
  type Position,
  type ServerCapabilities,
  type TextDocumentContentChangeEvent,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { capabilitiesFor } from './capabilities';
import { Published } from './published';
import { ServerProcess } from './server-process';
import type { BenchDocument, ServerTool } from './server-tool';

/** One server with one document open, driven as an editor drives it. */
export class ServerSession {
  /** From the start of the process to the first diagnostics, in ms. */
  firstDiagnostics = 0;
  readonly published: Published;
  #text: TextDocument;
  #version = 1;
  #resultId: string | undefined;
  #pulled: readonly Diagnostic[] = [];
  /** What the server wants to be sent: whole texts, or what changed. */
  #takesWholeTexts = false;

  private constructor(
    readonly tool: ServerTool,
    private readonly document: BenchDocument,
    readonly server: ServerProcess,
  ) {
    this.published = new Published(server.connection, document.uri);
    this.#text = TextDocument.create(document.uri, document.languageId, 1, document.text);
  }

  /** Starts a server, opens the document and waits for its diagnostics. @throws Error where there are none */
  static async start(tool: ServerTool, document: BenchDocument): Promise<ServerSession> {
    const began = performance.now();
    const session = new ServerSession(tool, document, new ServerProcess(tool));
    try {
      await session.#open();
      session.firstDiagnostics = performance.now() - began;
      return session;
    } catch (error) {
      await session.server.stop();
      throw error;
    }
  }

  async #open(): Promise<void> {
    const { tool, document, server } = this;
    const { connection } = server;
    const { settings, initializationOptions } = tool;
    connection.onRequest('workspace/configuration', ({ items }: { items: { section?: string }[] }) =>
      items.map(({ section }) => (section === undefined ? (settings ?? null) : (settings?.[section] ?? null))),
    );
    for (const method of [
      'client/registerCapability',
      'client/unregisterCapability',
      'window/workDoneProgress/create',
    ]) {
      connection.onRequest(method, () => null);
    }
    tool.serve?.(connection, document, () => this.#text.getText());
    connection.listen();
    const greeting = {
      processId: process.pid,
      rootUri: document.folder,
      workspaceFolders: [{ uri: document.folder, name: 'cases' }],
      capabilities: capabilitiesFor(tool),
      initializationOptions,
    };
    const { capabilities }: InitializeResult = await server.inTime(connection.sendRequest('initialize', greeting));
    this.#takesWholeTexts = syncKind(capabilities) === TextDocumentSyncKind.Full;
    server.notify('initialized', {});
    if (settings) server.notify('workspace/didChangeConfiguration', { settings });
    const { uri, languageId, text } = document;
    server.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
    await this.diagnosed();
    this.#mustBeComplete();
  }

  /** Sends a change and does not wait. */
  change(change: TextDocumentContentChangeEvent): void {
    this.#version += 1;
    const version = this.#version;
    // Only a server that asks for the text makes the client keep it.
    if (this.tool.serve || this.#takesWholeTexts) this.#text = TextDocument.update(this.#text, [change], version);
    const contentChanges = [this.#takesWholeTexts ? { text: this.#text.getText() } : change];
    const textDocument = { uri: this.document.uri, version };
    this.server.notify('textDocument/didChange', { textDocument, contentChanges });
  }

  /** Resolves when there are diagnostics of the document as it is now. @throws Error where none come */
  diagnosed(): Promise<void> {
    return this.server.inTime(this.tool.diagnostics === 'pull' ? this.#pull() : this.published.reaches(this.#version));
  }

  async #pull(): Promise<void> {
    const textDocument = { uri: this.document.uri };
    const previousResultId = this.#resultId;
    const params = { textDocument, ...(previousResultId !== undefined && { previousResultId }) };
    const report: DocumentDiagnosticReport = await this.server.connection.sendRequest(
      'textDocument/diagnostic',
      params,
    );
    this.#resultId = report.resultId;
    if (report.kind === 'full') this.#pulled = report.items;
  }

  /** The diagnostics that there are, by what was last heard. */
  found(): readonly Diagnostic[] {
    return this.tool.diagnostics === 'pull' ? this.#pulled : this.published.found;
  }

  /** @throws Error where the server itself says that it did not check all of the text */
  #mustBeComplete(): void {
    const { incomplete = [] } = this.tool;
    const told = this.found().find(({ code }) => incomplete.some((one) => one === code));
    if (told !== undefined) throw new Error(`did not check all of the text (${told.code})`);
  }

  /** @returns how many completions there are */
  async complete(position: Position): Promise<number> {
    const params = { textDocument: { uri: this.document.uri }, position, context: { triggerKind: 1 } };
    const answer: CompletionList | CompletionItem[] | null = await this.server.inTime(
      this.server.connection.sendRequest('textDocument/completion', params),
    );
    return Array.isArray(answer) ? answer.length : (answer?.items.length ?? 0);
  }
}

function syncKind({ textDocumentSync }: ServerCapabilities): TextDocumentSyncKind | undefined {
  return typeof textDocumentSync === 'object' ? textDocumentSync.change : textDocumentSync;
}
