import type { Gap } from './completion';
import { type Cursor, gapAt } from './cursor';
import { lineAt } from './lines';

/** A comment that is being written: `content` is what stands between the arrow and the cursor. */
export interface CommentPlace extends Gap {
  readonly content: string;
}

/**
 * The comment around the cursor, as far as it is on the cursor's line. Its span takes in the closing arrow, or what an
 * editor left of it when it closed brackets by itself.
 */
export function commentPlace(cursor: Cursor): CommentPlace | undefined {
  const { study, offset } = cursor;
  const line = lineAt(study, offset);
  const before = study.text.slice(line.start, offset);
  const start = before.lastIndexOf('<!--');
  if (start < 0 || before.includes('-->', start)) return undefined;
  const after = study.text.slice(offset, line.end);
  const rest = /^(?:[^<]*?-->|[ \t]*-{0,2}>?)/.exec(after)?.[0].length ?? 0;
  const gap = gapAt(cursor, { start: line.start + start, end: offset + rest });
  return { ...gap, content: before.slice(start + 4) };
}
