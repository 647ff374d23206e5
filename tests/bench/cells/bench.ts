import type { Measure, Measurements } from '../measurements';
import type { Plan } from '../plan';
import type { Shipped } from '../tools/casewright';

/** Everything that a cell works with. */
export interface Bench {
  readonly plan: Plan;
  readonly shipped: Shipped;
  readonly measured: Measurements;
  /** Why there are no peers, where they could not be installed. */
  readonly noPeers: string | undefined;
  /** What came of trying each tool, by its name: why it cannot be measured, or nothing. */
  readonly trials: Map<string, Promise<string | undefined>>;
  /** Tells on standard error what is going on: a run takes minutes. */
  say(text: string): void;
}

/** Takes turns: each contestant once in each round, every round starting with another, so that a busy moment hits all alike. */
export async function inTurns<Contestant>(
  rounds: number,
  contestants: readonly Contestant[],
  run: (contestant: Contestant, round: number) => Promise<void>,
): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < contestants.length; turn++) {
      const contestant = contestants[(turn + round) % contestants.length];
      if (contestant !== undefined) await run(contestant, round);
    }
  }
}

export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Notes for each of these measures that a tool is absent. */
export function absent({ measured, say }: Bench, measures: readonly Measure[], tool: string, because: string): void {
  say(`  ${tool} is absent: ${because}`);
  for (const measure of measures) measured.absent(measure, tool, because);
}
