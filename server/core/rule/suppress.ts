import type { Suppression } from '../model/index';
import type { Finding } from './finding';

/** Rules that speak of suppressions themselves; a comment cannot silence what is said about it. */
const aboutSuppressions = /^suppression-/;

/** Takes out the findings that a suppression with a reason covers, and tells which suppressions did so. */
export function suppress(findings: readonly Finding[], suppressions: readonly Suppression[]) {
  const used = new Set<Suppression>();
  const kept = findings.filter((finding) => {
    const by = suppressions.filter((suppression) => silences(suppression, finding));
    for (const suppression of by) used.add(suppression);
    return by.length === 0;
  });
  return { kept, used };
}

function silences(suppression: Suppression, finding: Finding): boolean {
  if (aboutSuppressions.test(finding.rule) || suppression.reason === undefined) return false;
  const { start } = finding.span;
  if (start < suppression.scope.start || start > suppression.scope.end || suppression.kind === 'enable') return false;
  return suppression.rules.length === 0 || suppression.rules.some((rule) => rule.id === finding.rule);
}
