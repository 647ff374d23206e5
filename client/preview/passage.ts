/**
 * The lines of the passage that begins on a line: up to the next blank one.
 * @param line 1-based; a line behind the end means the last one.
 * @returns 1-based lines, the last one included.
 */
export function passageAt(
  lineText: (line: number) => string,
  lineCount: number,
  line: number,
): { first: number; last: number } {
  const first = Math.min(Math.max(1, Math.floor(line)), lineCount);
  let last = first;
  while (last < lineCount && lineText(last).trim() !== '' && lineText(last + 1).trim() !== '') last += 1;
  return { first, last };
}
