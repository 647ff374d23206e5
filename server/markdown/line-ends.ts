/** Walks the lines of a text. A line ends at LF, CRLF or a lone CR, as in CommonMark and the Language Server Protocol. */
export class LineWalker {
  /** The current line without its end: `start` to `end`; the next line begins at `next`. */
  start = 0;
  end = 0;
  next: number;
  readonly #text: string;
  readonly #stop: number;
  #lineFeed = -1;
  #carriageReturn = -1;

  /** @param from offset of a line's start */
  constructor(text: string, from = 0, stop = text.length) {
    this.#text = text;
    this.next = from;
    this.#stop = stop;
  }

  /** Steps to the next line; false where there is none. An empty last line counts as none. */
  advance(): boolean {
    if (this.next >= this.#stop) return false;
    this.start = this.next;
    // Searching for the next of each is far quicker than looking at every character.
    if (this.#lineFeed < this.start) this.#lineFeed = this.#find('\n');
    if (this.#carriageReturn < this.start) this.#carriageReturn = this.#find('\r');
    this.end = Math.min(this.#lineFeed, this.#carriageReturn, this.#stop);
    const isPair = this.end === this.#carriageReturn && this.#lineFeed === this.end + 1;
    this.next = Math.min(this.end + (isPair ? 2 : 1), this.#stop);
    return true;
  }

  #find(end: string): number {
    const at = this.#text.indexOf(end, this.start);
    return at < 0 ? Number.POSITIVE_INFINITY : at;
  }
}
