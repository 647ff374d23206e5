import type { Comment } from '../model/index';
import { isNoShift, type Shift } from '../model/shift';
import { partition } from '../text/partition';
import type { Span } from '../text/span';
import type { Gathered } from './gather';
import * as move from './place';

/** How a body came out of the one before it: its first segments and its last ones stay, and are moved. */
export interface Change {
  /** Offsets in the earlier text of what is replaced: the first segment that does not stay, and the next that does. */
  readonly start: number;
  readonly end: number;
  /** How far what stands before is moved, and what stands after. */
  readonly before: Shift;
  readonly after: Shift;
}

/**
 * What a body says, from what the one before it said and what its new segments say: only these are looked at, and nothing
 * is made anew that stays where it was.
 * @param fresh what the new segments say
 */
export function regather(earlier: Gathered, change: Change, fresh: Gathered): Gathered {
  const comments = movedComments(earlier.comments, change);
  const commentOf = (comment: Comment) => comments.get(comment) ?? comment;
  return {
    headings: spliced(earlier.headings, fresh.headings, change, startOf, move.moveHeading),
    passages: spliced(earlier.passages, fresh.passages, change, startOf, move.movePassage),
    comments: spliced(earlier.comments, fresh.comments, change, startOf, commentOf),
    markers: spliced(earlier.markers, fresh.markers, change, startOfComment, (marker, by) =>
      move.moveMarker(marker, commentOf(marker.comment), by),
    ),
    suppressions: spliced(earlier.suppressions, fresh.suppressions, change, startOfComment, (suppression, by) =>
      move.moveSuppression(suppression, commentOf(suppression.comment), by),
    ),
    links: spliced(earlier.links, fresh.links, change, startOf, move.moveLink),
    images: spliced(earlier.images, fresh.images, change, startOf, move.moveImage),
    tables: spliced(earlier.tables, fresh.tables, change, startOf, move.moveTable),
    definitions: spliced(earlier.definitions, fresh.definitions, change, startOf, move.moveFootnote),
    references: spliced(earlier.references, fresh.references, change, startOf, move.moveReference),
  };
}

const startOf = ({ span }: { readonly span: Span }): number => span.start;
const startOfComment = ({ comment }: { readonly comment: Comment }): number => comment.span.start;

function spliced<Item>(
  items: readonly Item[],
  fresh: readonly Item[],
  { start, end, before, after }: Change,
  offsetOf: (item: Item) => number,
  moveItem: (item: Item, by: Shift) => Item,
): readonly Item[] {
  const first = partition(items, (item) => offsetOf(item) < start);
  const next = partition(items, (item) => offsetOf(item) < end);
  const isKept = first === next && fresh.length === 0;
  if (isKept && (first === 0 || isNoShift(before)) && (next === items.length || isNoShift(after))) return items;
  const result = isNoShift(before)
    ? items.slice(0, first)
    : items.slice(0, first).map((item) => moveItem(item, before));
  for (const item of fresh) result.push(item);
  const stays = isNoShift(after);
  for (let index = next; index < items.length; index++) {
    const item = items[index] as Item;
    result.push(stays ? item : moveItem(item, after));
  }
  return result;
}

/** Each comment that stays and moves, with what becomes of it. */
function movedComments(comments: readonly Comment[], { start, end, before, after }: Change) {
  const found = new Map<Comment, Comment>();
  for (const comment of comments) {
    const offset = comment.span.start;
    const by = offset < start ? before : after;
    if ((offset < start || offset >= end) && !isNoShift(by)) found.set(comment, move.moveComment(comment, by));
  }
  return found;
}
