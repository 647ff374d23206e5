import { describe, expect, it } from 'vitest';
import { childWorker } from '../../../server/supervisor/browser/child-worker';
import { notification } from '../../../server/supervisor/messages';
import { Mailbox } from '../../helpers/mailbox';

/** A worker as far as it is used, and what is heard of it. */
function played() {
  const heard = new Mailbox<unknown>();
  const posted: unknown[] = [];
  let isTerminated = false;
  const worker = {
    postMessage: (message: unknown) => void posted.push(message),
    terminate: () => {
      isTerminated = true;
    },
  } as unknown as Worker;
  const port = childWorker(worker, {
    message: ({ method }) => heard.put({ method }),
    working: (work) => heard.put({ work }),
    measured: (time) => heard.put({ time }),
    ended: ({ how }) => heard.put({ how }),
  });
  const say = (data: unknown) => worker.onmessage?.({ data } as MessageEvent);
  const fail = () => worker.onerror?.({ message: 'out of order', preventDefault: () => undefined } as ErrorEvent);
  return { port, heard, posted, say, fail, isTerminated: () => isTerminated };
}

describe('a worker', () => {
  it('is sent messages, and heard: messages, and what it works on', () => {
    const { port, heard, posted, say } = played();
    port.send(notification('to', null));
    say({ jsonrpc: '2.0', method: 'from' });
    say({ casewrightWork: { uri: 'a', version: 1, spent: 0 } });
    say({ casewrightWork: null });
    expect(posted).toEqual([{ jsonrpc: '2.0', method: 'to', params: null }]);
    expect(heard.takeAll()).toEqual([
      { method: 'from' },
      { work: { uri: 'a', version: 1, spent: 0 } },
      { work: undefined },
    ]);
  });

  it('that fails has ended, once, and is no longer heard', () => {
    const { heard, say, fail, isTerminated } = played();
    fail();
    fail();
    say({ jsonrpc: '2.0', method: 'late' });
    expect(heard.takeAll()).toEqual([{ how: 'crashed' }]);
    expect(isTerminated()).toBe(true);
  });

  it('that is killed ends a moment later', async () => {
    const { port, heard } = played();
    port.kill();
    expect(heard.takeAll()).toEqual([]);
    expect(await heard.take()).toEqual({ how: 'killed' });
  });
});
