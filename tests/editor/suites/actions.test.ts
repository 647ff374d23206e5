import * as vscode from 'vscode';
import * as assert from './assert';
import { findingAt, noFindingAt, open, putBack } from './support';

async function actionsFor(document: vscode.TextDocument, range: vscode.Range, kind: vscode.CodeActionKind) {
  const all = 50;
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    kind.value,
    all,
  );
}

/** What the text would be, by the edits that an action makes in this document. */
function newTexts(action: vscode.CodeAction, document: vscode.TextDocument): string[] {
  return action.edit?.get(document.uri).map(({ newText }) => newText) ?? [];
}

describe('Quick fixes', () => {
  afterEach(putBack);

  it('correct a misspelled characteristic, and its finding goes', async () => {
    const document = await open('rough.case.md');
    const finding = await findingAt(document, 'improvment-processes');
    const actions = await actionsFor(document, finding.range, vscode.CodeActionKind.QuickFix);
    const fix = actions.find((action) =>
      newTexts(action, document).some((text) => text.includes('improvement-processes')),
    );
    assert.ok(fix?.edit, `a fix among: ${actions.map(({ title }) => title).join(' | ')}`);
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    assert.match(document.getText(), /characteristics: \[improvement-processes\]/);
    await noFindingAt(document, 'improvement-processes');
  });

  it('silence a finding with a reason for the next reader to fill in', async () => {
    const document = await open('rough.case.md');
    const finding = await findingAt(document, '![](visits.png)');
    const actions = await actionsFor(document, finding.range, vscode.CodeActionKind.QuickFix);
    const silence = actions.find(({ title }) => title.startsWith('Silence image-alt-text'));
    assert.ok(silence?.edit, `a way to silence among: ${actions.map(({ title }) => title).join(' | ')}`);
    assert.ok(await vscode.workspace.applyEdit(silence.edit));
    assert.match(document.getText(), /<!-- casewright-disable-next-line image-alt-text -- .*-->\n!\[\]\(visits\.png\)/);
  });

  it('fix all that is safe at once: here a title whose colon YAML misreads', async () => {
    const document = await open('trois-rives.case.md');
    await findingAt(document, 'Lire ensemble : un pari');
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const kind = vscode.CodeActionKind.SourceFixAll.append('casewright');
    const [fixAll] = await actionsFor(document, whole, kind);
    assert.ok(fixAll?.edit, 'source.fixAll.casewright offers an edit');
    assert.ok(await vscode.workspace.applyEdit(fixAll.edit));
    assert.match(document.getText(), /titre: "Lire ensemble : un pari"/);
    await noFindingAt(document, 'Lire ensemble : un pari');
  });
});
