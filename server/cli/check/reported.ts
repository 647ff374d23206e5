import type { CaseStudy } from '../../core/model/index';
import type { Finding } from '../../core/rule/finding';
import type { Span } from '../../core/text/span';
import type { ReportedFinding, ReportedRange } from '../formats/index';
import { byCodeUnits } from '../paths';
import { fingerprints } from './fingerprint';

/** What the places of findings are worked out from; a configuration file has no headings. */
export type ReportedText = Pick<CaseStudy, 'text' | 'lines' | 'headings'>;

/** Findings with lines and columns instead of offsets, in the order of their place. */
export function reported(findings: readonly Finding[], source: ReportedText): ReportedFinding[] {
  const names = fingerprints(findings, source);
  return findings
    .map(({ rule, code, severity, span, message, docs, related, fix }, index): ReportedFinding => {
      const finding = {
        ...{ rule, code, severity, message, docs, ...rangeOf(span, source) },
        fingerprint: names[index] ?? '',
        related: related.map(({ span: place, note }) => ({ ...rangeOf(place, source), note })),
      };
      if (fix === undefined) return finding;
      const edits = fix.edits.map((edit) => ({ ...rangeOf(edit.span, source), text: edit.text }));
      return { ...finding, fix: { title: fix.title, edits, safe: fix.safe } };
    })
    .sort((one, other) => one.line - other.line || one.column - other.column || byCodeUnits(one.rule, other.rule));
}

function rangeOf({ start, end }: Span, source: ReportedText): ReportedRange {
  const from = source.lines.placeAt(start);
  const to = source.lines.placeAt(end);
  return {
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
    byteColumn: byteColumnAt(start, source),
    byteEndColumn: byteColumnAt(end, source),
  };
}

function byteColumnAt(offset: number, { text, lines }: ReportedText): number {
  return Buffer.byteLength(text.slice(lines.startOf(lines.lineAt(offset)), offset)) + 1;
}
