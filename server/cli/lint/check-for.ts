import type { Check } from '../check/check';
import type { LintOptions } from './options';

/** What the options of a run say of how each text is checked. */
export function checkFor(options: LintOptions, context: Pick<Check, 'session' | 'workspace'>): Check {
  const { asCase, fix, fixDryRun, unsafeFixes = false, inlineConfig, reportUnusedDisables } = options;
  return {
    ...context,
    takes: (input, { because }) => asCase === true && (because !== 'ignored' || input.isNamed),
    ignoresSuppressions: !inlineConfig,
    reportsUnused: reportUnusedDisables === true,
    ...((fix || fixDryRun) && { mends: { includesUnsafe: unsafeFixes } }),
  };
}
