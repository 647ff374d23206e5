import type { Position, Range } from 'vscode-languageserver';
import type { LineIndex } from '../core/text/lines';
import type { Span } from '../core/text/span';

/** A text with its line starts; positions count UTF-16 units. */
export interface PositionedText {
  readonly text: string;
  readonly lines: LineIndex;
}

/** The position of an offset. One between CR and LF, where no position is, counts as before the CR. */
export function positionAt({ text, lines }: PositionedText, offset: number): Position {
  const inside = Math.max(0, Math.min(offset, text.length));
  const isSplit = text.charCodeAt(inside - 1) === 13 && text.charCodeAt(inside) === 10;
  const { line, column } = lines.placeAt(isSplit ? inside - 1 : inside);
  return { line: line - 1, character: column - 1 };
}

export const rangeOf = (document: PositionedText, { start, end }: Span): Range => ({
  start: positionAt(document, start),
  end: positionAt(document, end),
});

/** The offset of a position; what lies behind a line's or the text's end counts as that end. */
export function offsetAt({ text, lines }: PositionedText, { line, character }: Position): number {
  const number = Math.trunc(line) + 1;
  if (!(number >= 1)) return 0;
  const start = lines.startOf(number);
  const next = lines.startOf(number + 1);
  const content = text.slice(start, next).replace(/(?:\r\n|\n|\r)$/, '');
  const column = Math.trunc(character);
  return start + (column > 0 ? Math.min(column, content.length) : 0);
}

/** The span of a range, whichever way round it is given. */
export function spanOf(document: PositionedText, range: Range): Span {
  const one = offsetAt(document, range.start);
  const other = offsetAt(document, range.end);
  return { start: Math.min(one, other), end: Math.max(one, other) };
}

export const isSameRange = (one: Range, other: Range): boolean =>
  one.start.line === other.start.line &&
  one.start.character === other.start.character &&
  one.end.line === other.end.line &&
  one.end.character === other.end.character;
