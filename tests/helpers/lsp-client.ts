import { PassThrough } from 'node:stream';
import {
  type ClientCapabilities,
  createConnection,
  createProtocolConnection,
  type InitializeParams,
  type InitializeResult,
  ProposedFeatures,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { Casewright } from '../../server/casewright';
import type { Clock } from '../../server/lsp/clock';
import { createServer } from '../../server/lsp/server';
import type { TellWork } from '../../server/lsp/work';
import { type StatusParams, statusNotification } from '../../server/protocol';
import type { Files } from '../../server/workspace/index';
import { Mailbox } from './mailbox';
import { ManualTimer } from './manual-timer';

export interface ClientOptions {
  readonly casewright: Casewright;
  readonly files?: Files;
  readonly capabilities?: ClientCapabilities;
  readonly initialize?: Partial<InitializeParams>;
  /** Answers `workspace/configuration` for a scope. */
  readonly settings?: (scopeUri: string | undefined) => unknown;
  /** Before the handshake: more handlers of the client. */
  readonly prepare?: (connection: ProtocolConnection) => void;
  /** Hears what the server works on. */
  readonly tellWork?: TellWork;
  /** Tells one run of the server from another. */
  readonly run?: string;
  /** Between two slices of a check. */
  readonly turn?: () => Promise<void>;
  /** By which slices are measured; without it, no check is ever long. */
  readonly clock?: Clock;
}

/** A language client in the same process, over two streams, that keeps everything the server sends. */
export interface TestClient {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  readonly timer: ManualTimer;
  readonly published: Mailbox<PublishDiagnosticsParams>;
  readonly statuses: Mailbox<StatusParams>;
  readonly logged: Mailbox<string>;
  readonly refreshes: Mailbox<string>;
  readonly lensRefreshes: Mailbox<string>;
  readonly registered: Mailbox<string>;
  open(uri: string, text: string, version?: number, languageId?: string): Promise<void>;
  /** Replaces the whole text. */
  change(uri: string, text: string, version: number): Promise<void>;
  save(uri: string): Promise<void>;
  close(uri: string): Promise<void>;
  request<Result>(method: string, params?: unknown): Promise<Result>;
  /** Resolves when the server has seen everything that was sent so far, and its answers to it have arrived. */
  roundTrip(): Promise<void>;
  stop(): Promise<void>;
}

const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve));

export async function startClient(options: ClientOptions): Promise<TestClient> {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  const timer = new ManualTimer();
  const { casewright, files, tellWork, run = 'run', turn = nextTurn, clock = { now: () => 0 } } = options;
  const server = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(toServer),
    new StreamMessageWriter(toClient),
  );
  const ports = { casewright, timer, clock, turn, run, ...(files && { files }), ...(tellWork && { tellWork }) };
  createServer(server, ports);
  server.listen();

  const connection = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  const published = new Mailbox<PublishDiagnosticsParams>();
  const statuses = new Mailbox<StatusParams>();
  const logged = new Mailbox<string>();
  const refreshes = new Mailbox<string>();
  const lensRefreshes = new Mailbox<string>();
  const registered = new Mailbox<string>();
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) =>
    published.put(params),
  );
  connection.onNotification(statusNotification, (params: StatusParams) => statuses.put(params));
  connection.onNotification('window/logMessage', ({ message }: { message: string }) => logged.put(message));
  const takeIn = (method: string, into: Mailbox<string>) =>
    connection.onRequest(method, () => {
      into.put(method);
      return null;
    });
  takeIn('workspace/diagnostic/refresh', refreshes);
  takeIn('workspace/codeLens/refresh', lensRefreshes);
  connection.onRequest('client/registerCapability', ({ registrations }: { registrations: { method: string }[] }) => {
    for (const { method } of registrations) registered.put(method);
    return null;
  });
  connection.onRequest('workspace/configuration', ({ items }: { items: { scopeUri?: string }[] }) =>
    items.map(({ scopeUri }) => options.settings?.(scopeUri) ?? null),
  );
  options.prepare?.(connection);
  connection.listen();
  const initialized = await connection.sendRequest<InitializeResult>('initialize', {
    processId: null,
    rootUri: null,
    capabilities: options.capabilities ?? {},
    workspaceFolders: null,
    ...options.initialize,
  });
  await connection.sendNotification('initialized', {});

  const notify = (method: string, params: object) => connection.sendNotification(method, params);
  const roundTrip = async () => {
    // Once to be heard, and again for what the first one set going.
    for (let trip = 0; trip < 2; trip++) await connection.sendRequest('casewright/framework');
  };
  return {
    connection,
    initialized,
    timer,
    published,
    statuses,
    logged,
    refreshes,
    lensRefreshes,
    registered,
    open: (uri, text, version = 1, languageId = 'markdown') =>
      notify('textDocument/didOpen', { textDocument: { uri, languageId, version, text } }),
    change: (uri, text, version) =>
      notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text }] }),
    save: (uri) => notify('textDocument/didSave', { textDocument: { uri } }),
    close: (uri) => notify('textDocument/didClose', { textDocument: { uri } }),
    request: (method, params) => connection.sendRequest(method, params),
    roundTrip,
    async stop() {
      await connection.sendRequest('shutdown');
      connection.dispose();
      server.dispose();
    },
  };
}
