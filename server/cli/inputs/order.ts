import { setImmediate } from 'node:timers/promises';

/** Enough to keep the disk busy while one text is being checked, few enough to hold little in memory. */
const atOnce = 8;

/**
 * Runs a task for each item, a few at a time, and yields the results in the order of the items. Only those few results
 * are in memory at once, however many items there are.
 * @param task must not reject
 */
export async function* inOrder<Item, Result>(
  items: Iterable<Item>,
  task: (item: Item) => Promise<Result>,
): AsyncGenerator<Result, void, undefined> {
  const running: Promise<Result>[] = [];
  for (const item of items) {
    // Whatever a task does, Ctrl-C and a reader that goes away are noticed between two items.
    await setImmediate();
    running.push(task(item));
    const first = running.length >= atOnce ? running.shift() : undefined;
    if (first !== undefined) yield await first;
  }
  for (const left of running) yield await left;
}
