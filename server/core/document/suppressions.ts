import type { SuppressionComment } from '../comments/suppression';
import type { Suppression } from '../model/index';
import { type Span, span } from '../text/span';
import type { FlatNode } from './flat';

/**
 * Gives each silencing comment its stretch. `next-line` covers the block that starts next (a paragraph, a heading, a
 * whole table or list): prose has long lines, and a comment cannot stand inside a table.
 */
export function suppressionsOf(
  comments: readonly SuppressionComment[],
  blocks: readonly FlatNode[],
  length: number,
): Suppression[] {
  return comments.map((comment) => ({ ...comment, scope: scopeOf(comment, comments, blocks, length) }));
}

function scopeOf(
  own: SuppressionComment,
  all: readonly SuppressionComment[],
  blocks: readonly FlatNode[],
  length: number,
): Span {
  const { end } = own.comment.span;
  switch (own.kind) {
    case 'file':
      return span(0, length);
    case 'enable':
      return span(end, end);
    case 'disable':
      return span(end, all.find((other) => enables(other, own))?.comment.span.start ?? length);
    case 'next-line': {
      const next = blocks.find(
        (block) => block.span.end > end && !(block.node.type === 'html' && block.span.start >= end),
      );
      return next ? span(end, next.span.end) : span(end, end);
    }
  }
}

function enables(other: SuppressionComment, own: SuppressionComment): boolean {
  if (other.kind !== 'enable' || other.comment.span.start < own.comment.span.end) return false;
  return other.rules.length === 0 || own.rules.every((rule) => other.rules.some((named) => named.id === rule.id));
}
