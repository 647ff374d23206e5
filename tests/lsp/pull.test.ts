import { describe, expect, it } from 'vitest';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import { memoryFiles } from '../helpers/memory-files';
import { caseText, counted, editor, pull, root, rulesOf, uri } from './support';

describe('pulled diagnostics', () => {
  it('carry rule, reason, page and place', async () => {
    const server = await editor();
    await server.open(uri, '---\r\nkind: case-study\r\n---\r\n# 📘 foo\r\n');
    const report = await pull(server);
    expect(report).toMatchObject({ kind: 'full' });
    expect(report.kind === 'full' && report.items).toEqual([
      {
        range: { start: { line: 3, character: 5 }, end: { line: 3, character: 8 } },
        severity: 3,
        code: 'no-foo',
        codeDescription: { href: expect.stringMatching(/^https:.*no-foo/) },
        source: 'casewright',
        message: 'Found “foo”. Readers stumble. Say it otherwise.',
        data: { rule: 'no-foo', code: 'found' },
      },
    ]);
  });

  it('are unchanged until something they depend on changes', async () => {
    const files = memoryFiles({ [`${root}/there.md`]: '' });
    const server = await editor({ files });
    await server.open(uri, caseText('foo [a](gone.md)'));
    const first = await pull(server);
    expect(rulesOf(first)).toEqual(['no-foo', 'no-gap']);
    expect(await pull(server, uri, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });

    files.write(`${root}/gone.md`, '');
    await server.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: `${root}/gone.md`, type: 1 }],
    });
    const second = await pull(server, uri, first.resultId);
    expect(rulesOf(second)).toEqual(['no-foo']);
    await server.change(uri, caseText('nothing'), 2);
    expect(rulesOf(await pull(server, uri, second.resultId))).toEqual([]);
  });

  it('tell where else to look, to an editor that shows it', async () => {
    const server = await editor({ files: memoryFiles() });
    await server.open(uri, caseText('[a](gone.md)'));
    const report = await pull(server);
    expect(report.kind === 'full' && report.items[0]?.relatedInformation).toEqual([
      {
        location: { uri, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } },
        message: 'Seen from here.',
      },
    ]);
  });

  it('never take a document that was opened again, or a server that was started again, for the old one', async () => {
    const server = await editor();
    await server.open(uri, caseText('foo'));
    const first = await pull(server);
    await server.close(uri);
    await server.open(uri, caseText('fine'));
    expect(rulesOf(await pull(server, uri, first.resultId))).toEqual([]);
    const other = await editor({ run: 'another' });
    await other.open(uri, caseText('fine'));
    expect(rulesOf(await pull(other, uri, first.resultId))).toEqual([]);
  });

  it('read each version once, and check it once, whatever is asked about it', async () => {
    const { casewright, reads, lints } = counted();
    const server = await editor({ casewright });
    await server.open(uri, caseText('foo'));
    const textDocument = { uri };
    const position = { line: 8, character: 1 };
    await pull(server);
    await server.request('textDocument/hover', { textDocument, position });
    await server.request('textDocument/completion', { textDocument, position });
    await server.request('textDocument/codeLens', { textDocument });
    await server.request('textDocument/documentLink', { textDocument });
    await server.request('textDocument/codeAction', {
      textDocument,
      range: { start: position, end: position },
      context: { diagnostics: [] },
    });
    await server.request('casewright/card', { uri });
    await server.statuses.take();
    expect([reads(), lints()]).toEqual([1, 1]);
    await server.change(uri, caseText('foo foo'), 2);
    await pull(server);
    expect([reads(), lints()]).toEqual([2, 2]);
  });

  it('ask the disk for settings and for what links lead to when a document is opened, and for nothing at a key', async () => {
    const memory = memoryFiles({ [`${root}/casewright.yaml`]: 'profile: review\n', [`${root}/there.md`]: '' });
    const asked: string[] = [];
    const noted = <Answer>(name: 'read' | 'kind', of: string, answer: Answer): Answer => {
      asked.push(`${name} ${of}`);
      return answer;
    };
    const files = {
      read: (of: string) => noted('read', of, memory.read(of)),
      kind: (of: string) => noted('kind', of, memory.kind(of)),
    };
    const server = await editor({ files });
    await server.open(uri, caseText('See [the plan](there.md) and foo.'));
    await pull(server);
    expect(asked.sort()).toEqual([`kind ${root}/there.md`, `read ${root}/casewright.yaml`]);
    await server.change(uri, caseText('See [the plan](there.md) and foo foo.'), 2);
    expect(rulesOf(await pull(server))).toEqual(['no-foo', 'no-foo']);
    expect(asked).toHaveLength(2);
  });

  it('are given up when nobody waits for them any more', async () => {
    const { casewright, lints } = counted();
    let answer = () => {};
    const asked = new Promise<void>((resolve) => {
      answer = resolve;
    });
    let release = () => {};
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const memory = memoryFiles();
    const files = {
      ...memory,
      async read(of: string) {
        answer();
        await gate;
        return memory.read(of);
      },
    };
    const server = await editor({ casewright, files });
    await server.open(uri, caseText('foo'));
    const source = new CancellationTokenSource();
    const report = server.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } }, source.token);
    await asked;
    source.cancel();
    await server.roundTrip();
    release();
    await expect(report).rejects.toMatchObject({ code: -32800 });
    await server.statuses.take();
    // The status needed it once; the cancelled request did not.
    expect(lints()).toBe(1);
    expect(server.logged.takeAll()).toEqual([]);
  });

  it('say nothing about what is not open', async () => {
    const server = await editor();
    expect(await pull(server, `${root}/unknown.case.md`)).toEqual({ kind: 'full', items: [] });
  });
});

describe('what is no case', () => {
  it.each(['Some foo text.', '', '---\ntitle: foo\n---\nfoo'])('is left alone: %j', async (text) => {
    const server = await editor();
    const readme = `${root}/README.md`;
    await server.open(readme, text);
    const textDocument = { uri: readme };
    const position = { line: 0, character: 0 };
    expect(rulesOf(await pull(server, readme))).toEqual([]);
    expect(await server.request('textDocument/completion', { textDocument, position })).toBeNull();
    expect(await server.request('textDocument/hover', { textDocument, position })).toBeNull();
    expect(await server.request('textDocument/codeLens', { textDocument })).toEqual([]);
    expect(await server.request('textDocument/documentLink', { textDocument })).toEqual([]);
    const context = { diagnostics: [] };
    const range = { start: position, end: position };
    expect(await server.request('textDocument/codeAction', { textDocument, range, context })).toEqual([]);
    expect(await server.statuses.take()).toMatchObject({
      uri: readme,
      checked: false,
      findings: 0,
      reason: expect.stringContaining('Not a case study'),
    });
  });

  it('says that a configuration leaves it alone', async () => {
    const files = memoryFiles({ [`${root}/casewright.yaml`]: 'ignore: ["one.*"]\n' });
    const server = await editor({ files });
    await server.open(uri, caseText('foo'));
    expect(rulesOf(await pull(server))).toEqual([]);
    expect((await server.statuses.take()).reason).toContain('ignore');
  });

  it('becomes one while its front matter is typed', async () => {
    const server = await editor();
    const draft = `${root}/draft.md`;
    await server.open(draft, '---\nkind: case-stud\n---\nfoo\n');
    expect(rulesOf(await pull(server, draft))).toEqual([]);
    await server.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: draft, version: 2 },
      contentChanges: [{ range: { start: { line: 1, character: 15 }, end: { line: 1, character: 15 } }, text: 'y' }],
    });
    expect(rulesOf(await pull(server, draft))).toEqual(['no-foo']);
  });
});
