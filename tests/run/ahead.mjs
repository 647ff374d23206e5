/** Work that mostly waits for the network, begun while other steps keep the processor busy. */
import { spawn } from 'node:child_process';
import { onEnd } from '../editor/harness/lifetime.mjs';
import { endChild } from '../editor/harness/run.mjs';

/**
 * Starts a script with this Node at once, with its output held back.
 * @returns {() => Promise<number>} shows what it printed so far, then the rest as it comes; its exit code (1 when a signal ended it)
 */
export function startAhead(file) {
  const child = spawn(process.execPath, [file], { stdio: ['ignore', 'pipe', 'pipe'] });
  const held = [];
  let isShown = false;
  for (const stream of ['stdout', 'stderr']) {
    child[stream].on('data', (bytes) => {
      if (isShown) process[stream].write(bytes);
      else held.push([stream, bytes]);
    });
  }
  const ended = new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
  onEnd(() => endChild(child));
  return () => {
    isShown = true;
    for (const [stream, bytes] of held.splice(0)) process[stream].write(bytes);
    return ended;
  };
}
