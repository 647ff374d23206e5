import * as vscode from 'vscode';
import * as assert from './assert';
import { findingAt, open, placeAfter, putBack, replace, seen } from './support';

function labels(list: vscode.CompletionList): string[] {
  return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
}

async function completionsAfter(document: vscode.TextDocument, words: string): Promise<string[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    placeAfter(document, words),
  );
  return labels(list);
}

function lensesOf(document: vscode.TextDocument): Thenable<vscode.CodeLens[]> {
  const resolved = 100;
  return vscode.commands.executeCommand('vscode.executeCodeLensProvider', document.uri, resolved);
}

/** The server is up and has read the case once its findings are there. */
async function openRead(name: string, finding: string): Promise<vscode.TextDocument> {
  const document = await open(name);
  await findingAt(document, finding);
  return document;
}

describe('Help while writing', () => {
  afterEach(putBack);

  it('completes values in the front matter', async () => {
    const document = await openRead('rough.case.md', 'anwsers');
    await replace(document, 'status: draft', 'status: ');
    const offered = await completionsAfter(document, 'status: ');
    for (const value of ['draft', 'review', 'released']) assert.ok(offered.includes(value), offered.join(', '));
  });

  it('completes keys in the front matter, and leaves out those that are there', async () => {
    const document = await openRead('rough.case.md', 'anwsers');
    await replace(document, 'status: draft', '');
    const offered = await completionsAfter(document, 'written: 2024-11\n');
    assert.ok(offered.includes('status'), offered.join(', '));
    assert.ok(!offered.includes('district'), 'district is there already');
  });

  it('completes the question of a marker', async () => {
    const document = await openRead('rough.case.md', 'anwsers');
    await replace(document, '<!-- answers: 2 -->', '<!-- answers:  -->');
    const offered = await completionsAfter(document, '<!-- answers: ');
    assert.ok(
      offered.some((label) => label.startsWith('5')),
      offered.join(', '),
    );
  });

  it('explains a characteristic in a hover', async () => {
    const document = await openRead('rough.case.md', 'anwsers');
    await replace(document, 'improvment-processes', 'improvement-processes');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      placeAfter(document, 'improvement-pro'),
    );
    const text = hovers.flatMap(({ contents }) =>
      contents.map((each) => (typeof each === 'string' ? each : each.value)),
    );
    assert.match(text.join('\n'), /improvement process/i);
  });

  it('shows a lens over a declared passage, with a switch to turn lenses off', async () => {
    const document = await openRead('rough.case.md', 'anwsers');
    const lenses = await lensesOf(document);
    const marker = placeAfter(document, '<!-- answers: 2').line;
    assert.ok(
      lenses.some(({ range }) => Math.abs(range.start.line - marker) <= 1),
      `${lenses.length} lenses`,
    );
    const configuration = vscode.workspace.getConfiguration('casewright');
    try {
      await configuration.update('codeLens', false, vscode.ConfigurationTarget.Global);
      assert.equal(await lensesOf(document), []);
    } finally {
      await configuration.update('codeLens', undefined, vscode.ConfigurationTarget.Global);
    }
  });
});

describe('Commands', () => {
  afterEach(putBack);

  it('are all there', async () => {
    await openRead('rough.case.md', 'anwsers');
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
    const document = await openRead('rough.case.md', 'anwsers');
    await vscode.commands.executeCommand('casewright.restartServer');
    await findingAt(document, 'anwsers');
    await replace(document, '## What we did', '## What we did\n\n<!-- answerz: 3 -->');
    await findingAt(document, 'answerz');
  });

  it('open the module card beside the text', async () => {
    await openRead('rough.case.md', 'anwsers');
    await vscode.commands.executeCommand('casewright.openCard');
    const tab = await seen('the tab of the card', [vscode.window.tabGroups.onDidChangeTabs], () =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .find(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('casewright.card')),
    );
    assert.equal(tab.group.viewColumn, vscode.ViewColumn.Two);
  });
});
