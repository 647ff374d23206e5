import type { Parameters } from 'fast-check';

/** How long the run is to last in all, in minutes; 0 for the quick run with its fixed counts. `run.mjs` sets both. */
export const minutes = Number(process.env.CASEWRIGHT_FUZZ_MINUTES ?? 0);
export const seed = Number(process.env.CASEWRIGHT_FUZZ_SEED ?? 20_251);
export const isLong = minutes > 0;

/** Properties share the time of a long run evenly, two at a time. */
const properties = 14;
const share = (minutes * 60_000 * 2) / properties;

/** For a test that holds properties: the runs are counted or ended by themselves, never failed for being slow. */
export const patience = isLong ? 10 * share + 600_000 : 240_000;

/**
 * What a property runs with. A failure prints the seed and the path of the shrunken counterexample, which reproduce it.
 * @param quickRuns how many cases the quick run tries
 */
export function settings<Values>(quickRuns: number): Parameters<Values> {
  if (!isLong) return { seed, numRuns: quickRuns };
  return { seed, numRuns: 1_000_000_000, interruptAfterTimeLimit: share, markInterruptAsFailure: false };
}

/** How many cases long runs have tried, by property: a report that nobody can mistake for more than it was. */
export const tried = new Map<string, number>();

/** Counts a case of a property. */
export function count(property: string): void {
  tried.set(property, (tried.get(property) ?? 0) + 1);
}

/** Prints what was tried, in long runs. */
export function report(): void {
  if (!isLong) return;
  for (const [property, cases] of tried) console.log(`${cases} cases: ${property} (seed ${seed})`);
}
