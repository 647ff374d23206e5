import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { StreamMessageReader } from 'vscode-languageserver/node';
import { watchStream } from '../../server/lsp/broken-stream';
import { Mailbox } from '../helpers/mailbox';

const framed = (body: string) => `Content-Length: ${body.length}\r\n\r\n${body}`;
const message = '{"jsonrpc":"2.0","method":"x"}';

function reading() {
  const stream = new PassThrough();
  const heard = new Mailbox<string>();
  const reader = new StreamMessageReader(stream);
  reader.partialMessageTimeout = 1;
  watchStream(
    reader,
    () => heard.put('gives up'),
    () => heard.put('leaves out'),
  );
  reader.listen(() => heard.put('hears'));
  return { stream, heard };
}

describe('a stream of messages', () => {
  it.each(['Foo: bar\r\n\r\n{}', 'Content-Length: many\r\n\r\n{}'])(
    'is given up after the header %j',
    async (header) => {
      const { stream, heard } = reading();
      stream.write(header);
      expect(await heard.take()).toBe('gives up');
    },
  );

  it('is given up after a negative length, when the next message makes no sense', async () => {
    const { stream, heard } = reading();
    stream.write('Content-Length: -5\r\n\r\n{}');
    expect(await heard.take()).toBe('leaves out');
    stream.write(framed(message));
    expect(await heard.take()).toBe('gives up');
  });

  it('is given up when a message never comes to its end', async () => {
    const { stream, heard } = reading();
    stream.write('Content-Length: 99999999999\r\n\r\n{}');
    expect(await heard.take()).toBe('gives up');
  });

  it('goes on after a message that is no JSON', async () => {
    const { stream, heard } = reading();
    stream.write(framed('{oops') + framed(message));
    expect([await heard.take(), await heard.take()].sort()).toEqual(['hears', 'leaves out']);
  });
});
