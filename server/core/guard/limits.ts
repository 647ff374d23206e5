/**
 * How much of each thing a case may hold before it is checked only in part. The largest real cases stay far below;
 * above, the Markdown and YAML parsers take seconds or give up, and no `catch` and no time-out can stop them.
 */
export const limits = {
  /** UTF-16 units of the whole text. */
  length: 2_000_000,
  /** UTF-16 units of the front matter. */
  frontMatterLength: 16_384,
  /** Quotations, lists and footnotes within each other. */
  depth: 24,
  /** Block quotations; their number is what costs, even when each is one line. */
  quotations: 800,
  /** Lines that start a block: list items, headings, quotations, definitions, paragraphs. */
  blocks: 8_000,
  /** Headings underlined with === or --- without a blank line between them. */
  underlines: 60,
  /** Brackets in one paragraph, item or cell row. */
  brackets: 600,
  /** Asterisks and underscores in one paragraph, item or cell row. */
  emphasis: 600,
  /** `<` in one paragraph, item or cell row. */
  angles: 250,
  /** Backquotes in one paragraph, item or cell row. */
  backquotes: 1_500,
  /** Rows of one table. */
  tableRows: 600,
  /** Columns of a table's row. */
  tableColumns: 120,
} as const;

export type LimitName = keyof typeof limits;
