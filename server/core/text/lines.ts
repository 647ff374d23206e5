/** A place for people and reports: both numbers are 1-based, columns count UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Line starts of one text. Lines end at LF, CRLF or a lone CR, as the Language Server Protocol has it. */
export class LineIndex {
  readonly #starts: readonly number[];
  readonly #length: number;

  constructor(text: string) {
    const starts = [0];
    for (let offset = 0; offset < text.length; offset++) {
      const unit = text.charCodeAt(offset);
      if (unit === 13 && text.charCodeAt(offset + 1) === 10) offset++;
      if (unit === 10 || unit === 13) starts.push(offset + 1);
    }
    this.#starts = starts;
    this.#length = text.length;
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
