import { describe, expect, it } from 'vitest';
import type { PublishDiagnosticsParams } from 'vscode-languageserver/node';
import { memoryFiles } from '../helpers/memory-files';
import { caseText, client, counted, root, uri } from './support';

const words = (published: PublishDiagnosticsParams) => published.diagnostics.length;

describe('an editor that does not pull', () => {
  it('is sent diagnostics with their version on opening', async () => {
    const server = await client();
    await server.open(uri, caseText('foo'), 7);
    expect(await server.published.take()).toMatchObject({
      uri,
      version: 7,
      diagnostics: [{ code: 'no-foo', source: 'casewright' }],
    });
  });

  it('is sent only the latest version once typing rests', async () => {
    const { casewright, reads } = counted();
    const server = await client({ casewright });
    await server.open(uri, caseText('foo'));
    await server.published.take();
    const before = reads();
    for (let version = 2; version <= 50; version++) await server.change(uri, caseText('foo '.repeat(version)), version);
    await server.roundTrip();
    expect(server.timer.size).toBe(1);
    expect(server.published.takeAll()).toEqual([]);
    server.timer.pass();
    const published = await server.published.take();
    expect([published.version, words(published)]).toEqual([50, 50]);
    await server.roundTrip();
    expect(server.published.takeAll()).toEqual([]);
    expect(reads() - before).toBe(1);
  });

  it('waits no longer than a finger takes for the next key', async () => {
    const server = await client();
    await server.open(uri, caseText('foo'));
    await server.published.take();
    await server.change(uri, caseText('foo foo'), 2);
    await server.roundTrip();
    expect(server.timer.longest).toBeGreaterThan(0);
    expect(server.timer.longest).toBeLessThanOrEqual(30);
  });

  it('is sent nothing for a version that is superseded while it is being checked', async () => {
    let release = () => {};
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const memory = memoryFiles();
    const server = await client({
      files: { ...memory, read: (of) => gate.then(() => memory.read(of)) },
      initialize: { workspaceFolders: [{ uri: root, name: 'cases' }] },
    });
    await server.open(uri, caseText('foo'), 1);
    await server.change(uri, caseText('foo foo'), 2);
    await server.roundTrip();
    release();
    await server.roundTrip();
    expect(server.published.takeAll()).toEqual([]);
    server.timer.pass();
    expect((await server.published.take()).version).toBe(2);
  });

  it('has them taken away on closing, and gets nothing more', async () => {
    const server = await client();
    await server.open(uri, caseText('foo'));
    await server.published.take();
    await server.change(uri, caseText('foo foo'), 2);
    await server.close(uri);
    expect(await server.published.take()).toEqual({ uri, diagnostics: [] });
    server.timer.pass();
    await server.roundTrip();
    expect(server.published.takeAll()).toEqual([]);
  });

  it('gets them again when a document is opened again from the first version', async () => {
    const server = await client();
    await server.open(uri, caseText('foo'), 5);
    await server.close(uri);
    await server.open(uri, caseText('foo foo'), 1);
    await server.roundTrip();
    expect(server.published.takeAll().map((published) => [published.version, words(published)])).toEqual(
      expect.arrayContaining([
        [undefined, 0],
        [1, 2],
      ]),
    );
  });

  it('is sent nothing but silence about a file that is no case', async () => {
    const server = await client();
    await server.open(`${root}/README.md`, 'foo');
    expect(words(await server.published.take())).toBe(0);
  });
});

describe('versions', () => {
  it('that are out of order are left out, and said so in the log', async () => {
    const server = await client();
    await server.open(uri, caseText('foo'), 5);
    await server.published.take();
    await server.change(uri, caseText('foo foo'), 3);
    await server.change(uri, caseText('foo foo foo'), 5);
    expect(await server.logged.take()).toContain('version 3');
    expect(await server.logged.take()).toContain('version 5');
    expect(server.timer.size).toBe(0);
    await server.change(uri, caseText('foo foo foo foo'), 6);
    await server.roundTrip();
    server.timer.pass();
    const published = await server.published.take();
    expect([published.version, words(published)]).toEqual([6, 4]);
  });

  it('of what is not open change nothing', async () => {
    const server = await client();
    await server.change(uri, 'foo', 2);
    await server.close(uri);
    await server.save(uri);
    expect(await server.logged.take()).toContain('not open');
    await server.roundTrip();
    expect(server.published.takeAll()).toEqual([]);
  });
});

describe('edits', () => {
  it('are applied one after the other, across CRLF and emoji', async () => {
    const server = await client();
    await server.open(uri, '---\r\nkind: case-study\r\n---\r\n# T\r\n\r\n📘 fo\r\n');
    await server.published.take();
    await server.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [
        { range: { start: { line: 5, character: 5 }, end: { line: 5, character: 5 } }, text: 'o' },
        { range: { start: { line: 4, character: 0 }, end: { line: 4, character: 0 } }, text: 'foo\r\n' },
      ],
    });
    await server.roundTrip();
    server.timer.pass();
    expect((await server.published.take()).diagnostics.map(({ range }) => range.start)).toEqual([
      { line: 4, character: 0 },
      { line: 6, character: 3 },
    ]);
  });
});
