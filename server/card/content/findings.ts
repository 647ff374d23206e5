import { type Finding, severities } from '../../core/rule/finding';
import type { LineIndex } from '../../core/text/lines';
import { oneLine } from '../../core/text/one-line';
import type { FindingGroup } from '../card';

/** More findings of one severity than anybody reads on a card; the rest is counted. */
const mostListed = 50;

/** The findings by severity, the most severe first, each with its line. Groups without any are left out. */
export function findingGroups(findings: readonly Finding[], lines: LineIndex): readonly FindingGroup[] {
  return severities
    .map((severity) => {
      const all = findings.filter((finding) => finding.severity === severity);
      const listed = all.slice(0, mostListed).map(({ rule, message, span }) => ({
        rule,
        what: oneLine(message.what),
        more: oneLine(`${message.why} ${message.next}`),
        line: lines.lineAt(span.start),
      }));
      return { severity, findings: listed, left: all.length - listed.length };
    })
    .filter((group) => group.findings.length > 0)
    .reverse();
}
