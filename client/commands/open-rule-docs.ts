import * as vscode from 'vscode';

interface RuleDocs {
  readonly rule: string;
  readonly target: vscode.Uri;
}

/**
 * Opens the documentation of a rule.
 * @param rule its id, or the address of its page; without it, that of the finding at the cursor, or of one to be picked.
 */
export async function openRuleDocs(rule?: unknown): Promise<void> {
  const named = typeof rule === 'string' ? rule : undefined;
  const address =
    named !== undefined && /^https:\/\//.test(named) ? vscode.Uri.parse(named, true) : await findDocs(named);
  if (address) await vscode.env.openExternal(address);
}

async function findDocs(rule: string | undefined): Promise<vscode.Uri | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return undefined;
  const found = findings(editor.document.uri);
  if (rule !== undefined) return docsOf(found).find((docs) => docs.rule === rule)?.target;
  const here = docsOf(found.filter(({ range }) => range.contains(editor.selection.active)));
  return here.length === 1 ? here[0]?.target : pick(here.length > 0 ? here : docsOf(found));
}

async function pick(choices: readonly RuleDocs[]): Promise<vscode.Uri | undefined> {
  if (choices.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There are no findings in this file.'));
    return undefined;
  }
  const items = choices.map(({ rule, target }) => ({ label: rule, target }));
  const placeHolder = vscode.l10n.t('Which rule do you want to read about?');
  return (await vscode.window.showQuickPick(items, { placeHolder }))?.target;
}

function findings(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source?.toLowerCase() === 'casewright');
}

/** One entry a rule. */
function docsOf(diagnostics: readonly vscode.Diagnostic[]): RuleDocs[] {
  const byRule = new Map<string, RuleDocs>();
  for (const { code } of diagnostics) {
    if (typeof code !== 'object') continue;
    const rule = String(code.value);
    byRule.set(rule, { rule, target: code.target });
  }
  return [...byRule.values()].sort((one, other) => one.rule.localeCompare(other.rule));
}
