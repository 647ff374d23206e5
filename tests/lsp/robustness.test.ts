import { describe, expect, it } from 'vitest';
import { caseText, casewright, client, editor, pull, root, rulesOf, uri } from './support';

const methods = [
  'textDocument/diagnostic',
  'textDocument/completion',
  'textDocument/hover',
  'textDocument/codeAction',
  'textDocument/codeLens',
  'textDocument/documentLink',
];

describe('malformed messages', () => {
  it.each(methods)('%s without parameters is answered with an error', async (method) => {
    const server = await editor();
    for (const params of [undefined, {}, { textDocument: null }, { textDocument: { uri: 7 } }]) {
      await expect(server.request(method, params)).rejects.toMatchObject({ code: -32602 });
    }
    await server.open(uri, caseText('foo'));
    expect(rulesOf(await pull(server))).toEqual(['no-foo']);
  });

  it.each([
    ['textDocument/diagnostic', { kind: 'full', items: [] }],
    ['textDocument/completion', null],
    ['textDocument/hover', null],
    ['textDocument/codeAction', []],
    ['textDocument/codeLens', []],
    ['textDocument/documentLink', []],
  ])('%s about an unknown document is answered with nothing', async (method, nothing) => {
    const server = await editor();
    const params = { textDocument: { uri: `${root}/x.case.md` }, position: { line: 0, character: 0 } };
    expect(await server.request(method, params)).toEqual(nothing);
  });

  it.each([
    { line: -1, character: 0 },
    { line: 1e9, character: 1e9 },
    { line: 0, character: -5 },
    { line: 1.5, character: 0.5 },
    { line: null, character: null },
  ])('a position %j is somewhere', async (position) => {
    const server = await editor();
    await server.open(uri, caseText('foo'));
    const params = { textDocument: { uri }, position };
    await expect(server.request('textDocument/hover', params)).resolves.toBeDefined();
    await expect(server.request('textDocument/completion', params)).resolves.toBeDefined();
  });

  it('are logged when nobody waits for an answer, and the server goes on', async () => {
    const server = await client();
    await server.connection.sendNotification('textDocument/didOpen', {});
    await server.connection.sendNotification('textDocument/didChange', { textDocument: null });
    await server.connection.sendNotification('workspace/didChangeWatchedFiles', {});
    for (const name of ['didOpen', 'didChange', 'didChangeWatchedFiles'])
      expect(await server.logged.take()).toContain(name);
    await server.open(uri, caseText('foo'));
    expect((await server.published.take()).diagnostics).toHaveLength(1);
  });

  it('that name an unknown command are refused', async () => {
    const server = await editor();
    for (const params of [
      { command: 'rm' },
      { command: 'rm', arguments: ['x'] },
      { command: 'casewright.server.check', arguments: ['file:///no'] },
    ]) {
      await expect(server.request('workspace/executeCommand', params)).rejects.toMatchObject({ code: -32602 });
    }
  });
});

describe('a defect', () => {
  it('in one handler is logged and answered, and the next request works', async () => {
    const broken = {
      ...casewright,
      hover: () => {
        throw new Error('out of order');
      },
    };
    const server = await editor({ casewright: broken });
    await server.open(uri, caseText('foo'));
    const params = { textDocument: { uri }, position: { line: 0, character: 0 } };
    await expect(server.request('textDocument/hover', params)).rejects.toMatchObject({
      code: -32603,
      message: expect.stringContaining('out of order'),
    });
    expect(await server.logged.take()).toContain('out of order');
    expect(rulesOf(await pull(server))).toEqual(['no-foo']);
  });

  it('while reporting unasked is logged', async () => {
    let isBroken = true;
    const server = await client({
      casewright: {
        ...casewright,
        lintInSteps(document, options) {
          if (isBroken) throw new Error('out of order');
          return casewright.lintInSteps(document, options);
        },
      },
    });
    await server.open(uri, caseText('foo'));
    expect(await server.logged.take()).toContain('out of order');
    isBroken = false;
    await server.change(uri, caseText('foo foo'), 2);
    await server.roundTrip();
    server.timer.pass();
    expect((await server.published.take()).diagnostics).toHaveLength(2);
  });

  it('of the editor in answering settings leaves the defaults', async () => {
    const server = await editor({
      settings: () => {
        throw new Error('no settings today');
      },
    });
    await server.open(uri, caseText('foo'));
    expect(rulesOf(await pull(server))).toEqual(['no-foo']);
  });
});

describe('half-typed documents', () => {
  const text = caseText(
    '## What we did\n\n<!-- answers: 3 for coherent -->\n| a | b |\n| --- |\n```\nfoo\n```\n[x](y.md "z',
  ).replaceAll('\n', '\r\n');

  it('are answered at each step of typing them', async () => {
    const server = await editor();
    await server.open(uri, '', 0);
    for (let version = 1; version <= text.length; version += 7) {
      const typed = text.slice(0, version);
      await server.change(uri, typed, version);
      const lines = typed.split(/\r\n|\n|\r/);
      const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
      const textDocument = { uri };
      await pull(server);
      await server.request('textDocument/completion', { textDocument, position });
      await server.request('textDocument/hover', { textDocument, position });
      await server.request('textDocument/codeLens', { textDocument });
      await server.request('casewright/card', { uri });
    }
    expect(server.logged.takeAll()).toEqual([]);
  });
});

describe('the spelling of addresses', () => {
  it('does not matter', async () => {
    const server = await editor();
    await server.open('file:///C:/cases/one.case.md', caseText('foo'));
    expect(rulesOf(await pull(server, 'file:///c%3A/cases/one.case.md'))).toEqual(['no-foo']);
  });

  it('of an unsaved document is good enough', async () => {
    const server = await editor();
    await server.open('untitled:Untitled-1', caseText('foo [a](gone.md)'));
    expect(rulesOf(await pull(server, 'untitled:Untitled-1'))).toEqual(['no-foo']);
  });
});
