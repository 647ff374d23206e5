import type { ChildProcess } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import type { Answer } from '../../../server/cli/lanes/job';
import { Lane, usualLaneLimits } from '../../../server/cli/lanes/lane';
import { ManualTimer } from '../../helpers/manual-timer';

const answer: Answer = { outcome: { kind: 'skipped', because: 'none' }, links: [] };
const job = { input: { name: 'a.md', path: '/a.md', isNamed: true }, text: '' };
const { ticksToStop } = usualLaneLimits;

/** A process in the hands of the test. */
class FakeProcess extends EventEmitter {
  readonly sent: unknown[] = [];
  kills = 0;

  send(message: unknown): void {
    this.sent.push(message);
  }

  kill(): void {
    this.kills++;
  }
}

function lane() {
  const child = new FakeProcess();
  const timer = new ManualTimer();
  const limits = {
    ...usualLaneLimits,
    after: (milliseconds: number, run: () => void) => timer.after(milliseconds, run),
  };
  // Of a process, a lane uses no more than this.
  const own = new Lane(child as unknown as ChildProcess, { cwd: '/', locale: 'en', options: {} as never }, limits);
  child.emit('message', 'ready');
  /** Hands over a job and lets so many ticks pass. */
  const begin = async (ticks: number) => {
    const result = own.check(job);
    // The job is sent once the process is known to be ready.
    await Promise.resolve();
    await Promise.resolve();
    for (let tick = 0; tick < ticks; tick++) timer.pass();
    return result;
  };
  return { own, child, timer, begin };
}

it('has the whole budget for each text', async () => {
  const { child, timer, begin } = lane();
  for (let index = 0; index < 3; index++) {
    const result = begin(ticksToStop - 1);
    await new Promise((resolve) => setImmediate(resolve));
    child.emit('message', answer);
    expect(await result).toEqual(answer);
  }
  expect(child.kills).toBe(0);
  expect(timer.size).toBe(0);
});

it('is stopped when the budget is used up, and takes no more', async () => {
  const { own, child, timer, begin } = lane();
  expect(await begin(ticksToStop)).toBe('time');
  expect(child.kills).toBe(1);
  expect(timer.size).toBe(0);
  expect(await own.check(job)).toBe('crash');
  expect(child.sent).toHaveLength(2);
});

it('that ends by itself is told apart from one that is stopped', async () => {
  const { own, child, timer } = lane();
  const result = own.check(job);
  await new Promise((resolve) => setImmediate(resolve));
  child.emit('exit', null, 'SIGABRT');
  expect(await result).toBe('crash');
  expect(own.isAlive).toBe(false);
  expect(timer.size).toBe(0);
});
