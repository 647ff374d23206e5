import * as vscode from 'vscode';

/** Calls back when an open document goes on under another address: its file or folder is renamed, or a new text is first saved. */
export function onRename(renamed: (from: vscode.Uri, to: vscode.Uri) => void): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.onDidRenameFiles(({ files }) => {
      for (const { oldUri, newUri } of files) {
        for (const { uri } of vscode.workspace.textDocuments) {
          const from = addressBefore(uri, oldUri, newUri);
          if (from) renamed(from, uri);
        }
      }
    }),
    // VS Code has no event for the first save of a new text: it closes, and the same words are open as a file.
    vscode.workspace.onDidCloseTextDocument((closed) => {
      const saved = closed.isUntitled
        ? vscode.workspace.textDocuments.find((each) => isSaved(each, closed))
        : undefined;
      if (saved) renamed(closed.uri, saved.uri);
    }),
  );
}

/** The address a document had before a file or folder was renamed; undefined where it was not concerned. */
function addressBefore(now: vscode.Uri, oldUri: vscode.Uri, newUri: vscode.Uri): vscode.Uri | undefined {
  if (now.toString() === newUri.toString()) return oldUri;
  if (!now.path.startsWith(`${newUri.path}/`) || now.scheme !== newUri.scheme) return undefined;
  return now.with({ path: oldUri.path + now.path.slice(newUri.path.length) });
}

function isSaved(document: vscode.TextDocument, closed: vscode.TextDocument): boolean {
  return !document.isUntitled && document.languageId === closed.languageId && document.getText() === closed.getText();
}
