import type { Edit } from '../../../server/core/rule/finding';

/** The text after sound edits, the plain way: from the last to the first. */
export function applied(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((one, other) => other.span.start - one.span.start || other.span.end - one.span.end)
    .reduce((so, { span, text: replacement }) => so.slice(0, span.start) + replacement + so.slice(span.end), text);
}

/** Where an offset of the text before stands in the text after; within an edit, where its replacement begins. */
export function moved(offset: number, edits: readonly Edit[]): number {
  let by = 0;
  for (const { span, text } of edits) {
    if (span.end <= offset) by += text.length - (span.end - span.start);
    else if (span.start < offset) by -= offset - span.start;
  }
  return offset + by;
}

/** The kinds of line end in a text. */
export const lineEndsOf = (text: string): readonly string[] => [...new Set(text.match(/\r\n|\n|\r/g) ?? [])].sort();
