import type { Root, RootContent } from 'mdast';
import { type IsKnown, type ParagraphLines, paragraphOf } from './inline';
import type { AskedLabel, Labels } from './labels';
import { noLabels } from './labels';
import { LineWalker } from './line-ends';
import { type ItemStart, itemStartAt, mayInterrupt, TightList } from './list';
import { noteOf, noteStartAt } from './note';
import { commentOf, headingOf, isBlank, isComment, isHeading, isText } from './plain-lines';

export interface Plain {
  readonly root: Root;
  readonly asked: readonly AskedLabel[];
}

/**
 * mdast of a text that is made of nothing but ordinary paragraphs, headings with a number sign, comments of one line, and
 * lists and footnotes of one line each: the same tree that the full parser gives, many times as quickly. What could be
 * anything else is left to the parser.
 */
export function parsePlain(text: string, outside: Labels = noLabels): Plain | undefined {
  return text.charCodeAt(0) === 0xfeff ? undefined : new PlainReader(text, outside).read();
}

class PlainReader {
  readonly #lines: LineWalker;
  readonly #children: RootContent[] = [];
  readonly #asked: AskedLabel[] = [];
  readonly #isKnown: IsKnown;
  #number = 0;
  #paragraph: ParagraphLines | undefined;
  #list: TightList | undefined;
  /** Nothing but blank lines has come since a list. */
  #isAfterList = false;
  /** The line before is a footnote, which a line of text would go on with. */
  #isInNote = false;

  constructor(
    private readonly text: string,
    outside: Labels,
  ) {
    this.#lines = new LineWalker(text);
    this.#isKnown = (label) => {
      if (!outside.footnotes.has(label)) return false;
      this.#asked.push({ kind: 'footnotes', label, isKnown: true });
      return true;
    };
  }

  read(): Plain | undefined {
    const lines = this.#lines;
    while (lines.advance()) {
      this.#number++;
      if (!this.#line(this.text.slice(lines.start, lines.end))) return undefined;
    }
    if (!this.#endParagraph()) return undefined;
    const isEnded = lines.next > lines.end;
    const end = {
      line: Math.max(1, isEnded ? this.#number + 1 : this.#number),
      column: this.text.length - (isEnded ? lines.next : lines.start) + 1,
      offset: this.text.length,
    };
    const position = { start: { line: 1, column: 1, offset: 0 }, end };
    return { root: { type: 'root', children: this.#children, position }, asked: this.#asked };
  }

  /** Each of these returns whether what it is about could be read. */
  #line(line: string): boolean {
    if (isBlank(line)) return this.#blank();
    const item = itemStartAt(line);
    if (item) return this.#item(item, line);
    // What follows an item or a footnote at once may belong to it.
    if (this.#list) return false;
    this.#isAfterList = false;
    if (noteStartAt(line)) return this.#note(line);
    if (this.#isInNote) return false;
    return isComment(line) || isHeading(line) ? this.#block(line) : this.#words(line);
  }

  #blank(): boolean {
    if (this.#list) this.#isAfterList = true;
    this.#list = undefined;
    this.#isInNote = false;
    return this.#endParagraph();
  }

  #words(line: string): boolean {
    if (!isText(line)) return false;
    const { start, end } = this.#lines;
    if (this.#paragraph) this.#paragraph.starts.push(start);
    else this.#paragraph = { line: this.#number, starts: [start], end };
    this.#paragraph.end = end;
    return true;
  }

  #block(line: string): boolean {
    if (!this.#endParagraph()) return false;
    const { start, end } = this.#lines;
    return this.#push((isHeading(line) ? headingOf : commentOf)(line, this.#number, start, end));
  }

  /** After a blank line, another item would belong to the list before. */
  #item(item: ItemStart, line: string): boolean {
    if (this.#isAfterList || this.#isInNote || !isText(line, item.width)) return false;
    if (this.#paragraph && !mayInterrupt(item)) return false;
    if (!this.#endParagraph()) return false;
    const { start, end } = this.#lines;
    if (!this.#list) {
      this.#list = new TightList(this.text, item, this.#number, start);
      this.#children.push(this.#list.node);
    }
    return this.#list.add(item, this.#number, { start, end }, this.#isKnown);
  }

  #note(line: string): boolean {
    const start = noteStartAt(line);
    if (!start || this.#paragraph || !isText(line, start.width)) return false;
    this.#isInNote = true;
    return this.#push(noteOf(this.text, start, this.#number, this.#lines, this.#isKnown));
  }

  #push(node: RootContent | undefined): boolean {
    if (node) this.#children.push(node);
    return node !== undefined;
  }

  #endParagraph(): boolean {
    const lines = this.#paragraph;
    this.#paragraph = undefined;
    return lines === undefined || this.#push(paragraphOf(this.text, lines, this.#isKnown));
  }
}
