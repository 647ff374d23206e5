import type { ChildProcessWithoutNullStreams } from 'node:child_process';

/** How a short talk with a language server ended. */
export type Ending =
  | { readonly kind: 'well' }
  | { readonly kind: 'silent'; readonly milliseconds: number }
  /** `said`: the last line on its standard error. */
  | { readonly kind: 'early'; readonly said: string };

/** The base protocol of the Language Server Protocol: a header with the length in bytes, then JSON. */
function framed(message: object): string {
  const text = JSON.stringify({ jsonrpc: '2.0', ...message });
  return `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
}

/**
 * How many answers there are in what was received so far; a message that is not whole yet is none.
 * @returns undefined for what no language server sends
 */
function answers(bytes: Buffer): number | undefined {
  let count = 0;
  for (let rest = bytes; ; ) {
    const header = /^(?:[^\r\n]+\r\n)*?Content-Length: (\d+)\r\n(?:[^\r\n]+\r\n)*\r\n/.exec(rest.toString('latin1'));
    if (header === null) return count;
    const start = header[0].length;
    const end = start + Number(header[1]);
    if (rest.length < end) return count;
    try {
      if ('result' in JSON.parse(rest.toString('utf8', start, end))) count++;
    } catch {
      return undefined;
    }
    rest = rest.subarray(end);
  }
}

const initialize = { id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } };
const shutdown = { id: 2, method: 'shutdown' };

/** Says hello and goodbye to a language server that has just been started. Never rejects. */
export function converse(child: ChildProcessWithoutNullStreams, milliseconds: number): Promise<Ending> {
  return new Promise((resolve) => {
    let received = Buffer.alloc(0);
    let said = '';
    let heard = 0;
    const timer = setTimeout(() => finish({ kind: 'silent', milliseconds }), milliseconds);
    function finish(ending: Ending): void {
      clearTimeout(timer);
      resolve(ending);
    }
    const early = (): Ending => ({ kind: 'early', said: said.trim().split('\n').at(-1) ?? '' });
    child.stdout.on('data', (chunk: Buffer) => {
      received = Buffer.concat([received, chunk]);
      const count = answers(received);
      if (count === undefined) finish(early());
      else if (count > heard) {
        heard = count;
        if (count === 1) child.stdin.write(framed({ method: 'initialized', params: {} }) + framed(shutdown));
        else child.stdin.end(framed({ method: 'exit' }));
      }
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    // A server that is gone reads nothing; that it is gone is told by `close`.
    child.stdin.on('error', () => undefined);
    child.on('error', ({ message }) => finish({ kind: 'early', said: message }));
    child.on('close', (code) => finish(heard === 2 && code === 0 ? { kind: 'well' } : early()));
    child.stdin.write(framed(initialize));
  });
}
