import type { Finding } from '../../core/rule/finding';
import type { LineIndex } from '../../core/text/lines';
import type { ReportedFinding } from '../formats/index';
import { byCodeUnits } from '../paths';

/** Findings with lines and columns instead of offsets, in the order of their place. */
export function reported(findings: readonly Finding[], lines: LineIndex): ReportedFinding[] {
  return findings
    .map(({ span, rule, severity, message, docs, fix }) => {
      const { line, column } = lines.placeAt(span.start);
      const end = lines.placeAt(span.end);
      const fixable = fix !== undefined;
      return { rule, severity, message, line, column, endLine: end.line, endColumn: end.column, docs, fixable };
    })
    .sort((one, other) => one.line - other.line || one.column - other.column || byCodeUnits(one.rule, other.rule));
}
