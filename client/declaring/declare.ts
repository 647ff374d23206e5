import * as vscode from 'vscode';
import { type DeclareParams, type DeclareResult, declareRequest, type TextRange } from '../../server/protocol';
import type { Server } from '../server/server';
import type { Accepted } from './walk';
import { doneText } from './words';

export const rangeOf = ({ start, end }: TextRange): vscode.Range =>
  new vscode.Range(start.line, start.character, end.line, end.character);

/**
 * Writes the markers for answers into a text, in one step that can be undone, and says what came of it.
 * @param version of the text that the positions are of; if it is at another one, nothing is written
 */
export async function declareAnswers(
  server: Server,
  document: vscode.TextDocument,
  version: number,
  answers: readonly Accepted[],
): Promise<void> {
  if (answers.length === 0) return;
  const params: DeclareParams = { uri: document.uri.toString(), version, answers };
  const result = version === document.version ? await server.request<DeclareResult>(declareRequest, params) : undefined;
  if (!result || result.version !== document.version) {
    await vscode.window.showWarningMessage(vscode.l10n.t('The text changed meanwhile, so nothing was declared.'));
  } else if (result.edits.length === 0) {
    await vscode.window.showWarningMessage(cannotDeclare());
  } else {
    const edit = new vscode.WorkspaceEdit();
    for (const { range, newText } of result.edits) edit.replace(document.uri, rangeOf(range), newText);
    if (await vscode.workspace.applyEdit(edit)) {
      vscode.window.setStatusBarMessage(doneText(answers.length, vscode.l10n.t), 5000);
    }
  }
}

export const cannotDeclare = (): string =>
  vscode.l10n.t('This cannot be declared without undoing another declaration. You can write the marker by hand.');
