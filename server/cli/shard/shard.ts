import { createHash } from 'node:crypto';
import { byCodeUnits } from '../paths';

/** One of several runs that share the work. Both are 1-based: `{ index: 1, count: 3 }` is the first of three. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

const most = 1000;

/** Reads `2/3`; undefined where that is no shard. */
export function parseShard(value: string): Shard | undefined {
  const [, index, count] = /^(\d{1,4})\/(\d{1,4})$/.exec(value)?.map(Number) ?? [];
  if (index === undefined || count === undefined) return undefined;
  return index >= 1 && index <= count && count <= most ? { index, count } : undefined;
}

const placeOf = (name: string): string => createHash('sha256').update(name).digest('hex');

/**
 * The items that one shard looks at, in the order they came in. Each item is in exactly one shard, sizes differ by one
 * at most, and the same names give the same shards on every machine. Neighbours in a folder, often of one length, are
 * spread out; and as each shard is a stretch of one long row, a new item moves few others.
 */
export function ofShard<Item extends { readonly name: string }>(items: readonly Item[], shard: Shard): Item[] {
  const row = items
    .map((item) => ({ item, place: placeOf(item.name) }))
    .sort((one, other) => byCodeUnits(one.place, other.place));
  const border = (index: number): number => Math.floor((row.length * index) / shard.count);
  const mine = new Set(row.slice(border(shard.index - 1), border(shard.index)).map(({ item }) => item));
  return items.filter((item) => mine.has(item));
}
