import type { Finding } from '../core/rule/finding';
import { commonEnd, commonStart } from '../core/text/common';
import type { Span } from '../core/text/span';

/**
 * Findings of an earlier version at the places that they have in a later one. Those that the change touches are left out:
 * nobody knows yet whether they still hold.
 */
export function movedFindings(findings: readonly Finding[], before: string, after: string): readonly Finding[] {
  const start = commonStart(before, after);
  const end = before.length - commonEnd(before, after, start);
  const shift = after.length - before.length;
  return findings.flatMap((finding) => {
    const span = movedSpan(finding.span, start, end, shift);
    return span ? [{ ...finding, span }] : [];
  });
}

/** @param start @param end the stretch that was replaced @param shift how much longer the text is now */
function movedSpan(span: Span, start: number, end: number, shift: number): Span | undefined {
  if (span.end <= start) return span;
  return span.start >= end ? { start: span.start + shift, end: span.end + shift } : undefined;
}
