import type { SuppressionComment } from '../comments/suppression';
import type { Suppression } from '../model/index';
import { partition } from '../text/partition';
import { type Span, span } from '../text/span';
import type { Block, PlacedSegment } from './segment';

/**
 * Gives each silencing comment its stretch. `next-line` covers the block that starts next (a paragraph, a heading, a
 * whole table or list): prose has long lines, and a comment cannot stand inside a table.
 */
export function suppressionsOf(
  comments: readonly SuppressionComment[],
  segments: readonly PlacedSegment[],
  length: number,
): Suppression[] {
  const enabling = comments.filter(({ kind }) => kind === 'enable');
  return comments.map((comment) => ({ ...comment, scope: scopeOf(comment, enabling, segments, length) }));
}

function scopeOf(
  own: SuppressionComment,
  enabling: readonly SuppressionComment[],
  segments: readonly PlacedSegment[],
  length: number,
): Span {
  const { end } = own.comment.span;
  switch (own.kind) {
    case 'file':
      return span(0, length);
    case 'enable':
      return span(end, end);
    case 'disable': {
      const before = partition(enabling, ({ comment }) => comment.span.start < end);
      const next = enabling.slice(before).find((other) => enables(other, own));
      return span(end, next?.comment.span.start ?? length);
    }
    case 'next-line':
      return span(end, endOfNextBlock(segments, end) ?? end);
  }
}

/** Where the block ends that an offset is in, or the next one that is not HTML. */
function endOfNextBlock(segments: readonly PlacedSegment[], offset: number): number | undefined {
  for (let index = partition(segments, ({ end }) => end <= offset); index < segments.length; index++) {
    const { reading, offset: start = 0 } = segments[index] ?? {};
    const isNext = ({ span: place, isHtml }: Block) =>
      place.end + start > offset && !(isHtml && place.start + start >= offset);
    const next = reading?.blocks.find(isNext);
    if (next) return next.span.end + start;
  }
  return undefined;
}

function enables(other: SuppressionComment, own: SuppressionComment): boolean {
  return other.rules.length === 0 || own.rules.every((rule) => other.rules.some((named) => named.id === rule.id));
}
