/** What a limit is, and how far `limits` in a `casewright.yaml` may move it. */
export interface LimitShape {
  readonly usual: number;
  /** Beyond this a text is refused whatever a configuration says, so that no file of settings can bring a server down. */
  readonly most: number;
  /** One line for the configuration's schema. */
  readonly description: string;
}

/**
 * How much of each thing a case may hold before it is checked only in part. The largest real cases stay far below;
 * above, the Markdown and YAML parsers take seconds or give up, and no `catch` and no time-out can stop them.
 */
export const limitShapes = {
  length: { usual: 500_000, most: 2_000_000, description: 'Characters of the whole text.' },
  frontMatter: { usual: 16_384, most: 65_536, description: 'Characters of the front matter.' },
  frontMatterItems: { usual: 500, most: 2_000, description: 'Keys, values and list items of the front matter.' },
  // Ordinary front matter measures 7 of the parser's levels. Overflowing its stack can abort the whole process.
  frontMatterDepth: { usual: 32, most: 64, description: 'Lists and maps within each other in the front matter.' },
  lines: { usual: 12_000, most: 60_000, description: 'Lines, the empty ones included.' },
  blocks: {
    usual: 3_000,
    most: 15_000,
    description: 'Paragraphs, headings, items and lines of quotations; nested ones count once for each level.',
  },
  depth: { usual: 24, most: 64, description: 'Quotations, lists and footnotes within each other.' },
  underlines: { usual: 300, most: 2_000, description: 'Headings that are underlined with === or ---.' },
  definitions: { usual: 600, most: 3_000, description: 'Footnotes and link definitions.' },
  cells: { usual: 8_000, most: 40_000, description: 'Cells of all tables: rows times columns.' },
  columns: { usual: 120, most: 400, description: 'Columns of one table.' },
  paragraph: { usual: 30_000, most: 200_000, description: 'Characters of one paragraph.' },
  brackets: { usual: 400, most: 1_500, description: 'Square brackets in one paragraph.' },
  emphasis: { usual: 300, most: 1_500, description: 'Asterisks and underscores in one paragraph.' },
  angles: { usual: 250, most: 1_000, description: 'Signs “<” in one paragraph.' },
  backquotes: { usual: 1_000, most: 5_000, description: 'Backquotes in one paragraph.' },
  signs: { usual: 10_000, most: 50_000, description: 'All such signs in the whole text.' },
  findings: { usual: 1_000, most: 10_000, description: 'Findings of one file that are told one by one.' },
} as const satisfies Readonly<Record<string, LimitShape>>;

export type LimitName = keyof typeof limitShapes;

export const limitNames = Object.keys(limitShapes) as readonly LimitName[];

export const isLimitName = (name: string): name is LimitName => Object.hasOwn(limitShapes, name);

/** One figure for each limit. */
export type Limits = Readonly<Record<LimitName, number>>;

/** What holds where no configuration says otherwise. */
export const usualLimits: Limits = Object.fromEntries(
  limitNames.map((name) => [name, limitShapes[name].usual]),
) as Record<LimitName, number>;

/** What is counted over the whole text. */
export type Total = Extract<LimitName, 'lines' | 'blocks' | 'underlines' | 'definitions' | 'cells' | 'signs'>;
