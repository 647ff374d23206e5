import type { RuleMeta } from '../../core/rule/rule';
import type { FileReport, FormatContext, ReportedFinding } from './format';
import { markdownTable, markdownText } from './markdown-text';
import { headingWords, type Subject, subjectWords, weights, weightWords } from './report-words';

const subjectOf = (finding: ReportedFinding, rules: readonly RuleMeta[]): Subject =>
  rules.find(({ id }) => id === finding.rule)?.family ?? 'settings';

/** Findings that say the same of several lines are told once, in the order of their subjects. */
function grouped(findings: readonly ReportedFinding[], rules: readonly RuleMeta[]) {
  const groups = new Map<string, { readonly subject: Subject; readonly findings: ReportedFinding[] }>();
  for (const finding of findings) {
    const { rule, severity, message } = finding;
    const key = JSON.stringify([rule, severity, message]);
    const group = groups.get(key) ?? { subject: subjectOf(finding, rules), findings: [] };
    groups.set(key, group);
    group.findings.push(finding);
  }
  const order = Object.keys(subjectWords);
  return [...groups.values()].sort((one, other) => order.indexOf(one.subject) - order.indexOf(other.subject));
}

/** What there is to say of one text, as a table in plain words; a rule's reason stands with its first remark only. */
export function caseTable({ findings }: FileReport, { rules, locale }: FormatContext): string {
  const explained = new Set<string>();
  const header = ['subject', 'line', 'what', 'next', 'weight'] as const;
  const rows = grouped(findings, rules()).flatMap(({ subject, findings: [finding, ...others] }) => {
    if (finding === undefined) return [];
    const { message, severity, rule, docs } = finding;
    const lines = new Set([finding, ...others].map(({ line }) => line));
    const why = explained.has(message.why) ? '' : message.why;
    explained.add(message.why);
    const what = [message.what, why].filter(Boolean).map(markdownText).join(' ');
    const more = `<sub>[${markdownText(rule)}](${docs})</sub>`;
    const next = [markdownText(message.next), more].filter(Boolean).join(' ');
    return [[subjectWords[subject][locale], [...lines].join(', '), what, next, weightWords[severity][locale]]];
  });
  return markdownTable(
    header.map((name) => headingWords[name][locale]),
    rows,
    new Set([1]),
  );
}

/** How a text is called: by its title, else by its file. */
export const nameOf = ({ title, file }: FileReport): string => markdownText(title ?? file);

/** One line of the table that stands at the top: a text, and how many findings of each weight it has. */
export function overviewRow(report: FileReport): string[] {
  const name =
    report.title === undefined ? nameOf(report) : `${nameOf(report)} <sub>${markdownText(report.file)}</sub>`;
  const counts = weights.map((weight) => report.findings.filter(({ severity }) => severity === weight).length);
  return [name, ...counts.map(String)];
}
