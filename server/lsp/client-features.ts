import type { ClientCapabilities } from 'vscode-languageserver';

/** What of the protocol the client understands, as far as answers depend on it. */
export interface ClientFeatures {
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesLenses: boolean;
  readonly refreshesHints: boolean;
  readonly configuration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  readonly folders: boolean;
  readonly snippets: boolean;
  readonly snippetEdits: boolean;
  readonly versionedEdits: boolean;
  readonly markdownHover: boolean;
  readonly markdownCompletion: boolean;
  readonly relatedInformation: boolean;
  readonly showsDocuments: boolean;
}

export function clientFeatures({ textDocument, workspace, window }: ClientCapabilities): ClientFeatures {
  const formats = textDocument?.completion?.completionItem?.documentationFormat;
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    folders: workspace?.workspaceFolders === true,
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    snippetEdits: workspace?.workspaceEdit?.snippetEditSupport === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    markdownHover: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    markdownCompletion: formats?.includes('markdown') === true,
    relatedInformation: textDocument?.publishDiagnostics?.relatedInformation === true,
    showsDocuments: window?.showDocument?.support === true,
  };
}
