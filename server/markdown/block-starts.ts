/** A block that goes on over blank lines until its end is met: code between fences, and most kinds of HTML blocks. */
export interface RawBlock {
  readonly kind: 'fence' | 'comment' | 'html';
  /** Whether a line, given without its line end, ends the block. */
  readonly closes: (line: string) => boolean;
  /** Whether its first line may already be its last. */
  readonly mayCloseAtOnce: boolean;
}

const fence = /^(?:(`{3,})[^`]*$|(~{3,}))/;

const htmlKinds: readonly { readonly start: RegExp; readonly end: RegExp; readonly kind: RawBlock['kind'] }[] = [
  { start: /^<!--/, end: /-->/, kind: 'comment' },
  { start: /^<(?:script|pre|style|textarea)(?=[\s>]|$)/i, end: /<\/(?:script|pre|style|textarea)>/i, kind: 'html' },
  { start: /^<\?/, end: /\?>/, kind: 'html' },
  { start: /^<![A-Za-z]/, end: />/, kind: 'html' },
  { start: /^<!\[CDATA\[/, end: /(?:^|[^\]])(?:\]\])+>/, kind: 'html' },
];

const closingFence = /^ {0,3}(`+|~+)[ \t]*$/;

/** The raw block that a line starts if it stands at the top level. @param content the line without its indentation */
export function rawBlockAt(content: string): RawBlock | undefined {
  const first = content.charCodeAt(0);
  if (first === 96 || first === 126) return fenceAt(content);
  if (first !== 60) return undefined;
  const html = htmlKinds.find(({ start }) => start.test(content));
  return html && { kind: html.kind, closes: (line) => html.end.test(line), mayCloseAtOnce: true };
}

function fenceAt(content: string): RawBlock | undefined {
  const opening = fence.exec(content);
  const mark = opening?.[1] ?? opening?.[2];
  if (mark === undefined) return undefined;
  // By length: a pattern made from a fence of tens of thousands of marks cannot be built.
  const closes = (line: string): boolean => {
    const found = closingFence.exec(line)?.[1];
    return found !== undefined && found.charAt(0) === mark.charAt(0) && found.length >= mark.length;
  };
  return { kind: 'fence', closes, mayCloseAtOnce: false };
}

/** HTML that goes on to the next blank line, or text that looks like it; what follows such a line is not certain. */
export const mayBeHtmlAt = (content: string): boolean => /^<\/?[A-Za-z]/.test(content);

export interface ItemStart {
  /** Columns that later lines of the item are indented by; unknown where a tab makes it a matter of columns. */
  readonly width: number | undefined;
  /** Whether a paragraph before it, without a blank line between, would take it for its own text. */
  readonly interrupts: boolean;
}

const item = /^(?:[-*+]|(\d{1,9})[.)])(?:([ \t]+)(?=[^ \t])|[ \t]*$)/;
const thematicBreak = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;

/** The list item that a line starts. @param content the line without its indentation of `indent` columns */
export function itemAt(content: string, indent: number): ItemStart | undefined {
  const match = item.exec(content);
  if (!match || thematicBreak.test(content)) return undefined;
  const [whole, number, gap] = match;
  const interrupts = gap !== undefined && (number === undefined || number === '1');
  if (gap === undefined || gap.includes('\t')) return { width: undefined, interrupts };
  const marker = indent + whole.length - gap.length;
  return { width: marker + (gap.length > 4 ? 1 : gap.length), interrupts };
}

const container = /^(?:[-*+>]|\d{1,9}[.)]|\[\^)/;

/** Whether a line may start an item, a quotation or a footnote. @param content the line without its indentation */
export const mayBeContainerAt = (content: string): boolean => container.test(content);
