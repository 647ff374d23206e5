import { expect, it, vi } from 'vitest';

it('listens to the process once, however many wait for its end, and no longer than they do', async () => {
  // Commands that ran before in this process may wait for its end with a copy of their own.
  vi.resetModules();
  const { atExit } = await import('../../server/cli/at-exit');
  const listeners = () => process.listenerCount('exit');
  const before = listeners();
  const done: number[] = [];
  const takeBack = [atExit(() => void done.push(0))];
  const listening = listeners();
  for (let index = 1; index < 30; index++) takeBack.push(atExit(() => void done.push(index)));
  expect(listeners()).toBe(listening);
  for (const [index, take] of takeBack.entries()) if (index > 1) take();
  const [listener] = process.listeners('exit').slice(-1);
  listener?.(0);
  expect(done).toEqual([0, 1]);
  for (const take of takeBack) take();
  expect(listeners()).toBe(before);
});
