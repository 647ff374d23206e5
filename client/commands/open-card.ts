import * as vscode from 'vscode';
import type { ModuleCards } from '../preview/module-cards';

/** Opens the module card beside the text. @param uri from the editor's title; the active editor's document without it. */
export function openCard(cards: ModuleCards, uri?: unknown): void {
  const document = uri instanceof vscode.Uri ? uri : (vscode.window.activeTextEditor?.document.uri ?? cards.active);
  if (document) cards.show(document);
  else void vscode.window.showInformationMessage(vscode.l10n.t('Open a case study first; then its card can be shown.'));
}
