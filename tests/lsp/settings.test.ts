import { describe, expect, it } from 'vitest';
import { memoryFiles } from '../helpers/memory-files';
import { caseText, client, editor, pull, root, rulesOf, uri } from './support';

const other = 'file:///reports';
const folders = [
  { uri: root, name: 'cases' },
  { uri: other, name: 'reports' },
];

describe('several folders', () => {
  it('each have their own configuration', async () => {
    const files = memoryFiles({
      [`${root}/casewright.yaml`]: 'profile: release\n',
      [`${other}/casewright.yaml`]: 'rules:\n  no-foo: off\n',
    });
    const server = await editor({ files, initialize: { workspaceFolders: folders } });
    await server.open(uri, caseText('foo'));
    await server.open(`${other}/two.case.md`, caseText('foo'));
    const strict = await pull(server);
    expect(strict.kind === 'full' && strict.items.map(({ severity }) => severity)).toEqual([1]);
    expect(rulesOf(await pull(server, `${other}/two.case.md`))).toEqual([]);
  });

  it('may come and go', async () => {
    const files = memoryFiles({ [`${other}/casewright.yaml`]: 'rules:\n  no-foo: off\n' });
    const server = await editor({ files });
    const nested = `${other}/deep/two.case.md`;
    await server.open(nested, caseText('foo [a](/gone.md)'));
    await server.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [folders[1]], removed: [folders[0]] },
    });
    await server.roundTrip();
    // A link from the root of the folder can only be judged now that there is one.
    expect(rulesOf(await pull(server, nested))).toEqual(['no-gap']);
    server.timer.pass();
    expect(await server.refreshes.take()).toBe('workspace/diagnostic/refresh');
  });

  it('each have their own editor settings, asked for once and again when they change', async () => {
    const asked: (string | undefined)[] = [];
    let run = 'onType';
    const server = await editor({
      initialize: { workspaceFolders: folders },
      settings(scope) {
        asked.push(scope);
        return { run: scope === other ? 'manual' : run };
      },
    });
    const manual = `${other}/two.case.md`;
    await server.open(uri, caseText('foo'));
    await server.open(manual, caseText('foo'));
    expect(rulesOf(await pull(server))).toEqual(['no-foo']);
    expect(rulesOf(await pull(server))).toEqual(['no-foo']);
    expect(rulesOf(await pull(server, manual))).toEqual([]);
    expect([...asked].sort()).toEqual([root, other]);
    run = 'manual';
    await server.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    expect(await server.refreshes.take()).toBe('workspace/diagnostic/refresh');
    expect(await server.lensRefreshes.take()).toBe('workspace/codeLens/refresh');
    expect(rulesOf(await pull(server))).toEqual([]);
  });
});

describe('when to check', () => {
  it('on saving: edits leave what was found as it is', async () => {
    const server = await editor({ settings: () => ({ run: 'onSave' }) });
    await server.open(uri, caseText('foo'));
    const first = await pull(server);
    expect(rulesOf(first)).toEqual(['no-foo']);
    await server.change(uri, caseText('foo foo'), 2);
    expect(await pull(server, uri, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
    expect(rulesOf(await pull(server))).toEqual([]);
    await server.save(uri);
    expect(await server.refreshes.take()).toBe('workspace/diagnostic/refresh');
    expect(rulesOf(await pull(server, uri, first.resultId))).toEqual(['no-foo', 'no-foo']);
  });

  it('when asked: nothing before, and the found stays until asked again', async () => {
    const server = await editor({ settings: () => ({ run: 'manual' }) });
    await server.open(uri, caseText('foo'));
    expect(await pull(server)).toEqual({ kind: 'full', items: [] });
    await server.save(uri);
    expect(await pull(server)).toEqual({ kind: 'full', items: [] });
    expect(await server.statuses.take()).toMatchObject({ checked: true, findings: 0 });
    const textDocument = { uri };
    const range = { start: { line: 8, character: 0 }, end: { line: 8, character: 3 } };
    const context = { diagnostics: [], only: ['quickfix'] };
    expect(await server.request('textDocument/codeAction', { textDocument, range, context })).toEqual([]);

    await server.request('workspace/executeCommand', { command: 'casewright.server.check', arguments: [uri] });
    expect(await server.refreshes.take()).toBe('workspace/diagnostic/refresh');
    const found = await pull(server);
    expect(rulesOf(found)).toEqual(['no-foo']);
    await server.change(uri, caseText('foo foo'), 2);
    expect(await pull(server, uri, found.resultId)).toEqual({ kind: 'unchanged', resultId: found.resultId });
  });

  it('when asked, in an editor that does not pull', async () => {
    const server = await client();
    await server.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { casewright: { run: 'manual' } },
    });
    await server.open(uri, caseText('foo'));
    await server.statuses.take();
    expect(server.published.takeAll()).toEqual([]);
    await server.request('workspace/executeCommand', { command: 'casewright.server.check', arguments: [uri] });
    expect((await server.published.take()).diagnostics).toHaveLength(1);
  });

  it('changed from typing to asking takes away what was found while typing', async () => {
    let run = 'onType';
    const server = await editor({ settings: () => ({ run }) });
    await server.open(uri, caseText('foo'));
    const found = await pull(server);
    run = 'manual';
    await server.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await server.refreshes.take();
    expect(await pull(server, uri, found.resultId)).toEqual({ kind: 'full', items: [] });
  });

  it.each([null, 'nonsense', { run: 'whenever', codeLens: 'yes' }])(
    'is while typing where settings say %j',
    async (given) => {
      const server = await editor({ settings: () => given });
      await server.open(uri, caseText('foo\n\n## What we did\n\nText.'));
      expect(rulesOf(await pull(server))).toEqual(['no-foo']);
      expect(await server.request('textDocument/codeLens', { textDocument: { uri } })).toHaveLength(1);
    },
  );
});

describe('configuration files', () => {
  const configuration = `${root}/casewright.yaml`;

  it('have their own findings, in the language of the interface', async () => {
    const server = await editor({ initialize: { locale: 'fr-CA' } });
    await server.open(configuration, 'profile: draft\nrulez: {}\n', 1, 'yaml');
    const report = await pull(server, configuration);
    expect(report.kind === 'full' && report.items).toMatchObject([
      { code: 'configuration', message: expect.stringContaining('« rulez »'), range: { start: { line: 1 } } },
    ]);
    expect(
      await server.request('textDocument/hover', {
        textDocument: { uri: configuration },
        position: { line: 0, character: 0 },
      }),
    ).toBeNull();
  });

  it('that extend what is not there say so', async () => {
    const text = 'profile: draft\nextends: [gone.yaml]\nrules: 5\n';
    const server = await editor({ files: memoryFiles() });
    await server.open(configuration, text, 1, 'yaml');
    const report = await pull(server, configuration);
    const found = report.kind === 'full' ? report.items : [];
    expect(found.map(({ range, severity }) => [range.start.line, severity]).sort()).toEqual([
      [1, 1],
      [2, 1],
    ]);
    expect(found.find(({ range }) => range.start.line === 1)?.message).toContain('gone.yaml');
  });

  it('that cannot be used are named in the log, once', async () => {
    const server = await editor({ files: memoryFiles({ [configuration]: 'profile: [' }) });
    await server.open(uri, caseText('foo'));
    expect(await server.logged.take()).toContain('casewright.yaml');
    await server.change(uri, caseText('foo foo'), 2);
    await server.roundTrip();
    server.timer.pass();
    await server.roundTrip();
    expect(server.logged.takeAll()).toEqual([]);
  });

  it('take effect while they are being edited', async () => {
    const server = await editor({ files: memoryFiles({ [configuration]: 'profile: draft\n' }) });
    await server.open(uri, caseText('foo'));
    expect(rulesOf(await pull(server))).toEqual(['no-foo']);
    await server.open(configuration, 'profile: draft\n', 1, 'yaml');
    await server.roundTrip();
    server.timer.pass();
    await server.refreshes.take();
    await server.change(configuration, 'rules:\n  no-foo: off\n', 2);
    await server.roundTrip();
    server.timer.pass();
    await server.refreshes.take();
    expect(rulesOf(await pull(server))).toEqual([]);
    await server.close(configuration);
    expect(rulesOf(await pull(server))).toEqual(['no-foo']);
  });

  it('changed on disk refresh all once, however many events there are', async () => {
    const files = memoryFiles();
    const server = await editor({ files });
    await server.open(uri, caseText('foo'));
    expect(rulesOf(await pull(server))).toEqual(['no-foo']);
    files.write(configuration, 'rules:\n  no-foo: off\n');
    for (let event = 0; event < 30; event++) {
      await server.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: configuration, type: 1 }],
      });
    }
    await server.roundTrip();
    expect(server.refreshes.takeAll()).toEqual([]);
    server.timer.pass();
    await server.roundTrip();
    expect(server.refreshes.takeAll()).toEqual(['workspace/diagnostic/refresh']);
    expect(rulesOf(await pull(server))).toEqual([]);
  });

  it('are followed in an editor that does not pull', async () => {
    const files = memoryFiles();
    const server = await client({ files, initialize: { workspaceFolders: [{ uri: root, name: 'cases' }] } });
    await server.open(uri, caseText('foo'));
    expect((await server.published.take()).diagnostics).toHaveLength(1);
    await server.open(configuration, 'rules:\n  no-foo: off\n', 1, 'yaml');
    expect((await server.published.take()).uri).toBe(configuration);
    await server.roundTrip();
    server.timer.pass();
    const again = [await server.published.take(), await server.published.take()];
    expect(again.find((published) => published.uri === uri)?.diagnostics).toEqual([]);
  });

  it('are not looked at again because a text was saved', async () => {
    const server = await editor();
    await server.open(uri, caseText('foo'));
    await server.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
    await server.roundTrip();
    expect(server.timer.size).toBe(0);
  });
});
