import { expect, it } from 'vitest';
import { unhurried } from '../../server/lsp/unhurried';
import { ManualTimer } from '../helpers/manual-timer';

/** A loop whose turns are taken when a test says so, with what arrives in each. */
function loop(...arriving: readonly (() => void)[]) {
  const waiting = [...arriving];
  return async () => waiting.shift()?.();
}

it('hears what arrived while the process was busy before it says that time is up', async () => {
  const timer = new ManualTimer();
  const ran: string[] = [];
  const key = () => callOff();
  const callOff = unhurried(
    timer,
    loop(() => undefined, key),
  ).after(25, () => ran.push('too early'));
  timer.pass();
  await new Promise(setImmediate);
  expect(ran).toEqual([]);
});

it('runs where nothing arrived, and not where it was called off before', async () => {
  const timer = new ManualTimer();
  const ran: string[] = [];
  unhurried(timer, loop()).after(25, () => ran.push('in time'));
  unhurried(timer, loop()).after(25, () => ran.push('called off'))();
  expect(timer.size).toBe(1);
  timer.pass();
  await new Promise(setImmediate);
  expect(ran).toEqual(['in time']);
});
