import * as vscode from 'vscode';

type Renamed = (from: vscode.Uri, to: vscode.Uri) => void;

/** Calls back when an open document goes on under another address: its file or folder is renamed, or a new text is first saved. */
export function onRename(renamed: Renamed): vscode.Disposable {
  return vscode.Disposable.from(onFileRename(renamed), onFirstSave(renamed));
}

function onFileRename(renamed: Renamed): vscode.Disposable {
  return vscode.workspace.onDidRenameFiles(({ files }) => {
    for (const { oldUri, newUri } of files) {
      for (const { uri } of vscode.workspace.textDocuments) {
        const from = addressBefore(uri, oldUri, newUri);
        if (from) renamed(from, uri);
      }
    }
  });
}

/**
 * VS Code has no event for the first save of a new text: a file with the same words is opened, then the new text is
 * emptied and closed. So its last words are kept.
 */
function onFirstSave(renamed: Renamed): vscode.Disposable {
  const lastWords = new Map<string, string>();
  return vscode.Disposable.from(
    vscode.workspace.onDidChangeTextDocument(({ document }) => remember(document, lastWords)),
    vscode.workspace.onDidOpenTextDocument((document) => remember(document, lastWords)),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      const words = lastWords.get(uri.toString());
      lastWords.delete(uri.toString());
      const saved =
        words && vscode.workspace.textDocuments.find((each) => !each.isUntitled && each.getText() === words);
      if (saved) renamed(uri, saved.uri);
    }),
  );
}

function remember(document: vscode.TextDocument, lastWords: Map<string, string>): void {
  if (!document.isUntitled || document.languageId !== 'markdown') return;
  const text = document.getText();
  if (text !== '') lastWords.set(document.uri.toString(), text);
}

/** The address a document had before a file or folder was renamed; undefined where it was not concerned. */
function addressBefore(now: vscode.Uri, oldUri: vscode.Uri, newUri: vscode.Uri): vscode.Uri | undefined {
  if (now.toString() === newUri.toString()) return oldUri;
  if (!now.path.startsWith(`${newUri.path}/`) || now.scheme !== newUri.scheme) return undefined;
  return now.with({ path: oldUri.path + now.path.slice(newUri.path.length) });
}
