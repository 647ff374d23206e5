import { exit } from './failure';
import type { Io, Output } from './io';

/** A stream whose reader may go away (`casewright rules | head`): what comes after that is dropped without a word. */
function output(stream: NodeJS.WriteStream): Output {
  let isOpen = true;
  const closed = new Promise<void>((resolve) => stream.once('error', () => resolve()));
  stream.on('error', (error: NodeJS.ErrnoException) => {
    isOpen = false;
    if (error.code === 'EPIPE') return;
    process.exitCode = exit.failure;
    if (stream !== process.stderr) process.stderr.write(`casewright: the output cannot be written (${error.code})\n`);
  });
  return {
    closed,
    write(text) {
      if (isOpen) stream.write(text);
    },
  };
}

async function stdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The streams of this process. */
export const standardStreams = (): Pick<Io, 'stdin' | 'stdout' | 'stderr'> => ({
  stdin,
  stdout: output(process.stdout),
  stderr: output(process.stderr),
});
