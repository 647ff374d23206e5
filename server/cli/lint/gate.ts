import { type Severity, severities } from '../../core/rule/finding';
import type { Localized } from '../../framework/index';
import { exit } from '../failure';
import type { LintOptions } from './options';

/** Decides whether a run fails. It counts what `--quiet` hides, too. */
export class Gate {
  readonly #counts: Record<Severity, number> = { information: 0, warning: 0, error: 0 };
  readonly #mostWarnings: number;
  /** The least severity that fails the run. */
  readonly failOn: Severity;
  /** The least severity that is reported. */
  readonly reportFrom: Severity;

  constructor({ failOn, maxWarnings, quiet }: Pick<LintOptions, 'failOn' | 'maxWarnings' | 'quiet'>) {
    // Who allows a number of warnings, or does not want to see them, cannot mean that each of them fails.
    this.failOn = failOn ?? (quiet || maxWarnings !== undefined ? 'error' : 'information');
    this.reportFrom = quiet ? 'error' : 'information';
    this.#mostWarnings = maxWarnings ?? Number.POSITIVE_INFINITY;
  }

  add(findings: readonly { readonly severity: Severity }[]): void {
    for (const { severity } of findings) this.#counts[severity]++;
  }

  reports = ({ severity }: { readonly severity: Severity }): boolean => isAtLeast(severity, this.reportFrom);

  get #failing(): readonly Severity[] {
    return severities.filter((severity) => isAtLeast(severity, this.failOn) && this.#counts[severity] > 0);
  }

  get #hasTooManyWarnings(): boolean {
    return this.#counts.warning > this.#mostWarnings;
  }

  get code(): number {
    return this.#failing.length > 0 || this.#hasTooManyWarnings ? exit.findings : exit.clean;
  }

  /** What the report does not show of the reasons to fail. */
  get reasons(): Localized[] {
    const { warning } = this.#counts;
    const hidden = this.#failing.filter((severity) => !this.reports({ severity }));
    const count = hidden.reduce((sum, severity) => sum + this.#counts[severity], 0);
    return [
      ...(this.#hasTooManyWarnings ? [tooManyWarnings(warning, this.#mostWarnings)] : []),
      ...(count > 0 ? [hiddenButFailing(count, this.failOn)] : []),
    ];
  }
}

const isAtLeast = (severity: Severity, least: Severity): boolean =>
  severities.indexOf(severity) >= severities.indexOf(least);

const tooManyWarnings = (count: number, most: number): Localized => ({
  en: `more warnings (${count}) than --max-warnings allows (${most})`,
  fr: `plus d’avertissements (${count}) que --max-warnings n’en permet (${most})`,
});

const hiddenButFailing = (count: number, failOn: Severity): Localized => ({
  en: `findings that --quiet does not show, and that --fail-on ${failOn} counts: ${count}`,
  fr: `remarques que --quiet ne montre pas et que --fail-on ${failOn} compte : ${count}`,
});
