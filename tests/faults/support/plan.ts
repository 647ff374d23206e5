import { seeded } from '../../bench/corpus/random';

/** How much is tried: a part in `npm test`, everything in `node tests/faults/run.mjs --full`. */
export const isFull = process.env.CASEWRIGHT_FAULTS === 'full';

/** Whoever sees a failure gets the same run again with this number. */
export const seed = Number(process.env.CASEWRIGHT_FAULTS_SEED ?? 6);

/** All of them in the full run; else so many, spread evenly from a seeded start, in their order. */
export function sampled<Item>(items: readonly Item[], quick: number): readonly Item[] {
  if (isFull || items.length <= quick) return items;
  const step = items.length / quick;
  const start = seeded(seed).int(0, Math.floor(step));
  return Array.from({ length: quick }, (_, index) => items[Math.floor(start + index * step)] as Item);
}

/** Does the work for all items, two at a time: the machines of the tests have two cores. */
export async function forEachOf<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const waiting = items.values();
  const worker = async () => {
    for (const item of waiting) await work(item);
  };
  await Promise.all([worker(), worker()]);
}
