import * as vscode from 'vscode';
import {
  type PassageParams,
  type PassageResult,
  passageRequest,
  type SuggestedAnswer,
  type SuggestionsResult,
  suggestionsRequest,
} from '../../server/protocol';
import { declareAnswers, rangeOf } from '../declaring/declare';
import { type Verdict, walkSuggestions } from '../declaring/walk';
import { reachText, suggestionPrompt, suggestionTitle } from '../declaring/words';
import type { Server } from '../server/server';
import { chooseQuestion } from './answer-question';

/**
 * Walks through all suggestions for the text in the active editor. What was accepted is written at the end, together:
 * a marker reaches as far as the next one, and one undo takes all back.
 */
export async function reviewSuggestions(server: Server): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  const { document } = editor;
  const uri = document.uri.toString();
  const found = await server.request<SuggestionsResult>(suggestionsRequest, { uri });
  if (!found) return;
  const open = found.suggestions.filter(({ edits }) => edits.length > 0);
  if (open.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There is nothing to suggest in this text.'));
    return;
  }
  const highlight = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('editor.findRangeHighlightBackground'),
    overviewRulerColor: new vscode.ThemeColor('editorOverviewRuler.findMatchForeground'),
    isWholeLine: true,
  });
  const start = editor.selection;
  try {
    const accepted = await walkSuggestions(open, (suggestion, place) => {
      show(editor, rangeOf(suggestion.range), highlight);
      const title = suggestionTitle({ ...place, more: found.more }, vscode.l10n.t);
      return decide(suggestion, title, server, uri);
    });
    await declareAnswers(server, document, found.version, accepted);
  } finally {
    highlight.dispose();
    if (document.version === found.version) editor.selection = start;
  }
}

function show(editor: vscode.TextEditor, range: vscode.Range, highlight: vscode.TextEditorDecorationType): void {
  editor.setDecorations(highlight, [range]);
  editor.selection = new vscode.Selection(range.start, range.start);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

type Choice = vscode.QuickPickItem & { readonly verdict: Verdict | 'choose' };

/** Giving up means to stop. */
async function decide(suggestion: SuggestedAnswer, title: string, server: Server, uri: string): Promise<Verdict> {
  const reach = reachText(suggestion, vscode.l10n.t);
  const choices: readonly Choice[] = [
    { label: vscode.l10n.t('Accept'), verdict: { number: suggestion.number }, ...(reach && { detail: reach }) },
    { label: vscode.l10n.t('Choose another question…'), verdict: 'choose' },
    { label: vscode.l10n.t('Skip'), verdict: 'skip' },
    { label: vscode.l10n.t('Stop here'), verdict: 'stop' },
  ];
  const placeHolder = suggestionPrompt(suggestion, vscode.l10n.t);
  for (;;) {
    const chosen = await vscode.window.showQuickPick(choices, { title, placeHolder, ignoreFocusOut: true });
    if (!chosen) return 'stop';
    if (chosen.verdict !== 'choose') return chosen.verdict;
    const params: PassageParams = { uri, position: suggestion.range.start };
    const passage = await server.request<PassageResult>(passageRequest, params);
    const number = passage && (await chooseQuestion(passage));
    // Who gives up choosing is asked again.
    if (number !== undefined) return { number };
  }
}
