import { partition } from '../text/partition';
import type { Edit } from './finding';

/** Whether two edits cannot both be made: they share a character, or both insert at one place. */
export function overlap(one: Edit, other: Edit): boolean {
  if (one.span.start === one.span.end && other.span.start === other.span.end)
    return one.span.start === other.span.start;
  return one.span.start < other.span.end && other.span.start < one.span.end;
}

/** Edits of which no two overlap, in the order of their place: a further one is held against its neighbours only. */
export class EditSet {
  readonly #edits: Edit[] = [];

  get inOrder(): readonly Edit[] {
    return this.#edits;
  }

  /** Whether an edit overlaps one of them. */
  clashes(edit: Edit): boolean {
    const { start, end } = edit.span;
    // Of those that start before it, only the last can reach into it.
    for (let index = Math.max(0, this.#placeOf(start, start) - 1); index < this.#edits.length; index++) {
      const other = this.#edits[index] as Edit;
      if (other.span.start > start && other.span.start >= end) return false;
      if (overlap(edit, other)) return true;
    }
    return false;
  }

  /** @param edit one that does not clash */
  add(edit: Edit): void {
    this.#edits.splice(this.#placeOf(edit.span.start, edit.span.end), 0, edit);
  }

  #placeOf(start: number, end: number): number {
    return partition(this.#edits, ({ span }) => span.start < start || (span.start === start && span.end < end));
  }
}

/** Whether no two of some edits overlap. */
export function areApart(edits: readonly Edit[]): boolean {
  const before = new EditSet();
  return edits.every((edit) => {
    const isApart = !before.clashes(edit);
    before.add(edit);
    return isApart;
  });
}
