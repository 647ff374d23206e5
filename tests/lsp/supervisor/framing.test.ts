import { describe, expect, it } from 'vitest';
import { answer, notification } from '../../../server/supervisor/messages';
import { Frames, FramingError } from '../../../server/supervisor/node/framing';
import { framedPacket, packetOfBody } from '../../../server/supervisor/node/packets';
import { Reports } from '../../../server/supervisor/reports';

const messages = [
  notification('a', { text: 'é 📘 \u2028' }),
  answer(7, null),
  answer('x', { id: 8 }),
  notification('b', []),
];
const stream = Buffer.concat(messages.map(framedPacket));
const read = (bodies: readonly Buffer[]) => bodies.map((body) => packetOfBody(body).message());

describe('a stream', () => {
  it.each([1, 2, 7, 40, stream.length])('is cut into its messages when it comes in pieces of %i bytes', (size) => {
    const frames = new Frames();
    const bodies: Buffer[] = [];
    for (let at = 0; at < stream.length; at += size) bodies.push(...frames.push(stream.subarray(at, at + size)));
    expect(read(bodies)).toEqual(messages.map((packet) => packet.message()));
    expect(frames.isInMessage).toBe(false);
  });

  it('may have other headers, in any order and spelling', () => {
    const type = 'Content-Type: application/vscode-jsonrpc; charset=utf-8\r\n';
    expect(read(new Frames().push(Buffer.from(`${type}content-length:2\r\n\r\n{}`)))).toEqual([{}]);
  });

  it('knows when a message has only begun', () => {
    const frames = new Frames();
    frames.push(stream.subarray(0, stream.length - 1));
    expect(frames.isInMessage).toBe(true);
  });

  it.each([
    'Foo: bar\r\n\r\n',
    'Content-Length: -1\r\n\r\n',
    'Content-Length: 1e3\r\n\r\n',
    'Content-Length: 999999999\r\n\r\n',
  ])('that begins with %j is no stream of messages', (header) => {
    expect(() => new Frames().push(Buffer.from(header))).toThrow(FramingError);
  });
});

describe('a message', () => {
  const body = (text: string) => packetOfBody(Buffer.from(text));

  it('that is an answer is known by its head, and passed on as it came', () => {
    const text = '{"jsonrpc":"2.0","id":12,"result":{"id":13}}';
    const packet = body(text);
    expect({ id: packet.id, method: packet.method }).toEqual({ id: 12, method: undefined });
    expect(framedPacket(packet).toString()).toBe(`Content-Length: ${text.length}\r\n\r\n${text}`);
  });

  it.each([
    '{"jsonrpc":"2.0","id":"é","result":1}',
    '{"jsonrpc":"2.0","id":"a\\"b","result":1}',
    '{"id":3,"jsonrpc":"2.0","error":{"code":1,"message":"x"}}',
    '{"jsonrpc":"2.0","id":4,"method":"x"}',
    '{"jsonrpc":"2.0","id":null,"error":{"code":1,"message":"x"}}',
  ])('is known as what it is: %s', (text) => {
    const { id, method } = JSON.parse(text);
    expect(body(text)).toMatchObject({ ...(id !== null && { id }), ...(method && { method }) });
    expect(body(text).message()).toEqual(JSON.parse(text));
  });

  it('that reports on a document is known by its head, and is news once', () => {
    const report = (version: number) =>
      body(
        `{"jsonrpc":"2.0","method":"textDocument/publishDiagnostics","params":{"uri":"file:///a%20b.md","version":${version}}}`,
      );
    const uri = 'file:///a b.md';
    expect(report(1)).toMatchObject({ method: 'textDocument/publishDiagnostics', about: 'file:///a%20b.md' });
    expect(report(1).message().params).toEqual({ uri: 'file:///a%20b.md', version: 1 });
    const reports = new Reports();
    expect(reports.subject(report(1))).toBe('file:///a%20b.md');
    expect([1, 1, 2, 2].map((version) => reports.isNews(uri, report(version)))).toEqual([true, false, true, false]);
  });

  it('whose document is not written plainly is taken apart', () => {
    const text = '{"jsonrpc":"2.0","method":"casewright/status","params":{"uri":"file:///\\u0061.md"}}';
    expect(body(text).about).toBeUndefined();
    expect(new Reports().subject(body(text))).toBe('file:///a.md');
  });

  it.each(['{oops', '', '[]', 'null', '7'])('is not %j', (text) => {
    expect(() => body(text)).toThrow(SyntaxError);
  });
});
