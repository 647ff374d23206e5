import * as vscode from 'vscode';
import { type PassageParams, type PassageResult, passageRequest } from '../../server/protocol';
import { cannotDeclare, declareAnswers } from '../declaring/declare';
import { choicePrompt, questionChoices } from '../declaring/words';
import type { Server } from '../server/server';

/** Asks which question the passage at the cursor answers, and declares it. */
export async function answerQuestion(server: Server): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  const { document } = editor;
  const position = editor.selection.active;
  const passage = await passageAt(server, document, position);
  if (!passage) return;
  const number = await chooseQuestion(passage);
  if (number !== undefined) await declareAnswers(server, document, passage.version, [{ position, number }]);
}

/** @returns undefined where there is none, which the person has then been told. */
async function passageAt(
  server: Server,
  { uri }: vscode.TextDocument,
  { line, character }: vscode.Position,
): Promise<PassageResult | undefined> {
  const params: PassageParams = { uri: uri.toString(), position: { line, character } };
  const passage = await server.request<PassageResult>(passageRequest, params);
  if (passage?.range) return passage;
  if (server.state === 'running') {
    void vscode.window.showInformationMessage(vscode.l10n.t('Put the cursor into a passage of a case study first.'));
  }
  return undefined;
}

/** @returns the number of a question; undefined where the person gave up, or there is none to choose. */
export async function chooseQuestion({ questions }: Pick<PassageResult, 'questions'>): Promise<number | undefined> {
  const choices = questionChoices(questions, vscode.l10n.t);
  if (choices.length === 0) {
    await vscode.window.showWarningMessage(cannotDeclare());
    return undefined;
  }
  const placeHolder = choicePrompt(questions, vscode.l10n.t);
  return (await vscode.window.showQuickPick(choices, { placeHolder }))?.number;
}
