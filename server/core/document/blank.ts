import { LineWalker } from '../../markdown/line-ends';

/**
 * The same text with everything but line ends turned into spaces, in equal length. Line by line and not by a pattern: a
 * pattern keeps a way back for each character of a line, and there is not room for those of the longest lines.
 */
export function blank(text: string): string {
  const parts: string[] = [];
  const line = new LineWalker(text);
  while (line.advance()) parts.push(' '.repeat(line.end - line.start), text.slice(line.end, line.next));
  return parts.join('');
}
