import {
  type Connection,
  ErrorCodes,
  type InitializeResult,
  ResponseError,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { registerChanges } from './changes';
import type { ClientFeatures } from './client-features';
import { codeActionKinds, registerCodeActions } from './code-actions';
import { registerCodeLens } from './code-lens';
import { commands, registerCommands } from './commands';
import { completionTriggers, registerCompletion } from './completion';
import { registerDeclaring } from './declaring';
import { registerDocumentLinks } from './document-links';
import { registerHover } from './hover';
import { registerInlayHints } from './inlay-hints';
import type { ServerPorts } from './ports';
import { registerPull } from './pull';
import { Reporter } from './reporter';
import { registerRequests } from './requests';
import { createSession } from './session';
import { registerSynchronization } from './synchronization';

export interface Server {
  /** True once the client has said that it is done: then an end of the connection is no failure. */
  isShutDown(): boolean;
}

/**
 * Makes a connection a Casewright language server; the caller starts it with `listen()`. Handlers are set up when the
 * client says hello, since what they answer depends on what it can do.
 */
export function createServer(connection: Connection, ports: ServerPorts): Server {
  let reporter: Reporter | undefined;
  let isShutDown = false;
  connection.onInitialize((params) => {
    if (reporter) return new ResponseError(ErrorCodes.InvalidRequest, 'Already initialized');
    const session = createSession(connection, ports, params);
    reporter = new Reporter(session);
    registerSynchronization(session, reporter);
    registerChanges(session, reporter);
    if (session.client.pullsDiagnostics) registerPull(session);
    registerCompletion(session);
    registerHover(session);
    registerCodeActions(session);
    registerCodeLens(session);
    registerInlayHints(session);
    registerDocumentLinks(session);
    registerCommands(session, reporter);
    registerRequests(session);
    registerDeclaring(session);
    return initializeResult(session.client);
  });
  connection.onShutdown(() => {
    isShutDown = true;
    reporter?.dispose();
  });
  return { isShutDown: () => isShutDown };
}

function initializeResult({ pullsDiagnostics }: ClientFeatures): InitializeResult {
  return {
    serverInfo: { name: 'Casewright' },
    capabilities: {
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
      ...(pullsDiagnostics && {
        diagnosticProvider: { identifier: 'casewright', interFileDependencies: true, workspaceDiagnostics: false },
      }),
      completionProvider: { triggerCharacters: completionTriggers },
      hoverProvider: true,
      codeActionProvider: { codeActionKinds },
      codeLensProvider: {},
      inlayHintProvider: true,
      documentLinkProvider: {},
      executeCommandProvider: { commands },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    },
  };
}
