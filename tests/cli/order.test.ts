import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { inOrder } from '../../server/cli/inputs/order';

it('yields results in the order of the items, with only a few tasks at once', async () => {
  const items = Array.from({ length: 50 }, (_, index) => index);
  let running = 0;
  let most = 0;
  const results: number[] = [];
  // The first of each few takes the most turns, so that the others are ready before it.
  const task = async (item: number): Promise<number> => {
    most = Math.max(most, ++running);
    for (let turn = 0; turn < 10 - (item % 10); turn++) await setImmediate();
    running--;
    return item;
  };
  for await (const result of inOrder(items, task)) {
    expect(running).toBeLessThanOrEqual(8);
    results.push(result);
  }
  expect(results).toEqual(items);
  expect(most).toBe(8);
});

it('has no results for no items', async () => {
  const results: never[] = [];
  for await (const result of inOrder([], async (item: never) => item)) results.push(result);
  expect(results).toEqual([]);
});
