import type { Suppression, SuppressionComment } from '../model/index';
import type { PlacedSegment } from '../model/segment';
import { partition } from '../text/partition';
import { type Span, span } from '../text/span';
import { enablingAfter } from './enabling';

/**
 * Gives each silencing comment its stretch. `next-line` covers the block that starts next (a paragraph, a heading, a
 * whole table or list): prose has long lines, and a comment cannot stand inside a table.
 */
export function suppressionsOf(
  comments: readonly SuppressionComment[],
  segments: readonly PlacedSegment[],
  length: number,
): Suppression[] {
  const endOfStretch = enablingAfter(comments);
  const endOfNextBlock = blockEnds(segments);
  const scopeOf = (own: SuppressionComment): Span => {
    const { end } = own.comment.span;
    switch (own.kind) {
      case 'file':
        return span(0, length);
      case 'enable':
        return span(end, end);
      case 'disable':
        return span(end, endOfStretch(own)?.comment.span.start ?? length);
      case 'next-line':
        return span(end, endOfNextBlock(end) ?? end);
    }
  };
  return comments.map((comment) => ({ ...comment, scope: scopeOf(comment) }));
}

interface BlockEnd {
  readonly start: number;
  readonly end: number;
  readonly isHtml: boolean;
  /** Where the first block ends, from this one on, that is not HTML. */
  readonly next: number | undefined;
}

/**
 * Tells where the block ends that an offset is in, or the next one that is not HTML. Comments are HTML: thousands may stand
 * one after the other, so what follows them is found out once, when it is first asked.
 */
function blockEnds(segments: readonly PlacedSegment[]): (offset: number) => number | undefined {
  let known: readonly BlockEnd[] | undefined;
  return (offset) => {
    known ??= endsIn(segments);
    const block = known[partition(known, ({ end }) => end <= offset)];
    return block?.isHtml && block.start >= offset ? block.next : block?.end;
  };
}

function endsIn(segments: readonly PlacedSegment[]): readonly BlockEnd[] {
  const found: BlockEnd[] = [];
  let next: number | undefined;
  for (const { reading, offset } of segments.toReversed()) {
    for (const { span: place, isHtml } of reading.blocks.toReversed()) {
      const end = place.end + offset;
      if (!isHtml) next = end;
      found.push({ start: place.start + offset, end, isHtml, next });
    }
  }
  return found.reverse();
}
