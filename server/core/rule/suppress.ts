import type { Suppression } from '../model/index';
import type { Finding } from './finding';

/** Rules that speak of suppressions themselves; a comment cannot silence what is said about it. */
const aboutSuppressions = /^suppression-/;

/** What has opened so far for one rule, or for every rule. */
interface Reach {
  /** Nothing after this offset is silenced yet. */
  until: number;
  /** Those that have silenced nothing yet. */
  waiting: Suppression[];
}

const everyRule = '';

/**
 * Takes out the findings that a suppression with a reason covers, and tells which suppressions did so. Both are gone through
 * once, in the order of their place, however many there are.
 */
export function suppress(findings: readonly Finding[], suppressions: readonly Suppression[]) {
  const used = new Set<Suppression>();
  const opening = suppressions
    .filter(({ kind, reason }) => kind !== 'enable' && reason !== undefined)
    .sort((one, other) => one.scope.start - other.scope.start);
  if (opening.length === 0) return { kept: findings, used };
  const reaches = new Map<string, Reach>();
  const silenced = new Set<Finding>();
  let opened = 0;
  for (const finding of [...findings].sort((one, other) => one.span.start - other.span.start)) {
    const { start } = finding.span;
    for (let next = opening[opened]; next && next.scope.start <= start; next = opening[++opened]) open(reaches, next);
    if (aboutSuppressions.test(finding.rule)) continue;
    for (const rule of [finding.rule, everyRule]) {
      const reach = reaches.get(rule);
      if (!reach || reach.until < start) continue;
      silenced.add(finding);
      for (const suppression of reach.waiting) if (suppression.scope.end >= start) used.add(suppression);
      // Those that end before this finding end before all that follow.
      reach.waiting = [];
    }
  }
  return { kept: findings.filter((finding) => !silenced.has(finding)), used };
}

/** A suppression that names no rule silences all. */
function open(reaches: Map<string, Reach>, suppression: Suppression): void {
  const { rules, scope } = suppression;
  for (const rule of rules.length === 0 ? [everyRule] : rules.map(({ id }) => id)) {
    const reach = reaches.get(rule) ?? { until: 0, waiting: [] };
    reach.until = Math.max(reach.until, scope.end);
    reach.waiting.push(suppression);
    reaches.set(rule, reach);
  }
}
