import * as vscode from 'vscode';
import { readLink } from './links';

/** Opens a link of a card: web and mail outside, files of the workspace in the editor, and nothing else. */
export async function openLink(href: string, document: vscode.Uri): Promise<void> {
  const link = readLink(href);
  const file = link.kind === 'path' ? fileOf(link.path, document) : undefined;
  if (link.kind === 'external') await vscode.env.openExternal(vscode.Uri.parse(link.address, true));
  else if (file) await openFile(file);
  else
    await vscode.window.showWarningMessage(
      vscode.l10n.t('This link leads outside the folder and was not opened: {0}', href),
    );
}

async function openFile(file: vscode.Uri): Promise<void> {
  try {
    await vscode.workspace.fs.stat(file);
    await vscode.commands.executeCommand('vscode.open', file, vscode.ViewColumn.One);
  } catch {
    const name = vscode.workspace.asRelativePath(file);
    await vscode.window.showWarningMessage(vscode.l10n.t('There is no file {0}.', name));
  }
}

/** The file that a path names, if it is inside a folder of the workspace once all its `..` are followed. */
function fileOf(path: string, document: vscode.Uri): vscode.Uri | undefined {
  const base = path.startsWith('/')
    ? vscode.workspace.getWorkspaceFolder(document)?.uri
    : vscode.Uri.joinPath(document, '..');
  const file = base && vscode.Uri.joinPath(base, path);
  return file && vscode.workspace.getWorkspaceFolder(file) && file;
}
