import type { CaseStudy, Passage } from '../core/model/index';
import { askedOnce } from '../core/model/memory';

/** A block that a comment can stand above: a paragraph, a whole list, a quotation, a table. */
export interface Block {
  /** Start of the line on which it begins. */
  readonly start: number;
  readonly end: number;
  readonly passages: readonly Passage[];
}

/** The outermost blocks of a case: the items of a loose list and the paragraphs of a quotation are passages within one. */
export const blocksOf: (study: CaseStudy) => readonly Block[] = askedOnce(blocksIn);

function blocksIn({ text, lines, passages, frontMatter }: CaseStudy): readonly Block[] {
  const blocks: { start: number; end: number; passages: Passage[] }[] = [];
  let lineBefore = 0;
  for (const passage of passages) {
    // On the first line a byte order mark comes before the body.
    const start = Math.max(frontMatter.span.end, lines.startOf(lines.lineAt(passage.span.start)));
    const last = blocks.at(-1);
    const isSame = last !== undefined && isOneContainer(text, lineBefore, start) && isBare(text.slice(last.end, start));
    lineBefore = start;
    if (last && isSame) {
      last.end = passage.span.end;
      last.passages.push(passage);
    } else blocks.push({ start, end: passage.span.end, passages: [passage] });
  }
  return blocks;
}

const insideComment = /^(?:[ \t]|>).*?<!--[\s\S]*?-->/gm;

/** Whether nothing stands between two passages but what a list or a quotation has there. */
function isBare(between: string): boolean {
  // Beyond the last end of a comment none is looked for: each line would be, up to the end of the text.
  const last = between.lastIndexOf('-->');
  const end = last < 0 ? 0 : last + 3;
  return !/[^\s>]/.test(between.slice(0, end).replace(insideComment, '') + between.slice(end));
}

const isOneContainer = (text: string, one: number, other: number): boolean =>
  isContained(text, one) && isContained(text, other) && isQuoted(text, one) === isQuoted(text, other);

const quoteSign = /[ \t]*>/y;
const containerLine = /(?:[ \t]|>|[-*+][ \t]|\d{1,9}[.)][ \t])/y;

const isAt = (pattern: RegExp, text: string, offset: number): boolean => {
  pattern.lastIndex = offset;
  return pattern.test(text);
};

const isQuoted = (text: string, start: number): boolean => isAt(quoteSign, text, start);

/** Whether the line at this offset belongs to a list or a quotation: it is indented, or starts with their signs. */
const isContained = (text: string, start: number): boolean => isAt(containerLine, text, start);

/** A comment on a line of its own above an offset that starts a line, with the line ends of the document. */
export function commentLine({ text }: CaseStudy, offset: number, comment: string): string {
  const eol = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  // Front matter that reaches to the very end of the text has no line end of its own.
  const before = offset > 1 && !/[\r\n]/.test(text.charAt(offset - 1)) ? eol : '';
  return `${before}${comment}${eol}`;
}
