import { describe, expect, it } from 'vitest';
import type { CodeAction, CodeLens, CompletionList, DocumentLink, Hover } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TestClient } from '../helpers/lsp-client';
import { caseText, client, editor, pull, root, uri } from './support';

/** Opens a text with a bar at the cursor. */
async function openAt(server: TestClient, marked: string) {
  const offset = marked.indexOf('|');
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  await server.open(uri, text);
  const document = TextDocument.create(uri, 'markdown', 1, text);
  return { textDocument: { uri }, position: document.positionAt(offset), document };
}

describe('completion', () => {
  const complete = async (server: TestClient, marked: string) => {
    const { document, ...params } = await openAt(server, marked);
    const list = await server.request<CompletionList>('textDocument/completion', params);
    return { document, list };
  };

  it('replaces what was typed, and lets the editor ask again', async () => {
    const { document, list } = await complete(await editor(), '---\r\ncharacteristics: [coher|]\r\n---\r\n');
    expect(list.isIncomplete).toBe(true);
    const [item] = list.items;
    expect(item).toMatchObject({ label: '2 · Instructional guidance', filterText: expect.stringMatching(/^coher /) });
    expect(item?.documentation).toMatchObject({ kind: 'markdown' });
    const edit = item?.textEdit;
    if (!edit || !('range' in edit)) throw new Error('an edit was expected');
    expect(TextDocument.applyEdits(document, [edit])).toContain('characteristics: [instructional-guidance]\r\n');
  });

  it('offers front matter in snippets, with the line ends of the document', async () => {
    const { list } = await complete(await editor(), '|\r\n\r\nText.\r\n');
    expect(list.items[0]).toMatchObject({ insertTextFormat: 2 });
    expect(list.items[0]?.textEdit?.newText).toMatch(/^---\r\nkind: case-study\r\ntitle: "\$1"\r\n/);
  });

  it('offers plain text to an editor without snippets or Markdown', async () => {
    const { list } = await complete(await client(), '---\ncharacteristics: 4\nst|\nconse\n---\n<!-- casewright-');
    expect(list.items[0]).toMatchObject({ insertTextFormat: 1, documentation: { kind: 'plaintext' } });
    expect(list.items[0]?.textEdit?.newText).toBe('status: ');
    const keys = await complete(await client(), '---\nconse|\n---\n');
    expect(keys.list.items.find(({ label }) => label === 'consent')?.textEdit?.newText).toBe('consent: []');
  });

  it('speaks French to a French interface', async () => {
    const server = await editor({ initialize: { locale: 'fr' } });
    const { list } = await complete(server, '|');
    expect(list.items[0]?.label).toBe('Commencer une étude de cas');
  });

  it('answers with nothing where nothing of ours belongs', async () => {
    const { list } = await complete(await editor(), '---\nkind: case-study\n---\nSome text|\n');
    expect(list).toEqual({ isIncomplete: false, items: [] });
  });
});

describe('hover', () => {
  it('shows topic and finding as Markdown', async () => {
    const server = await editor();
    const { document, ...params } = await openAt(server, caseText('## What we did\n\n<!-- answers: |3 -->\nfoo'));
    const hover = await server.request<Hover>('textDocument/hover', params);
    expect(hover.contents).toMatchObject({ kind: 'markdown', value: expect.stringContaining('**Question 3 ·') });
    expect(document.getText(hover.range)).toBe('3');
    const finding = await server.request<Hover>('textDocument/hover', {
      textDocument: { uri },
      position: { line: 11, character: 1 },
    });
    expect(finding.contents).toMatchObject({ value: expect.stringContaining('No foo') });
  });

  it('shows plain text to an editor that knows no Markdown', async () => {
    const server = await client();
    const { document: _, ...params } = await openAt(server, caseText('|foo'));
    const { contents } = await server.request<Hover>('textDocument/hover', params);
    expect(contents).toMatchObject({
      kind: 'plaintext',
      value: expect.stringContaining('More about no-foo: https://'),
    });
    expect(JSON.stringify(contents)).not.toContain('**');
  });
});

describe('code actions', () => {
  const range = { start: { line: 8, character: 0 }, end: { line: 8, character: 3 } };
  const ask = (server: TestClient, context: object) =>
    server.request<CodeAction[]>('textDocument/codeAction', { textDocument: { uri }, range, context });

  it('belong to the diagnostics that the editor shows, as far as they still hold', async () => {
    const server = await editor();
    await server.open(uri, caseText('foo and foo'), 3);
    const report = await pull(server);
    const diagnostics = report.kind === 'full' ? report.items : [];
    const stale = { ...diagnostics[0], code: 'no-gap' };
    const actions = await ask(server, { diagnostics: [...diagnostics, stale] });
    const own = actions.filter(({ kind }) => kind !== 'refactor.rewrite');
    expect(own.map(({ title }) => title)).toEqual([
      'Replace by bar',
      'Fix all of this kind: No foo',
      'Silence no-foo here, and say why',
      'Read about no-foo',
      'Fix everything that is safe to fix',
    ]);
    expect(actions[0]).toMatchObject({
      kind: 'quickfix',
      isPreferred: true,
      diagnostics: [diagnostics[0]],
      edit: { documentChanges: [{ textDocument: { uri, version: 3 }, edits: [{ range, newText: 'bar' }] }] },
    });
    expect(actions[1]?.diagnostics).toHaveLength(2);
  });

  it('put the cursor where the reason belongs', async () => {
    const server = await editor();
    await server.open(uri, caseText('foo'));
    const silence = (await ask(server, { diagnostics: [] })).find(({ title }) => title.startsWith('Silence'));
    expect(silence?.edit?.documentChanges).toMatchObject([
      {
        edits: [
          {
            snippet: {
              kind: 'snippet',
              value: expect.stringMatching(/^<!-- casewright-disable-next-line no-foo -- \$\{1\} -->\n$/),
            },
          },
        ],
      },
    ]);
  });

  it('are plain edits for a plain editor, and open no pages there', async () => {
    const server = await client();
    await server.open(uri, caseText('foo'));
    const actions = await ask(server, { diagnostics: [] });
    expect(actions.some(({ title }) => title.startsWith('Read'))).toBe(false);
    expect(actions.find(({ title }) => title.startsWith('Silence'))?.edit).toEqual({
      changes: {
        [uri]: [
          {
            range: { start: { line: 8, character: 0 }, end: { line: 8, character: 0 } },
            newText: '<!-- casewright-disable-next-line no-foo --  -->\n',
          },
        ],
      },
    });
  });

  it.each([
    [['source.fixAll'], ['source.fixAll.casewright']],
    [['source'], ['source.fixAll.casewright']],
    [['source.fixAll.casewright'], ['source.fixAll.casewright']],
    [['source.fixAll.other'], []],
    [['refactor.extract'], []],
    [['quickfix'], ['quickfix', 'quickfix', 'quickfix']],
  ])('of the kinds %j are those asked for', async (only, kinds) => {
    const server = await editor();
    await server.open(uri, caseText('foo'));
    expect((await ask(server, { diagnostics: [], only })).map(({ kind }) => kind)).toEqual(kinds);
  });

  it('open the page of a rule through the editor, and nothing but pages', async () => {
    const shown: unknown[] = [];
    const server = await editor({
      prepare: (connection) =>
        connection.onRequest('window/showDocument', (params) => {
          shown.push(params);
          return { success: true };
        }),
    });
    await server.open(uri, caseText('foo'));
    const docs = (await ask(server, { diagnostics: [] })).find(({ title }) => title.startsWith('Read'));
    await server.request('workspace/executeCommand', docs?.command);
    expect(shown).toEqual([{ uri: expect.stringMatching(/^https:.*no-foo\.md$/), external: true }]);
    for (const address of ['file:///etc/passwd', 'vscode://x', 42]) {
      const command = { command: 'casewright.server.openDocs', arguments: [address] };
      await expect(server.request('workspace/executeCommand', command)).rejects.toMatchObject({ code: -32602 });
    }
    expect(shown).toHaveLength(1);
  });
});

describe('code lenses', () => {
  it('stand at each declared passage, unless switched off', async () => {
    const text = caseText('<!-- answers: 2 -->\nOne two.\n\n## What we did\n\nThree.');
    const server = await editor();
    await server.open(uri, text);
    const lenses = await server.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
    expect(lenses.map(({ range, command }) => [range.start.line, command?.title, command?.command])).toEqual([
      [8, 'Answers question 2, How we decided · 2 words', ''],
      [11, 'Answers question 4, What we did · 1 word', ''],
    ]);
    const quiet = await editor({ settings: () => ({ codeLens: false }) });
    await quiet.open(uri, text);
    expect(await quiet.request('textDocument/codeLens', { textDocument: { uri } })).toEqual([]);
  });
});

describe('document links', () => {
  it('lead to other cases and modules inside the folder', async () => {
    const server = await editor();
    const body =
      '[a](deep/two.case.md#part) [b](/top%20one.md) [c](../outside.md) [d](https://e.org/x.md) [e](100%.md)';
    await server.open(uri, caseText(body));
    const links = await server.request<DocumentLink[]>('textDocument/documentLink', { textDocument: { uri } });
    expect(links.map(({ target }) => target)).toEqual([
      `${root}/deep/two.case.md#part`,
      `${root}/top%20one.md`,
      `${root}/100%25.md`,
    ]);
  });
});
