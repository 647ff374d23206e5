import { afterEach, describe, expect, it } from 'vitest';
import { type LiveServer, startServer } from './support/server';
import { patience } from './support/settings';

let server: LiveServer | undefined;
afterEach(async () => {
  await server?.stop();
  server = undefined;
});

const framed = (body: string): string => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
const message = (content: object): string => JSON.stringify({ jsonrpc: '2.0', ...content });
const uri = 'untitled:one.case.md';
const text = '---\nkind: case-study\n---\n# T\n\n[Tell what you did.]\n';

const notifications = ['didOpen', 'didChange', 'didSave', 'didClose'].map((name) => `textDocument/${name}`);
const requests = ['hover', 'completion', 'codeAction', 'codeLens', 'diagnostic', 'documentLink', 'inlayHint'].map(
  (name) => `textDocument/${name}`,
);
const wrongParams = [
  ...[undefined, null, 0, 'x', [], {}, { textDocument: null }, { textDocument: { uri: 7 } }, { textDocument: { uri } }],
  { textDocument: { uri, languageId: 5, version: null, text: 5 }, contentChanges: 7 },
  { textDocument: { uri, version: null }, contentChanges: [null, 7, { range: null, text: null }] },
  { textDocument: { uri, version: 1e300 }, contentChanges: [{ range: { start: 0, end: 0 }, text: 'x' }] },
  { textDocument: { uri: '\0:%zz' }, position: { line: null, character: 'x' } },
  { textDocument: { uri }, position: { line: -1, character: 1e300 }, range: { start: {}, end: null }, context: 5 },
];

/** Messages that make no sense, each rightly framed. */
const senseless: readonly (readonly [string, string])[] = [
  ['no JSON', '{oops'],
  ['nothing', ''],
  ['half a text', '"\\ud800'],
  ['a number', '7'],
  ['null', 'null'],
  ['an empty list', '[]'],
  ['a list of messages', `[${message({ id: 1, method: 'shutdown' })}]`],
  ['lists within lists', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
  ['maps within maps', `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`],
  [
    'deep parameters',
    message({ method: 'textDocument/hover', params: 1 }).replace('1}', `${'['.repeat(50_000)}${']'.repeat(50_000)}}`),
  ],
  ['no version of the protocol', '{"method":"textDocument/hover"}'],
  ['a method that is none', message({ method: 5 })],
  ['an unknown method', message({ id: 'a', method: 'no/such' })],
  ['an unknown notification', message({ method: '$/no/such', params: {} })],
  ['an identifier that is none', message({ id: { a: 1 }, method: 'textDocument/hover' })],
  ['an answer to nothing', message({ id: 99, result: 1 })],
  ['an error for nothing', message({ id: null, error: { code: 1, message: 'x' } })],
  ['a cancellation of nothing', message({ method: '$/cancelRequest', params: { id: 9_999 } })],
  ['prototypes', '{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"__proto__":{"textDocument":{}}}}'],
  ...notifications.flatMap((method) =>
    wrongParams.map((params) => [`${method} ${JSON.stringify(params)}`, message({ method, params })] as const),
  ),
  ...requests.flatMap((method, first) =>
    wrongParams.map(
      (params, second) =>
        [`${method} ${JSON.stringify(params)}`, message({ id: 1_000 + first * 100 + second, method, params })] as const,
    ),
  ),
];

describe('a live server', { timeout: patience }, () => {
  it(`goes on after ${senseless.length} messages that make no sense`, async () => {
    server = await startServer();
    for (const [, body] of senseless) server.process.stdin.write(framed(body));
    expect(await (await server.open(text)).codes()).toContain('placeholder-text');
    expect(server.process.exitCode).toBeNull();
  });

  it.each([
    ['none', {}, 'stands in for text'],
    ['an object that is no text', { locale: { toString: 1, valueOf: 1 } }, 'stands in for text'],
    ['one that nobody speaks', { locale: 'x-\u{1F389}-\0' }, 'stands in for text'],
    ['French as a system writes it', { locale: 'fr_CA.UTF-8' }, 'tient la place'],
    ['French', { locale: 'FR-ca' }, 'tient la place'],
  ])('speaks English or French whatever the language of the client is: %s', async (_, initialize, words) => {
    server = await startServer(initialize);
    const findings = await (await server.open(text)).findings();
    expect(findings.find(({ code }) => code === 'placeholder-text')?.message).toContain(words);
  });

  it.each([
    ['no length', 'Foo: bar\r\n\r\n{}'],
    ['a length that is no number', 'Content-Length: many\r\n\r\n{}'],
    ['a header of noise', `${'\0\xFF'.repeat(2_000)}\r\n\r\n`],
  ])('ends with an error when its input has %s, so that an editor starts it again', async (_, bytes) => {
    server = await startServer();
    server.process.stdin.write(bytes);
    const { code, signal } = await server.ended;
    expect(signal).toBeNull();
    expect(code).toBeGreaterThan(0);
  });
});
