import type { Root, RootContent } from 'mdast';
import { type ParagraphLines, parseInline, pointAt } from './inline';
import { LineWalker } from './line-ends';
import { type ItemStart, itemStartAt, mayInterrupt, TightList } from './list';

/** Anything that could be more than text or the plainest markup, and white space that text is trimmed of. */
const marked = /[\\_<|\t\0]|&[#A-Za-z]| $/;
const number = /^\d{1,9}[.)](?: |$)/;
const heading = /^(#{1,6}) ([^ #*`[\]][^#*`[\]]*)$/;

/**
 * mdast of a text that is made of nothing but ordinary paragraphs, headings with a number sign, comments of one line, and
 * lists whose items fill a line each: the same tree that the full parser gives, many times as quickly. What could be anything else is left to the parser.
 */
export function parsePlain(text: string): Root | undefined {
  if (text.charCodeAt(0) === 0xfeff) return undefined;
  const lines = new LineWalker(text);
  const children: RootContent[] = [];
  let paragraph: ParagraphLines | undefined;
  let list: TightList | undefined;
  /** Nothing but blank lines has come since a list. */
  let isAfterList = false;
  let number = 0;
  /** @returns whether what is in the paragraph could be read */
  const endParagraph = (): boolean => {
    const node = paragraph && paragraphOf(text, paragraph);
    const isRead = paragraph === undefined || node !== undefined;
    if (node) children.push(node);
    paragraph = undefined;
    return isRead;
  };
  /** @returns whether the item could be read */
  const addItem = (item: ItemStart, line: string): boolean => {
    const { start, end } = lines;
    if (marked.test(line) || !startsText(line.slice(item.width))) return false;
    if (paragraph && !mayInterrupt(item)) return false;
    if (!endParagraph()) return false;
    if (!list) {
      list = new TightList(text, item, number, start);
      children.push(list.node);
    }
    return list.add(item, number, start, end);
  };
  while (lines.advance()) {
    const { start, end } = lines;
    number++;
    const line = text.slice(start, end);
    const item = itemStartAt(line);
    if (item) {
      if (isAfterList || !addItem(item, line)) return undefined;
      continue;
    }
    if (list) {
      // What follows an item at once may belong to it; after a blank line, only another item may.
      if (!isBlank(line)) return undefined;
      list = undefined;
      isAfterList = true;
      continue;
    }
    if (!isBlank(line)) isAfterList = false;
    const isText = !isBlank(line) && !isComment(line) && line.charCodeAt(0) !== 35;
    if (isText) {
      if (marked.test(line) || !startsText(line)) return undefined;
      if (paragraph) paragraph.starts.push(start);
      else paragraph = { line: number, starts: [start], end };
      paragraph.end = end;
      continue;
    }
    if (!endParagraph()) return undefined;
    if (isBlank(line)) continue;
    const block = line.charCodeAt(0) === 35 ? headingOf(line, number, start, end) : commentOf(line, number, start, end);
    if (!block) return undefined;
    children.push(block);
  }
  if (!endParagraph()) return undefined;
  const isEnded = lines.next > lines.end;
  const end = {
    line: Math.max(1, isEnded ? number + 1 : number),
    column: text.length - (isEnded ? lines.next : lines.start) + 1,
    offset: text.length,
  };
  return { type: 'root', children, position: { start: { line: 1, column: 1, offset: 0 }, end } };
}

const isBlank = (line: string) => /^[ \t]*$/.test(line);

/** A comment that fills its line; what stands before or after one makes it a matter for the parser. */
const isComment = (line: string) =>
  line.startsWith('<!--') && line.length >= 8 && line.indexOf('-->', 5) === line.length - 3 && !/^<!---?>/.test(line);

/** Whether a line can only be text: it begins with a letter, a figure that numbers nothing, an opening mark. */
function startsText(line: string): boolean {
  const first = line.charCodeAt(0);
  if (first >= 48 && first <= 57) return !number.test(line);
  const isLetter = (first >= 65 && first <= 90) || (first >= 97 && first <= 122);
  // Quotation marks, brackets, a dollar sign; what marks text up, where it cannot be the mark of an item or of a fence.
  if (first === 42 || first === 96) return /^(?:\*\*?|`)[^\s*`]/.test(line);
  return isLetter || first > 127 || first === 34 || first === 36 || first === 39 || first === 40 || first === 91;
}

function position(line: number, start: number, end: number) {
  return {
    start: { line, column: 1, offset: start },
    end: { line, column: end - start + 1, offset: end },
  };
}

function paragraphOf(text: string, lines: ParagraphLines): RootContent | undefined {
  const children = parseInline(text, lines);
  if (!children) return undefined;
  const [start = 0] = lines.starts;
  return { type: 'paragraph', children, position: { start: pointAt(start, lines), end: pointAt(lines.end, lines) } };
}

const commentOf = (line: string, number: number, start: number, end: number): RootContent => ({
  type: 'html',
  value: line,
  position: position(number, start, end),
});

function headingOf(line: string, number: number, start: number, end: number): RootContent | undefined {
  const [, marks = '', title = ''] = marked.test(line) ? [] : (heading.exec(line) ?? []);
  if (title === '') return undefined;
  const depth = marks.length as 1 | 2 | 3 | 4 | 5 | 6;
  const from = start + depth + 1;
  const place = { start: { line: number, column: depth + 2, offset: from }, end: position(number, start, end).end };
  const children: RootContent[] = [{ type: 'text', value: title, position: place }];
  return { type: 'heading', depth, children, position: position(number, start, end) } as RootContent;
}
