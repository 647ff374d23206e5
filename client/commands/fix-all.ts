import * as vscode from 'vscode';

/** Applies all safe fixes to the text in the active editor, as fixing on save would. */
export async function fixAll(): Promise<void> {
  const action = { kind: 'source.fixAll.casewright', apply: 'first' };
  await vscode.commands.executeCommand('editor.action.sourceAction', action);
}
