import type { Language } from '../../framework/index';
import type { EffectiveConfiguration } from '../configuration/types';

/** How a case is checked. */
export interface LintOptions {
  readonly configuration: EffectiveConfiguration;
  /** Language of the messages. */
  readonly locale: Language;
  /** Relative link targets that were looked up; others are not judged. */
  readonly targets?: ReadonlyMap<string, boolean>;
  /** Reports what comments silence, too; then nothing is said of comments that silence nothing. */
  readonly ignoreSuppressions?: boolean;
  /**
   * Runs each rule that is on, or a step of it, and may take its time; the engine knows no clock. It returns what `run` returns.
   */
  readonly time?: <Result>(rule: string, run: () => Result) => Result;
}
