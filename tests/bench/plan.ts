/** How much of everything a run does. */
export interface Plan {
  readonly isQuick: boolean;
  /** Files of 15 KB in the small and the large folder. */
  readonly files: { readonly small: number; readonly large: number };
  /** How often each command runs; the peers that take minutes run once over the large folder, if at all. */
  readonly rounds: { readonly file: number; readonly small: number; readonly large: number; readonly slow: number };
  /** How often each server is started. */
  readonly starts: number;
  /** Rounds of keys, keys in a round, and the seconds after which a round of one server ends early. */
  readonly keys: { readonly rounds: number; readonly perRound: number; readonly seconds: number };
  readonly bursts: number;
  readonly completions: { readonly rounds: number; readonly perRound: number };
  /** All edits of the memory cell, and the seconds after which it stops early. */
  readonly edits: { readonly count: number; readonly seconds: number };
}

export const fullPlan: Plan = {
  isQuick: false,
  files: { small: 1000, large: 5000 },
  rounds: { file: 15, small: 3, large: 3, slow: 1 },
  starts: 9,
  keys: { rounds: 5, perRound: 40, seconds: 20 },
  bursts: 5,
  completions: { rounds: 5, perRound: 10 },
  edits: { count: 10_000, seconds: 900 },
};

/** Enough to see where things stand, in under three minutes. */
export const quickPlan: Plan = {
  isQuick: true,
  files: { small: 50, large: 200 },
  rounds: { file: 4, small: 1, large: 1, slow: 0 },
  starts: 3,
  keys: { rounds: 2, perRound: 12, seconds: 2 },
  bursts: 2,
  completions: { rounds: 2, perRound: 4 },
  edits: { count: 400, seconds: 10 },
};
