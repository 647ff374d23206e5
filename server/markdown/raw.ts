import type { Code, Html, Root } from 'mdast';
import { rawBlockAt } from './block-starts';
import { LineWalker } from './line-ends';

const lineEnd = /\r\n|\n|\r/g;
/** Each part ends where the next begins: a line of thousands of marks or spaces can be taken apart in one way only. */
const info = /^(?:`{3,}(?!`)|~{3,}(?!~))[ \t]*(?:([^\s\\&]+)[ \t]*)?$/;

/**
 * mdast of a text that is nothing but one stretch of code between fences, closed or not, or one comment of several lines;
 * such a text may be as long as a document, and nothing in it needs to be looked at closely.
 */
export function parseRaw(text: string): Root | undefined {
  const first = text.charCodeAt(0);
  const raw = first === 96 || first === 126 || text.startsWith('<!--') ? rawBlockAt(firstLine(text)) : undefined;
  if (!raw || raw.kind === 'html') return undefined;
  const lines = new LineWalker(text);
  lines.advance();
  if (raw.kind === 'comment' && raw.closes(firstLine(text))) return undefined;
  const contentStart = lines.next;
  let line = 1;
  while (lines.advance()) {
    line++;
    if (raw.closes(text.slice(lines.start, lines.end))) {
      if (text.slice(lines.end).trim() !== '') return undefined;
      const content = { start: contentStart, end: lines.start };
      return rootOf(raw.kind, text, content, { line, column: lines.end - lines.start + 1, offset: lines.end });
    }
  }
  if (raw.kind === 'comment') return undefined;
  return rootOf('fence', text, { start: contentStart, end: text.length }, endOf(text));
}

const firstLine = (text: string) => /^[^\r\n]*/.exec(text)?.[0] ?? '';

interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

function rootOf(
  kind: 'fence' | 'comment',
  text: string,
  content: { readonly start: number; readonly end: number },
  end: Point,
): Root | undefined {
  const start = { line: 1, column: 1, offset: 0 };
  const position = { start, end: { ...end } };
  const node = kind === 'comment' ? htmlOf(text, position) : codeOf(text, content, position);
  return node && { type: 'root', children: [node], position: { start: { ...start }, end: endOf(text) } };
}

const htmlOf = (text: string, position: Html['position'] & object): Html => ({
  type: 'html',
  value: text.slice(0, position.end.offset),
  position,
});

/** Words after the fence may be written with escapes; only a bare name, or none, is read here. */
function codeOf(
  text: string,
  content: { readonly start: number; readonly end: number },
  position: Code['position'] & object,
): Code | undefined {
  const language = info.exec(firstLine(text));
  if (!language) return undefined;
  const value = text.slice(content.start, content.end).replace(/(?:\r\n|\n|\r)$/, '');
  return { type: 'code', lang: language[1] || null, meta: null, value, position };
}

function endOf(text: string): Point {
  let line = 1;
  let start = 0;
  for (const match of text.matchAll(lineEnd)) {
    line++;
    start = match.index + match[0].length;
  }
  return { line, column: text.length - start + 1, offset: text.length };
}
