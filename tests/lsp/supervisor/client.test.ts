import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { notification } from '../../../server/supervisor/messages';
import { clientOnStreams } from '../../../server/supervisor/node/client';
import { framedPacket } from '../../../server/supervisor/node/packets';
import { Mailbox } from '../../helpers/mailbox';

function listening() {
  const input = new PassThrough();
  const output = new PassThrough();
  const heard = new Mailbox<string>();
  const events = {
    ended: () => heard.put('ended'),
    broken: (because: string) => heard.put(`broken: ${because}`),
    leftOut: () => heard.put('left out'),
  };
  const client = clientOnStreams(input, output, events, 1);
  client.listen(({ method = '' }) => heard.put(method));
  return { input, output, heard, client };
}

describe('a client at two streams', () => {
  it('is heard in order, and what is no message left out', async () => {
    const { input, heard } = listening();
    input.write(framedPacket(notification('one', null)));
    input.write('Content-Length: 5\r\n\r\n{oops');
    input.write(framedPacket(notification('two', null)));
    expect([await heard.take(), await heard.take(), await heard.take()]).toEqual(['one', 'left out', 'two']);
  });

  it('is given up when a message never comes to its end', async () => {
    const { input, heard } = listening();
    input.write('Content-Length: 50\r\n\r\n{}');
    expect(await heard.take()).toBe('broken: a message never came to its end');
  });

  it('is gone when it says nothing any more, or hears nothing', async () => {
    const { input, heard } = listening();
    input.end();
    expect(await heard.take()).toBe('ended');
    const deaf = listening();
    deaf.output.destroy(new Error('EPIPE'));
    expect(await deaf.heard.take()).toBe('ended');
  });

  it('is sent messages as they came', async () => {
    const { output, client } = listening();
    const encoded = Buffer.from('{ "jsonrpc": "2.0", "method": "x" }');
    client.send({ ...notification('x', null), encoded });
    expect(String(output.read())).toBe(`Content-Length: ${encoded.length}\r\n\r\n${encoded}`);
  });
});
