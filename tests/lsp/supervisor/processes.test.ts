import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Duplex } from 'node:stream';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Bundles, makeBundles } from './bundles';
import { type ProcessClient, startProcessClient } from './process-client';
import { one, two } from './support';

// A process takes a moment to start, and much longer on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let bundles: Bundles;
beforeAll(async () => {
  bundles = await makeBundles();
});

const running: ProcessClient[] = [];
async function client(args: readonly string[]): Promise<ProcessClient> {
  const started = await startProcessClient(args);
  running.push(started);
  return started;
}
afterEach(() => {
  for (const { connection, process } of running.splice(0)) {
    connection.dispose();
    process.kill('SIGKILL');
  }
});

/** A client of children that do to themselves what the texts say. */
const played = (...flags: string[]) =>
  client([bundles.playedSupervisor, ...flags, bundles.playedChild, '--', '--stdio']);

const message = { message: expect.any(String) };

describe('a text that holds a process', () => {
  it('keeps no other text waiting', async () => {
    const { open, published, connection } = await client([
      bundles.playedSupervisor,
      ...[bundles.playedChild, '--', '--stdio', '--patient'],
    ]);
    await open(one, 'fine');
    await published.take();
    await open(two, 'hang');
    const hover = { textDocument: { uri: one }, position: { line: 0, character: 0 } };
    expect(await connection.sendRequest('textDocument/hover', hover)).toMatchObject({
      contents: expect.stringMatching(/^from/),
    });
    expect(published.takeAll().filter(({ uri }) => uri === two)).toEqual([]);
  });

  it('is told of, and checked again when it changes', async () => {
    const { open, change, published } = await played();
    await open(two, 'hang');
    expect(await published.take()).toMatchObject({ uri: two, diagnostics: [{ code: 'took-too-long' }] });
    await change(two, [{ text: 'fine' }], 2);
    expect(await published.take()).toMatchObject({ uri: two, version: 2, diagnostics: [{ message: 'fine' }] });
  });

  it.each([
    ['abort', []],
    ['leak', ['--max-old-space-size=40']],
  ])('that makes it %s is told of, too', async (text, flags) => {
    const { open, published } = await played(...flags);
    await open(two, text);
    expect(await published.take()).toMatchObject({ uri: two, diagnostics: [{ code: 'took-too-long', ...message }] });
    await open(one, 'fine');
    expect(await published.take()).toMatchObject({ uri: one, diagnostics: [{ message: 'fine' }] });
  });
});

describe('no process is left', () => {
  it('when the supervisor is killed, not even one that hangs', async () => {
    const { open, process: server, started, allEnded } = await played();
    await started.take();
    await open(two, 'hang');
    // A second one is started for what the first, hanging, no longer hears.
    await open(one, 'fine');
    await started.take();
    server.kill('SIGKILL');
    await allEnded;
  });

  it('when the supervisor went while it asked for the time of one that hangs', async () => {
    const child = spawn(process.execPath, [bundles.playedChild], { stdio: ['pipe', 'pipe', 'ignore', 'pipe', 'pipe'] });
    const [input, , , work, life] = child.stdio as unknown as readonly Duplex[];
    const textDocument = { uri: one, languageId: 'markdown', version: 1, text: 'hang' };
    const body = JSON.stringify({ jsonrpc: '2.0', method: 'textDocument/didOpen', params: { textDocument } });
    input?.write(`Content-Length: ${body.length}\r\n\r\n${body}`);
    work?.destroy();
    life?.write('?');
    expect(await once(child, 'exit')).toEqual([null, 'SIGKILL']);
  });

  it('when the client is done', async () => {
    const { open, published, stop, allEnded } = await played();
    await open(one, 'fine');
    await published.take();
    expect(await stop()).toBe(0);
    await allEnded;
  });

  it('when the client goes without a word, which is a failure', async () => {
    const { process: server, exited, allEnded } = await played();
    server.stdin?.end();
    expect(await exited).toBe(1);
    await allEnded;
  });
});

describe('a stream of messages', () => {
  const framed = (body: string) => `Content-Length: ${body.length}\r\n\r\n${body}`;

  it.each([
    ['a header without a length', 'Foo: bar\r\n\r\n{}'],
    ['a length that is no number', 'Content-Length: many\r\n\r\n{}'],
    ['a negative length', 'Content-Length: -5\r\n\r\n{}'],
    ['a length that no text has', 'Content-Length: 99999999999\r\n\r\n{}'],
    ['a header without an end', 'x'.repeat(5_000)],
  ])('with %s ends the server, so that the editor starts it again', async (_, bytes) => {
    const { process: server, exited } = await played();
    server.stdin?.write(bytes);
    expect(await exited).toBe(1);
  });

  it('goes on after a message that is no JSON', async () => {
    const { process: server, connection } = await client([bundles.server, '--stdio']);
    for (const body of ['{oops', '[]', '7', 'null', '['.repeat(100_000)]) server.stdin?.write(framed(body));
    expect(await connection.sendRequest('casewright/framework')).toHaveProperty('characteristics');
  });
});

describe('the server as it is released', () => {
  const text = '---\nkind: case-study\n---\n# T\n\nTODO\n';

  it('works over the channel between two Node processes', async () => {
    const server = fork(bundles.server, ['--node-ipc'], { stdio: 'ignore' });
    const heard = async (test: (message: { id?: number; method?: string }) => boolean) => {
      for (;;) {
        const [each] = await once(server, 'message');
        if (test(each)) return each;
      }
    };
    server.send({ jsonrpc: '2.0', id: 1, method: 'initialize', params: { processId: null, capabilities: {} } });
    expect(await heard(({ id }) => id === 1)).toHaveProperty('result.capabilities');
    server.send({ jsonrpc: '2.0', method: 'initialized', params: {} });
    const published = heard(({ method }) => method === 'textDocument/publishDiagnostics');
    const textDocument = { uri: one, languageId: 'markdown', version: 1, text };
    server.send({ jsonrpc: '2.0', method: 'textDocument/didOpen', params: { textDocument } });
    expect((await published).params).toMatchObject({ uri: one, version: 1 });
    server.disconnect();
    expect(await once(server, 'exit')).toEqual([1, null]);
  });

  it('says how to start it', async () => {
    const server = spawn(process.execPath, [bundles.server], { stdio: ['pipe', 'pipe', 'pipe'] });
    const [said] = await once(server.stderr, 'data');
    expect(String(said)).toContain('--stdio');
    expect(await once(server, 'exit')).toEqual([2, null]);
  });
});
