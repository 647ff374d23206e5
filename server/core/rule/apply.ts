import { areOne, isBoundary } from '../text/boundary';
import { areApart, EditSet } from './edit-set';
import type { Edit } from './finding';

/**
 * The text after a set of edits, all given in offsets of the text before. Where two overlap, or insert at one place, the
 * first in the list stands and the other is left out; nothing outside the edits changes.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const chosen = new EditSet();
  for (const edit of edits) if (!chosen.clashes(edit) && isSound(edit, text)) chosen.add(edit);
  let done = 0;
  const parts: string[] = [];
  for (const { span, text: replacement } of chosen.inOrder) {
    parts.push(text.slice(done, span.start), replacement);
    done = span.end;
  }
  parts.push(text.slice(done));
  return parts.join('');
}

/** Whether an edit lies in the text, with neither end inside a surrogate pair or between CR and LF. */
export function isInside({ span }: Pick<Edit, 'span'>, text: string): boolean {
  const { start, end } = span;
  if (!(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length))
    return false;
  return isBoundary(text, start) && isBoundary(text, end);
}

/** Whether an edit lies in the text, and what it puts there does not grow together with what stands beside it. */
export function isSound(edit: Edit, text: string): boolean {
  if (!isInside(edit, text)) return false;
  const { span, text: replacement } = edit;
  const before = text.charCodeAt(span.start - 1);
  const after = text.charCodeAt(span.end);
  // An empty replacement brings its neighbours together.
  if (replacement === '') return !areOne(before, after);
  const last = replacement.length - 1;
  return !areOne(before, replacement.charCodeAt(0)) && !areOne(replacement.charCodeAt(last), after);
}

/** Whether a fix may be offered at all: it changes something, each edit is sound, and no two touch the same characters. */
export function isFixSound(edits: readonly Edit[], text: string): boolean {
  return (
    edits.length > 0 &&
    edits.every((edit) => isSound(edit, text)) &&
    areApart(edits) &&
    edits.some(({ span, text: replacement }) => text.slice(span.start, span.end) !== replacement)
  );
}
