import type { FileReport, Summary } from '../formats/index';

/** Counts what a run has seen. */
export class Tally {
  #files = 0;
  #skipped = 0;
  #counts = { error: 0, warning: 0, information: 0 };

  add({ kind, findings }: FileReport): void {
    if (kind === 'case') this.#files++;
    for (const { severity } of findings) this.#counts[severity]++;
  }

  /** A text that is no case. */
  skip(): void {
    this.#skipped++;
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
