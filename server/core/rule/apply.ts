import type { Edit } from './finding';

/**
 * The text after a set of edits, all given in offsets of the text before. Where two overlap, or insert at one place, the
 * first in the list stands and the other is left out; nothing outside the edits changes.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const chosen: Edit[] = [];
  for (const edit of edits) {
    const clashes = chosen.some((other) => overlap(edit, other));
    if (!clashes && isInside(edit, text)) chosen.push(edit);
  }
  chosen.sort((one, other) => one.span.start - other.span.start || one.span.end - other.span.end);
  let done = 0;
  const parts: string[] = [];
  for (const { span, text: replacement } of chosen) {
    parts.push(text.slice(done, span.start), replacement);
    done = span.end;
  }
  parts.push(text.slice(done));
  return parts.join('');
}

/** Whether two edits cannot both be made: they share a character, or both insert at one place. */
export function overlap(one: Edit, other: Edit): boolean {
  if (one.span.start === one.span.end && other.span.start === other.span.end)
    return one.span.start === other.span.start;
  return one.span.start < other.span.end && other.span.start < one.span.end;
}

const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

/** Whether an edit lies in the text, with neither end inside a surrogate pair or between CR and LF. */
export function isInside({ span }: Edit, text: string): boolean {
  if (span.start < 0 || span.start > span.end || span.end > text.length) return false;
  return [span.start, span.end].every((offset) => {
    const before = text.charCodeAt(offset - 1);
    const after = text.charCodeAt(offset);
    return !(before === 13 && after === 10) && !(isLow(after) && before >= 0xd800 && before <= 0xdbff);
  });
}
