import { appendFileSync } from 'node:fs';

/** One row of the table that a run ends with. */
export interface Figures {
  readonly suite: string;
  /** Which way it took, where a machine may lack what another has: a real full disk, or one that is made up. */
  readonly way: string;
  readonly runs: number;
  /** What is wanted to be 0. */
  readonly lost: number;
  readonly torn: number;
  readonly silent: number;
  readonly litter: number;
  /** What is worth telling besides. */
  readonly note?: string;
}

/** Says what a suite has seen; the runner gathers it from the file that the variable names. */
export function tellFigures(figures: Figures): void {
  const { suite, way, runs, lost, torn, silent, litter, note } = figures;
  const seen = `${runs} runs, ${lost} lost, ${torn} torn, ${silent} silently wrong, ${litter} left-over files`;
  console.log(`faults: ${suite} [${way}]: ${seen}${note === undefined ? '' : `; ${note}`}`);
  const { CASEWRIGHT_FAULTS_REPORT: report } = process.env;
  if (report !== undefined) appendFileSync(report, `${JSON.stringify(figures)}\n`);
}
