import type { ClientCapabilities } from 'vscode-languageserver';
import type { ServerTool } from './server-tool';

/** What VS Code says of itself, as far as these servers listen; the same for all but for how diagnostics travel. */
export const capabilitiesFor = ({ diagnostics }: Pick<ServerTool, 'diagnostics'>): ClientCapabilities => ({
  textDocument: {
    synchronization: { didSave: true },
    publishDiagnostics: { relatedInformation: true, versionSupport: true },
    ...(diagnostics === 'pull' && { diagnostic: { dynamicRegistration: true, relatedDocumentSupport: false } }),
    completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown', 'plaintext'] } },
    hover: { contentFormat: ['markdown', 'plaintext'] },
  },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
});
