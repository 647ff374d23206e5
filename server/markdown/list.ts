import type { List, ListItem } from 'mdast';
import { type IsKnown, paragraphOf } from './inline';

/** A mark, one space, and words. */
const item = /^(?:([-*+])|(\d{1,9})([.)])) (?=[^ ])/;

/** The start of an item that fills its line. */
export interface ItemStart {
  /** Items of one list have the same: the bullet, or what stands after the number. */
  readonly mark: string;
  readonly number: number | undefined;
  /** Columns before its words. */
  readonly width: number;
}

export function itemStartAt(line: string): ItemStart | undefined {
  const match = item.exec(line);
  if (!match) return undefined;
  const [{ length: width }, bullet, number, after = ''] = match;
  return { mark: bullet ?? after, number: number === undefined ? undefined : Number(number), width };
}

/** Right below the lines of a paragraph, a number other than one goes on with it. */
export const mayInterrupt = ({ number }: ItemStart): boolean => number === undefined || number === 1;

/** A list whose items are one line each, with no blank line between them. */
export class TightList {
  readonly node: List;

  constructor(
    private readonly text: string,
    private readonly first: ItemStart,
    line: number,
    offset: number,
  ) {
    const start = { line, column: 1, offset };
    const isOrdered = first.number !== undefined;
    this.node = {
      type: 'list',
      ordered: isOrdered,
      start: first.number ?? null,
      spread: false,
      children: [],
      position: { start, end: start },
    };
  }

  /** @returns whether the item belongs to the list and could be read */
  add(
    { mark, width }: ItemStart,
    line: number,
    { start, end }: { readonly start: number; readonly end: number },
    isKnown: IsKnown,
  ): boolean {
    if (mark !== this.first.mark) return false;
    const words = paragraphOf(this.text, { line, starts: [start + width], end, indent: width }, isKnown);
    if (!words?.position) return false;
    const place = { start: { line, column: 1, offset: start }, end: { ...words.position.end } };
    const made: ListItem = { type: 'listItem', spread: false, checked: null, children: [words], position: place };
    this.node.children.push(made);
    this.node.position = { start: this.node.position?.start ?? place.start, end: { ...place.end } };
    return true;
  }
}
