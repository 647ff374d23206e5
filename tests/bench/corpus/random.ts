/** A source of chance that gives the same sequence for the same seed, on every machine. */
export interface Random {
  /** A whole number, both ends included. */
  int(from: number, to: number): number;
  pick<Item>(list: readonly Item[]): Item;
  /** True in this share of calls, from 0 to 1. */
  chance(share: number): boolean;
}

/** Mulberry32: 32 bits of state are plenty to choose words with. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    int: (from, to) => from + Math.floor(next() * (to - from + 1)),
    pick(list) {
      const item = list[Math.floor(next() * list.length)];
      if (item === undefined) throw new RangeError('There is nothing to pick from an empty list');
      return item;
    },
    chance: (share) => next() < share,
  };
}
