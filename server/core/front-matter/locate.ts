import { LineWalker } from '../../markdown/line-ends';
import type { Span } from '../text/span';

export interface LocatedFrontMatter {
  readonly present: boolean;
  readonly closed: boolean;
  /** Fences and last line end included. */
  readonly span: Span;
  /** What stands between the fences. */
  readonly yaml: Span;
}

const opening = /---[ \t]*(?:\r\n|\n|\r)/y;
const closingFence = /^---[ \t]*$/;
/** White space stands in one place of each form only: shared between two, a long stretch would be tried in all ways. */
const startsLikeKey = /^(?:["'][^"'\r\n]+["'][ \t]*|[\p{L}][\p{L}\p{N} ._-]*(?:\t[ \t]*)?):(?:[ \t]|$)/u;
const endsUnclosed = /^\s*$|^#{1,6}\s/;

/**
 * Finds front matter at the very start of a text (after a BOM, if any). Without a closing fence, as while it is being
 * typed, it reaches to the first blank line or heading, provided that its first line looks like a key.
 * @param start offset of the first unit after the BOM
 */
export function locateFrontMatter(text: string, start: number): LocatedFrontMatter {
  const none = { present: false, closed: false, span: { start, end: start }, yaml: { start, end: start } };
  opening.lastIndex = start;
  const fence = opening.exec(text);
  if (!fence) return none;
  const from = start + fence[0].length;
  let unclosedEnd: number | undefined;
  const line = new LineWalker(text, from);
  while (line.advance()) {
    const content = text.slice(line.start, line.end);
    if (closingFence.test(content)) {
      const unclosed = unclosedEnd !== undefined && !hasKeyAfter(text, unclosedEnd, line.start);
      if (unclosed) break;
      return { present: true, closed: true, span: { start, end: line.next }, yaml: { start: from, end: line.start } };
    }
    if (unclosedEnd === undefined && endsUnclosed.test(content)) unclosedEnd = line.start;
  }
  const end = unclosedEnd ?? text.length;
  const first = new LineWalker(text, from);
  if (!first.advance() || !startsLikeKey.test(text.slice(first.start, first.end))) return none;
  return { present: true, closed: false, span: { start, end }, yaml: { start: from, end } };
}

/** A later `---` closes front matter with a blank line in it only where keys still follow; else it is a rule in the text. */
function hasKeyAfter(text: string, from: number, to: number): boolean {
  return text
    .slice(from, to)
    .split(/\r\n|\n|\r/)
    .every(
      (content) => /^\s*(?:#.*)?$/.test(content) || startsLikeKey.test(content) || /^[ \t]+|^- |^[\]}]/.test(content),
    );
}
