/** What the tests of both extension hosts share. Everything waits for an event of VS Code; nothing waits for time to pass. */
import * as vscode from 'vscode';

/** Shorter than Mocha's own limit, so that a failure names what was waited for. */
const patience = 60_000;

/** A file of the workspace that the suite works in. */
export function fileOf(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('The suite needs a workspace folder');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Opens a file of the workspace in an editor. */
export async function open(name: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(fileOf(name));
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

/** Throws away what a test changed, and closes what it opened. */
export async function putBack(): Promise<void> {
  for (const document of vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/**
 * The first value that `look` finds, looked for now and again at each event.
 * @throws after {@link patience} milliseconds, naming `what` was not seen
 */
export function seen<Value>(
  what: string,
  events: readonly vscode.Event<unknown>[],
  look: () => Value | undefined | false,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const listeners: vscode.Disposable[] = [];
    const end = () => {
      clearTimeout(late);
      for (const listener of listeners) listener.dispose();
    };
    const late = setTimeout(() => {
      end();
      reject(new Error(`Not seen: ${what}`));
    }, patience);
    const tryAgain = () => {
      const found = look();
      if (found === undefined || found === false) return;
      end();
      resolve(found);
    };
    for (const event of events) listeners.push(event(tryAgain));
    tryAgain();
  });
}

/** Casewright's findings on a document as it stands. */
export function findingsOn(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'casewright');
}

/** Waits for a finding on exactly these words. */
export function findingAt(document: vscode.TextDocument, words: string): Promise<vscode.Diagnostic> {
  return seen(`a finding at "${words}"`, [vscode.languages.onDidChangeDiagnostics], () =>
    findingsOn(document).find((finding) => document.getText(finding.range).includes(words)),
  );
}

/** Opens a case that holds a misspelled marker, and waits for its finding: the server is up, and has read the case. */
export async function openRead(name: string): Promise<vscode.TextDocument> {
  const document = await open(name);
  await findingAt(document, 'anwsers');
  return document;
}

/** Waits until no finding touches these words. */
export function noFindingAt(document: vscode.TextDocument, words: string): Promise<true> {
  return seen(`no finding at "${words}"`, [vscode.languages.onDidChangeDiagnostics], () =>
    findingsOn(document).every((finding) => !document.getText(finding.range).includes(words)) ? true : undefined,
  );
}

/** The place right after the first occurrence of some words. */
export function placeAfter(document: vscode.TextDocument, words: string): vscode.Position {
  const at = document.getText().indexOf(words);
  if (at < 0) throw new Error(`The document does not hold "${words}"`);
  return document.positionAt(at + words.length);
}

/** Replaces the first occurrence of some words, as typing would: the file is not saved. */
export async function replace(document: vscode.TextDocument, words: string, by: string): Promise<void> {
  const end = placeAfter(document, words);
  const start = document.positionAt(document.offsetAt(end) - words.length);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(start, end), by);
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error('The edit was refused');
}
