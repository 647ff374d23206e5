const waiting = new Set<() => void>();

function runAll(): void {
  for (const run of waiting) run();
}

/**
 * Has something done when this process ends, however it ends. However many wait for that, the process is listened to
 * once: several runs may go on side by side, each with more than one thing to clear away.
 * @param run synchronous, and never throws
 * @returns takes it back
 */
export function atExit(run: () => void): () => void {
  if (waiting.size === 0) process.once('exit', runAll);
  waiting.add(run);
  return () => {
    waiting.delete(run);
    if (waiting.size === 0) process.removeListener('exit', runAll);
  };
}
