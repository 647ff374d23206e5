import { itemAt, mayBeContainerAt, mayBeHtmlAt, type RawBlock, rawBlockAt } from './block-starts';
import { LineWalker } from './line-ends';

/** A stretch of whole lines that can be read by itself. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Lines that are taken as blank: each starts a comment that nothing in the rest of the text closes. Offsets in the text. */
  readonly openComments: readonly { readonly start: number; readonly end: number }[];
  /** Something in it is still open at the end of the text: what is added there belongs to it. */
  readonly isOpen: boolean;
}

/** Which list stands open at the top level: none, one whose items' lines are indented by so many columns, or who knows. */
type List = 'none' | number | 'unsure';

const deep = 4;

/**
 * Cuts Markdown into stretches that mean the same alone as together: the tree of the whole is the trees of the
 * stretches one after the other, labels apart. It cuts before a line only where everything above is certainly closed,
 * and around code and HTML that run over blank lines; in doubt it goes on. Linear in the text.
 */
export class Splitter {
  readonly #text: string;
  readonly #lines: LineWalker;
  #start: number;
  #openComments: Stretch['openComments'][number][] = [];
  #raw: RawBlock | undefined;
  #isAfterRaw = false;
  #isAfterBlank = true;
  #list: List = 'none';
  /** These lines, up to the next blank one, may be HTML, in which nothing starts. */
  #mayBeHtml = false;
  /** After indented code the parser is stricter about what may start, even after blank lines. */
  #mayBeCode = false;
  /** What is open is beyond knowing: the rest is one stretch. */
  #isLost = false;
  #lastArrow: number | undefined;

  /** @param from offset of the line to begin with; nothing may be open there */
  constructor(text: string, from: number) {
    this.#text = text;
    this.#lines = new LineWalker(text, from);
    this.#start = from;
  }

  /** The next stretch; together they are the text from `from` on. */
  next(): Stretch | undefined {
    while (!this.#isLost && this.#lines.advance()) {
      const stretch = this.#line(this.#lines.start, this.#lines.end);
      if (stretch) return stretch;
    }
    const { length } = this.#text;
    return this.#start < length ? this.#cutBefore(length) : undefined;
  }

  #cutBefore(end: number): Stretch | undefined {
    const stretch = { start: this.#start, end, openComments: this.#openComments, isOpen: this.#isOpen };
    if (end === this.#start) return undefined;
    this.#start = end;
    this.#openComments = [];
    this.#list = 'none';
    this.#mayBeHtml = false;
    this.#mayBeCode = false;
    return stretch;
  }

  get #isOpen(): boolean {
    return this.#raw !== undefined || this.#isLost;
  }

  #line(start: number, end: number): Stretch | undefined {
    if (this.#raw) {
      if (this.#raw.closes(this.#text.slice(start, end))) this.#closeRaw();
      return undefined;
    }
    const first = afterSpace(this.#text, start, end);
    if (first === end) {
      this.#blankLine();
      return undefined;
    }
    const indent = indentOf(this.#text, start, first);
    const content = indent < deep ? this.#text.slice(first, end) : '';
    const stretch = this.#isBoundary(indent, content) ? this.#cutBefore(start) : undefined;
    const isFresh = this.#isAfterBlank || this.#isAfterRaw;
    this.#isAfterBlank = false;
    this.#isAfterRaw = false;
    if (this.#isInItem(indent)) return stretch;
    const raw = rawBlockAt(content);
    if (raw) return this.#rawLine(raw, indent, content, start, end) ?? stretch;
    this.#list = this.#listAfter(content, indent, isFresh);
    this.#mayBeCode ||= indent >= deep;
    this.#mayBeHtml ||= mayBeHtmlAt(content);
    return stretch;
  }

  #blankLine(): void {
    this.#isAfterBlank = true;
    this.#mayBeHtml = false;
  }

  #closeRaw(): void {
    this.#raw = undefined;
    this.#isAfterRaw = true;
  }

  /** Whether everything before the line is closed, and nothing of it goes on. */
  #isBoundary(indent: number, content: string): boolean {
    // A parser would take it for the mark at the very start of a text.
    if (content.charCodeAt(0) === 0xfeff) return false;
    if (this.#isAfterRaw) return true;
    if (!this.#isAfterBlank || indent >= deep || (this.#mayBeCode && mayBeContainerAt(content))) return false;
    return this.#list === 'none' || (this.#isOutside(indent) && !itemAt(content, indent));
  }

  #isInItem(indent: number): boolean {
    return typeof this.#list === 'number' && indent >= this.#list;
  }

  /** No item is narrower than two columns. */
  #isOutside(indent: number): boolean {
    return this.#list === 'none' || indent < (this.#list === 'unsure' ? 2 : this.#list);
  }

  /** @returns the stretch that the block ends by starting */
  #rawLine(raw: RawBlock, indent: number, content: string, start: number, end: number): Stretch | undefined {
    const isCertain = this.#isOutside(indent) && !this.#mayBeHtml;
    if (raw.mayCloseAtOnce && raw.closes(content)) {
      this.#list = isCertain ? 'none' : 'unsure';
      return undefined;
    }
    if (raw.kind === 'comment' && !this.#hasArrowAfter(end)) {
      this.#openComments.push({ start: start + indent, end });
      this.#blankLine();
      return undefined;
    }
    if (!isCertain) {
      this.#isLost = true;
      return undefined;
    }
    const stretch = this.#cutBefore(start);
    this.#raw = raw;
    return stretch;
  }

  #hasArrowAfter(offset: number): boolean {
    this.#lastArrow ??= this.#text.lastIndexOf('-->');
    return this.#lastArrow >= offset;
  }

  #listAfter(content: string, indent: number, isFresh: boolean): List {
    const item = itemAt(content, indent);
    if (!item) return this.#list === 'none' ? 'none' : 'unsure';
    const isItem =
      this.#list === 'none' ? isFresh || item.interrupts : this.#list !== 'unsure' || (isFresh && indent < 2);
    return isItem && !this.#mayBeHtml && item.width !== undefined ? item.width : 'unsure';
  }
}

function afterSpace(text: string, start: number, end: number): number {
  let first = start;
  while (first < end && (text.charCodeAt(first) === 32 || text.charCodeAt(first) === 9)) first++;
  return first;
}

/** Columns of white space. A tab makes four or more: no item that a shallower line could still be in is wider. */
function indentOf(text: string, start: number, first: number): number {
  return text.slice(start, first).includes('\t') ? Number.POSITIVE_INFINITY : first - start;
}
