import type { RootContent } from 'mdast';

/** Anything that could be more than text or the plainest markup, and white space that text is trimmed of. */
const marked = /[\\_<|\t\0]|&[#A-Za-z]| $/;
const number = /^\d{1,9}[.)](?: |$)/;
const heading = /^(#{1,6}) ([^ #*`[\]][^#*`[\]]*)$/;
const numberSign = 35;

export const isBlank = (line: string): boolean => /^[ \t]*$/.test(line);

/** A comment that fills its line; what stands before or after one makes it a matter for the parser. */
export const isComment = (line: string): boolean =>
  line.startsWith('<!--') && line.length >= 8 && line.indexOf('-->', 5) === line.length - 3 && !/^<!---?>/.test(line);

export const isHeading = (line: string): boolean => line.charCodeAt(0) === numberSign;

/** Whether a line can only be text from an offset on: there stands a letter, a figure that numbers nothing, an opening mark. */
export const isText = (line: string, from = 0): boolean =>
  !marked.test(line) && startsText(from === 0 ? line : line.slice(from));

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

export const commentOf = (line: string, number: number, start: number, end: number): RootContent => ({
  type: 'html',
  value: line,
  position: position(number, start, end),
});

export function headingOf(line: string, number: number, start: number, end: number): RootContent | undefined {
  const [, marks = '', title = ''] = marked.test(line) ? [] : (heading.exec(line) ?? []);
  if (title === '') return undefined;
  const depth = marks.length as 1 | 2 | 3 | 4 | 5 | 6;
  const from = start + depth + 1;
  const place = { start: { line: number, column: depth + 2, offset: from }, end: position(number, start, end).end };
  const children: RootContent[] = [{ type: 'text', value: title, position: place }];
  return { type: 'heading', depth, children, position: position(number, start, end) } as RootContent;
}
