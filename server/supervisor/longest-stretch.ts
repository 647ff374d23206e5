/** Lines counted from 1. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  /** Length of the first line in UTF-16 units. */
  readonly width: number;
}

/**
 * The longest run of lines without an empty one. What makes the parsers slow grows within one paragraph, list or table,
 * so this is the best guess that can be made without parsing. Linear in the text.
 */
export function longestStretch(text: string): Stretch {
  let best = { first: 1, last: 1, width: 0, length: -1 };
  let first = 0;
  let width = 0;
  let length = 0;
  let number = 0;
  for (const line of text.split(/\r\n|\n|\r/)) {
    number += 1;
    if (line.trim() === '') {
      first = 0;
      continue;
    }
    if (first === 0) [first, width, length] = [number, line.length, 0];
    length += line.length + 1;
    if (length > best.length) best = { first, last: number, width, length };
  }
  return { first: best.first, last: best.last, width: best.width };
}
