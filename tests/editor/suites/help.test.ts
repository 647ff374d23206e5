import * as vscode from 'vscode';
import * as assert from './assert';
import { openRead, placeAfter, putBack, replace } from './support';

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

describe('Help while writing', () => {
  afterEach(putBack);

  it('completes values in the front matter', async () => {
    const document = await openRead('rough.case.md');
    await replace(document, 'status: draft', 'status: ');
    const offered = await completionsAfter(document, 'status: ');
    for (const value of ['draft', 'review', 'released']) assert.ok(offered.includes(value), offered.join(', '));
  });

  it('completes keys in the front matter, and leaves out those that are there', async () => {
    const document = await openRead('rough.case.md');
    await replace(document, 'status: draft', '');
    const offered = await completionsAfter(document, 'written: 2024-11\n');
    assert.ok(offered.includes('status'), offered.join(', '));
    assert.ok(!offered.includes('district'), 'district is there already');
  });

  it('completes the question of a marker', async () => {
    const document = await openRead('rough.case.md');
    await replace(document, '<!-- answers: 2 -->', '<!-- answers:  -->');
    const offered = await completionsAfter(document, '<!-- answers: ');
    assert.ok(
      offered.some((label) => label === 'answers: 5'),
      offered.join(', '),
    );
  });

  it('explains a characteristic in a hover', async () => {
    const document = await openRead('rough.case.md');
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
    const document = await openRead('rough.case.md');
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
