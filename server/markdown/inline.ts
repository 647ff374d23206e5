import type { Paragraph, PhrasingContent } from 'mdast';

/** Lines of a paragraph: without white space at either end of any. */
export interface ParagraphLines {
  /** Number of the first line, and where each line starts. */
  readonly line: number;
  readonly starts: number[];
  end: number;
  /** Columns before the words of each line, where they stand in an item. */
  readonly indent?: number;
}

const letter = 'A-Za-z0-9À-ÖØ-öø-ɏ';
/** Beside white space or a stop, so that no other reading is possible; with nothing in it but text. */
const emphasis = new RegExp(`(\\*\\*?)((?=[${letter}])[^*\`[\\]\\r\\n]*[${letter}])\\1(?=[ .,;:!?)\\r\\n]|$)`, 'y');
const code = /`([^`\s](?:[^`\r\n]*[^`\s])?)`(?!`)/y;
const link = /\[((?![\s^])[^[\]*`\r\n]*[^[\]*`\s])\]\(([A-Za-z0-9:/.#?=%~+,@-]+)\)/y;
const reference = /\[\^([A-Za-z0-9-]+)\](?![([:])/y;
const special = /[*`[\]]/g;

/** Whether a footnote with this label, in small letters, is defined somewhere: only then do brackets refer to it. */
export type IsKnown = (label: string) => boolean;

/** A paragraph, with all in it; undefined where anything could be read in another way. */
export function paragraphOf(text: string, lines: ParagraphLines, isKnown: IsKnown): Paragraph | undefined {
  const children = parseInline(text, lines, isKnown);
  if (!children) return undefined;
  const [start = 0] = lines.starts;
  return { type: 'paragraph', children, position: { start: pointAt(start, lines), end: pointAt(lines.end, lines) } };
}

/**
 * What a paragraph of text with the plainest emphasis, code, links and references in it holds, as the full parser has it; undefined
 * where anything could be read in another way.
 */
function parseInline(text: string, lines: ParagraphLines, isKnown: IsKnown): PhrasingContent[] | undefined {
  const [start = 0] = lines.starts;
  const source = text.slice(start, lines.end);
  const children: PhrasingContent[] = [];
  let done = 0;
  special.lastIndex = 0;
  for (let match = special.exec(source); match; match = special.exec(source)) {
    const found = constructAt(source, match.index, isKnown);
    if (!found) return undefined;
    const { length, node, content } = found;
    if (match.index > done) children.push(textOf(source, done, match.index, start, lines));
    const position = positionOf(match.index, match.index + length, start, lines);
    const inner = content && textOf(source, match.index + content.from, match.index + content.to, start, lines);
    children.push({ ...node, ...(inner && { children: [inner] }), position } as PhrasingContent);
    done = match.index + length;
    special.lastIndex = done;
  }
  if (done < source.length) children.push(textOf(source, done, source.length, start, lines));
  return children;
}

interface Construct {
  readonly length: number;
  readonly node: object;
  /** The text in it, from its start. */
  readonly content?: { readonly from: number; readonly to: number };
}

function constructAt(source: string, at: number, isKnown: IsKnown): Construct | undefined {
  const before = source.charAt(at - 1);
  const first = source.charAt(at);
  if (first === '*') {
    const match = before === '' || /\s/.test(before) ? matchAt(emphasis, source, at) : null;
    if (!match) return undefined;
    const [{ length }, mark = '', content = ''] = match;
    const type = mark.length === 2 ? 'strong' : 'emphasis';
    return { length, node: { type }, content: { from: mark.length, to: mark.length + content.length } };
  }
  if (first === '`') {
    const match = matchAt(code, source, at);
    return match ? { length: match[0].length, node: { type: 'inlineCode', value: match[1] } } : undefined;
  }
  if (first !== '[' || before === '!') return undefined;
  if (source.charAt(at + 1) === '^') return referenceAt(source, at, isKnown);
  const match = matchAt(link, source, at);
  if (!match) return undefined;
  const [{ length }, content = '', url] = match;
  return { length, node: { type: 'link', title: null, url }, content: { from: 1, to: 1 + content.length } };
}

function referenceAt(source: string, at: number, isKnown: IsKnown): Construct | undefined {
  const [{ length } = '', label] = matchAt(reference, source, at) ?? [];
  const identifier = label?.toLowerCase();
  if (identifier === undefined || !isKnown(identifier)) return undefined;
  return { length, node: { type: 'footnoteReference', identifier, label } };
}

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}

function textOf(source: string, from: number, to: number, start: number, lines: ParagraphLines): PhrasingContent {
  return { type: 'text', value: source.slice(from, to), position: positionOf(from, to, start, lines) };
}

const positionOf = (from: number, to: number, start: number, lines: ParagraphLines) => ({
  start: pointAt(start + from, lines),
  end: pointAt(start + to, lines),
});

/** Paragraphs have few lines, and most have one; but one may have thousands. */
export function pointAt(offset: number, { line, starts, indent = 0 }: ParagraphLines) {
  let index = 0;
  for (let high = starts.length - 1; index < high; ) {
    const middle = (index + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) index = middle;
    else high = middle - 1;
  }
  return { line: line + index, column: offset - (starts[index] ?? 0) + 1 + indent, offset };
}
