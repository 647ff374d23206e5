import type { FileReport, Summary } from '../formats/index';
import type { Outcome } from './check';

/** Counts what a run has seen. */
export class Tally {
  #files = 0;
  #skipped = 0;
  #counts = { error: 0, warning: 0, information: 0 };

  /** @param isText false for a configuration file, whose findings count but which is no case */
  add(outcome: Outcome<FileReport>, isText: boolean): void {
    if (outcome.kind === 'skipped') this.#skipped++;
    if (outcome.kind !== 'done') return;
    if (isText) this.#files++;
    for (const { severity } of outcome.result.findings) this.#counts[severity]++;
  }

  get summary(): Summary {
    const { error, warning, information } = this.#counts;
    return {
      files: this.#files,
      skipped: this.#skipped,
      findings: error + warning + information,
      errors: error,
      warnings: warning,
      information,
    };
  }
}
