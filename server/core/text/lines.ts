import { partition } from './partition';

/** A place for people and reports: both numbers are 1-based, columns count UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/**
 * Line starts of one text. Lines end at LF, CRLF or a lone CR, as the Language Server Protocol has it. The text is looked
 * through when something is asked first: most versions of a text that is being typed are never asked.
 */
export class LineIndex {
  readonly #text: string;
  #known: readonly number[] | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  get #starts(): readonly number[] {
    this.#known ??= startsOf(this.#text);
    return this.#known;
  }

  get #length(): number {
    return this.#text.length;
  }

  /**
   * The index of the text after a change. What is known of this one is taken over, so that it costs what the change is
   * long, and a moment for each line after it.
   * @param text after the change: `start` to `newEnd` stands where `start` to `oldEnd` stood
   */
  changed(text: string, start: number, oldEnd: number, newEnd: number): LineIndex {
    const index = new LineIndex(text);
    if (this.#known) index.#known = changedStarts(this.#known, text, start, oldEnd, newEnd);
    return index;
  }

  get count(): number {
    return this.#starts.length;
  }

  /** Offset of the first character of a 1-based line; past the last line, the text's length. */
  startOf(line: number): number {
    return this.#starts[line - 1] ?? this.#length;
  }

  /** The 1-based line that holds the offset. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  placeAt(offset: number): Place {
    const line = this.lineAt(offset);
    return { line, column: offset - this.startOf(line) + 1 };
  }
}

/** Whether a line starts at an offset is told by the unit there and the one before it. */
function isStart(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  return offset === 0 || before === 10 || (before === 13 && text.charCodeAt(offset) !== 10);
}

function changedStarts(
  known: readonly number[],
  text: string,
  start: number,
  oldEnd: number,
  newEnd: number,
): readonly number[] {
  const starts = known.slice(
    0,
    partition(known, (offset) => offset < start),
  );
  for (let offset = start; offset <= newEnd; offset++) if (isStart(text, offset)) starts.push(offset);
  const shift = newEnd - oldEnd;
  const after = partition(known, (offset) => offset <= oldEnd);
  for (let line = after; line < known.length; line++) starts.push((known[line] ?? 0) + shift);
  return starts;
}

const loneReturn = /\r(?!\n)/;

/** Searching for line feeds is many times as quick as looking at every character. */
function startsOf(text: string): readonly number[] {
  const starts = [0];
  if (text.includes('\r') && loneReturn.test(text)) {
    for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  } else {
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  }
  return starts;
}
