import { oneLine } from './one-line';

/** What would start markup in the middle of a line; an underscore within a word does not. */
const markup = /[\\`*[\]<|]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|~(?=~)|&(?=#?\w+;)/gu;

/** What would start markup at the beginning of a line only. */
const opening = /^(?:[#>+-]|\d+(?=[.)]))/;

/** Plain text as Markdown that shows just that text, in a line or a table cell of its own. */
export const markdownText = (text: string): string =>
  oneLine(text)
    .trim()
    .replace(markup, '\\$&')
    .replace(opening, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));

/** Cells are Markdown. `numeric` columns are set flush right. */
export function markdownTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  numeric: ReadonlySet<number> = new Set(),
): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  const rule = header.map((_, column) => (numeric.has(column) ? '---:' : '---'));
  return [header, rule, ...rows].map(line).join('');
}
