import type { Language } from '../../framework/index';
import type { Finding, Severity } from './finding';
import { docsOf, fill } from './message';

/** The rule under whose name it is said that not everything is told. */
export const checkedInPartRule = 'checked-in-part';

const texts: Readonly<Record<Language, Finding['message']>> = {
  en: {
    what: 'This text has more findings than the {most} that are told: {more} or more are left out.',
    why: 'What comes after them stays unseen until some of these are gone.',
    next: 'Mend some of these first; if it is no case, keep it out with “ignore” in casewright.yaml.',
  },
  fr: {
    what: 'Ce texte a plus de remarques que les {most} qui sont affichées\u00a0: au moins {more} manquent.',
    why: 'La suite reste invisible tant que celles-ci demeurent.',
    next: 'Corrigez-en d’abord quelques-unes; si ce n’est pas une étude de cas, écartez-la avec «\u00a0ignore\u00a0» dans casewright.yaml.',
  },
};

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2 };

/**
 * At most so many findings, the graver ones first, then one that says how many are left out; it is as grave as they are.
 * @param findings in the order of their place, in which they stay
 * @param isCut whether a check was stopped before it had told everything
 */
export function capFindings(
  findings: readonly Finding[],
  most: number,
  isCut: boolean,
  locale: Language,
): readonly Finding[] {
  if (findings.length <= most && !isCut) return findings;
  const byGravity = [...findings].sort((one, other) => ranks[one.severity] - ranks[other.severity]);
  const kept = new Set(byGravity.slice(0, most));
  const severity = byGravity[most]?.severity ?? 'information';
  const values = { most, more: Math.max(1, findings.length - most) };
  const { what, why, next } = texts[locale];
  const summary: Finding = {
    rule: checkedInPartRule,
    code: 'more',
    severity,
    span: { start: 0, end: 0 },
    message: { what: fill(what, values), why, next },
    docs: docsOf(checkedInPartRule),
    related: [],
  };
  return [summary, ...findings.filter((finding) => kept.has(finding))];
}
