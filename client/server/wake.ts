import * as vscode from 'vscode';
import { isCaseFileName, isConfigurationFileName, looksLikeCase } from './looks-like-case';
import type { Server } from './server';

/**
 * Starts the server with the first document that can be a case, and not before.
 *
 * The extension is activated by `workspaceContains:` for folders with cases or a configuration, and by
 * `onLanguage:markdown` because three things have no other event: a case opened without a folder, a virtual workspace
 * (which cannot be searched), and a case that says so only in its front matter. For a README in any other project
 * that activation costs one look at the top of the text; no server is started.
 */
export function wakeServer(server: Server): vscode.Disposable {
  const listeners: vscode.Disposable[] = [];
  const stopListening = () => {
    for (const listener of listeners.splice(0)) listener.dispose();
  };
  const wake = () => {
    stopListening();
    void server.start();
  };
  const consider = async (document: vscode.TextDocument) => {
    if (canBeCase(document) || (await isConfigured(document))) wake();
  };
  listeners.push(
    vscode.workspace.onDidOpenTextDocument(consider),
    // A text becomes a case while its front matter is typed.
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (canBeCase(document)) wake();
    }),
    // A command may have started it already.
    server.onChange(stopListening),
  );
  for (const document of vscode.workspace.textDocuments) void consider(document);
  return { dispose: stopListening };
}

/** More than any front matter that is meant to be read by people. */
const topOfText = new vscode.Range(0, 0, 60, 0);

function canBeCase(document: vscode.TextDocument): boolean {
  const { path } = document.uri;
  if (isConfigurationFileName(path)) return true;
  if (document.languageId !== 'markdown') return false;
  return isCaseFileName(path) || looksLikeCase(document.getText(topOfText));
}

/** Whether a configuration stands in the document's folder or one above it: then its `cases` may name any Markdown file. */
async function isConfigured(document: vscode.TextDocument): Promise<boolean> {
  if (document.languageId !== 'markdown' || document.uri.scheme === 'untitled') return false;
  const found = await Promise.all(foldersAbove(document.uri).map(hasConfiguration));
  return found.includes(true);
}

function foldersAbove(uri: vscode.Uri): vscode.Uri[] {
  const parts = uri.path.split('/').slice(0, -1);
  return parts.map((_, index) => uri.with({ path: `${parts.slice(0, index + 1).join('/')}/` }));
}

async function hasConfiguration(folder: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(vscode.Uri.joinPath(folder, 'casewright.yaml'));
    return true;
  } catch {
    return false;
  }
}
