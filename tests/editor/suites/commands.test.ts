import * as vscode from 'vscode';
import * as assert from './assert';
import { findingAt, openRead, putBack, replace, seen } from './support';

describe('Commands', () => {
  afterEach(putBack);

  it('are all there', async () => {
    await openRead('rough.case.md');
    const commands = await vscode.commands.getCommands(true);
    const { packageJSON } = vscode.extensions.getExtension('casewright.casewright') ?? {};
    const declared: string[] = packageJSON.contributes.commands.map(({ command }: { command: string }) => command);
    assert.ok(declared.includes('casewright.restartServer'));
    assert.equal(
      declared.filter((command) => !commands.includes(command)),
      [],
    );
  });

  it('restart the server, which then works as before', async () => {
    const document = await openRead('rough.case.md');
    await vscode.commands.executeCommand('casewright.restartServer');
    await findingAt(document, 'anwsers');
    await replace(document, '## What we did', '## What we did\n\n<!-- answerz: 3 -->');
    await findingAt(document, 'answerz');
  });
});

describe('The module card', () => {
  afterEach(putBack);

  const cardTab = (label: string) =>
    seen(`a card with the title "${label}"`, [vscode.window.tabGroups.onDidChangeTabs], () =>
      vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).find((tab) => isCard(tab) && tab.label.includes(label)),
    );

  it('opens beside the text', async () => {
    await openRead('rough.case.md');
    await vscode.commands.executeCommand('casewright.openCard');
    const { group } = await cardTab('Looking at our own lessons');
    assert.equal(group.viewColumn, vscode.ViewColumn.Two);
  });

  it('follows an edit of the title', async () => {
    const document = await openRead('rough.case.md');
    await vscode.commands.executeCommand('casewright.openCard');
    await cardTab('Looking at our own lessons');
    await replace(document, 'title: Looking', 'title: Honestly looking');
    await cardTab('Honestly looking at our own lessons');
  });
});

function isCard({ input }: vscode.Tab): boolean {
  return input instanceof vscode.TabInputWebview && input.viewType.endsWith('casewright.card');
}
