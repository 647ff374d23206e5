import * as vscode from 'vscode';
import type { StatusParams } from '../../server/protocol';
import type { ModuleCards } from '../preview/module-cards';
import type { Server } from '../server/server';
import type { CaseStatuses } from './case-statuses';
import { countsText, findingsText, isStopped, questionLines, statusSpoken, statusText } from './text';

/** Shows in the status bar how far the case at hand has come, and keeps the context key `casewright.isCase`. */
export function showStatus(server: Server, statuses: CaseStatuses, cards: ModuleCards): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('casewright.status', vscode.StatusBarAlignment.Right, 100);
  item.name = 'Casewright';
  const update = () => {
    const editor = vscode.window.activeTextEditor;
    // The log counts as a text editor for VS Code; for the person the case is still the text at hand.
    if (editor?.document.uri.scheme === 'output') return;
    // The card speaks of its document: going there must not empty the status bar.
    const uri = editor?.document.uri ?? cards.active;
    const status = uri && statuses.of(uri);
    void vscode.commands.executeCommand('setContext', 'casewright.isCase', status?.checked === true);
    if (server.state === 'failed' && editor?.document.languageId === 'markdown') showFailure(item);
    else if (status) showCase(item, status);
    else item.hide();
  };
  update();
  return vscode.Disposable.from(
    item,
    vscode.window.onDidChangeActiveTextEditor(update),
    statuses.onChange(update),
    server.onChange(update),
    cards.onActive(update),
  );
}

function showCase(item: vscode.StatusBarItem, status: StatusParams): void {
  item.text = statusText(status, vscode.l10n.t, vscode.env.language);
  item.tooltip = tooltipOf(status);
  item.accessibilityInformation = { label: statusSpoken(status, vscode.l10n.t, vscode.env.language) };
  item.command = status.checked ? (isStopped(status) ? checkNow : openCard) : undefined;
  item.backgroundColor = status.partly === undefined ? undefined : warning();
  item.show();
}

function showFailure(item: vscode.StatusBarItem): void {
  item.text = '$(warning) Casewright';
  item.tooltip = vscode.l10n.t('Casewright is not running. Click to restart it.');
  item.accessibilityInformation = { label: item.tooltip };
  item.command = 'casewright.restartServer';
  item.backgroundColor = warning();
  item.show();
}

const openCard = { command: 'casewright.openCard', title: '' };
const checkNow = { command: 'casewright.checkNow', title: '' };
const warning = () => new vscode.ThemeColor('statusBarItem.warningBackground');

function tooltipOf(status: StatusParams): vscode.MarkdownString {
  if (!status.checked) return reasonTooltip(status);
  if (!isStopped(status)) return questionsTooltip(status);
  const tooltip = new vscode.MarkdownString().appendText(status.partly ?? '');
  return tooltip.appendText(` ${vscode.l10n.t('Click to check it again.')}`);
}

/** Labels and reasons may hold words of the text: appended as text, they cannot become Markdown. */
function questionsTooltip(status: StatusParams): vscode.MarkdownString {
  const tooltip = new vscode.MarkdownString('', true);
  if (status.partly !== undefined) tooltip.appendText(status.partly).appendMarkdown('\n\n');
  for (const { icon, text } of questionLines(status, vscode.l10n.t)) {
    tooltip.appendMarkdown(`$(${icon}) `).appendText(text).appendMarkdown('  \n');
  }
  tooltip.appendMarkdown('\n\n').appendText(countsText(status, vscode.l10n.t));
  tooltip.appendText(` ${findingsText(status.findings, vscode.l10n.t)}`);
  return tooltip.appendText(` ${vscode.l10n.t('Click to open the module card.')}`);
}

function reasonTooltip(status: StatusParams): vscode.MarkdownString {
  return new vscode.MarkdownString().appendText(status.reason ?? vscode.l10n.t('Casewright does not check this file.'));
}
