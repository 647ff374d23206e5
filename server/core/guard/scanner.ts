import { type Containers, containersOf } from './containers';
import { FencedCode } from './fences';
import type { Ledger } from './ledger';
import type { Limits, Total } from './limits';
import { countSigns, noSigns, type SignCounts, signNames, sumOf } from './signs';

const underline = /^[ \t>]*(?:=+|-+)[ \t]*$/;
const heading = /^ {0,3}#{1,6}(?:[ \t]|$)/;
const html = /^[ \t]*<[!?/A-Za-z]/;
const definition = /^ {0,3}\[[^\]]*\]:/;

const isDefinition = (text: string): boolean => text.includes(']:') && definition.test(text);

/** Lines that a parser may take for one paragraph or one table. */
interface Run {
  readonly start: number;
  end: number;
  readonly signs: SignCounts;
  /** Units of the lines that are no table's. */
  length: number;
  /** Units of its longest line. */
  longest: number;
  columns: number;
}

/** Counts, line by line, what a Markdown parser would have to hold in its mind at once. */
export class Scanner {
  readonly #code = new FencedCode();
  readonly #totals: Record<Total, number> = { lines: 0, blocks: 0, underlines: 0, definitions: 0, cells: 0, signs: 0 };
  #afterBlank = true;
  #run: Run | undefined;

  constructor(
    private readonly limits: Limits,
    private readonly ledger: Ledger,
  ) {}

  /** How much there was of each thing that is counted over the whole text. */
  get totals(): Readonly<Record<Total, number>> {
    return this.#totals;
  }

  /** @param at where the line starts */
  line(content: string, at: number): void {
    const end = at + content.length;
    if (this.#exceeds('lines', 1)) this.ledger.cut('lines', this.#totals.lines, at, end);
    if (content.trim() === '') {
      this.#afterBlank = true;
      this.#endRun();
      return;
    }
    if (this.#code.isCode(content, this.#afterBlank)) return;
    const isUnderline = !this.#afterBlank && underline.test(content);
    this.#afterBlank = false;
    const containers = containersOf(content);
    const tooMany = this.#excessOf(containers, isUnderline);
    if (tooMany) this.ledger.leaveOut(tooMany.limit, tooMany.found, at, end);
    else this.#text(containers, at, end);
  }

  /** To be called after the last line. */
  finish(): void {
    this.#endRun();
  }

  /** What is too much on a line by itself, which then is left out. */
  #excessOf({ depth, footnotes, text }: Containers, isUnderline: boolean) {
    if (depth > this.limits.depth) return { limit: 'depth', found: depth } as const;
    if (isUnderline && this.#exceeds('underlines', 1)) {
      return { limit: 'underlines', found: this.#totals.underlines } as const;
    }
    const definitions = footnotes + (isDefinition(text) ? 1 : 0);
    if (definitions > 0 && this.#exceeds('definitions', definitions)) {
      return { limit: 'definitions', found: this.#totals.definitions } as const;
    }
    return undefined;
  }

  #text({ markers, isItem, text }: Containers, at: number, end: number): void {
    const isHeading = heading.test(text);
    if (isItem || isHeading) this.#endRun();
    // HTML and comments are blocks of their own wherever a line begins with them.
    const begins = !this.#run || html.test(text);
    const blocks = markers + (begins ? 1 : 0);
    if (this.#exceeds('blocks', blocks)) this.ledger.cut('blocks', this.#totals.blocks, at, end);
    this.#run ??= { start: at, end, signs: noSigns(), length: 0, longest: 0, columns: 0 };
    const run = this.#run;
    const bars = countSigns(text, run.signs);
    run.longest = Math.max(run.longest, text.length);
    if (bars > 0) this.#row(run, bars, at, end);
    else run.length += text.length;
    run.end = end;
    if (isHeading) this.#endRun();
  }

  /** A short row is filled up to the width of its table, so it costs as much as a full one. */
  #row(run: Run, bars: number, at: number, end: number): void {
    run.columns = Math.max(run.columns, bars);
    if (this.#exceeds('cells', run.columns)) this.ledger.leaveOut('cells', this.#totals.cells, at, end);
  }

  #endRun(): void {
    const run = this.#run;
    this.#run = undefined;
    if (!run) return;
    const over = this.#tooMuchOf(run);
    const total = sumOf(run.signs);
    if (over) this.ledger.leaveOut(over.limit, over.found, run.start, run.end);
    else if (total > 0 && this.#exceeds('signs', total)) {
      this.ledger.leaveOut('signs', this.#totals.signs, run.start, run.end);
    }
  }

  /** What is too much in a run by itself. */
  #tooMuchOf({ signs, columns, length, longest }: Run) {
    for (const name of signNames) {
      if (signs[name] > this.limits[name]) return { limit: name, found: signs[name] } as const;
    }
    if (columns > this.limits.columns) return { limit: 'columns', found: columns } as const;
    const paragraph = Math.max(length, longest);
    return paragraph > this.limits.paragraph ? ({ limit: 'paragraph', found: paragraph } as const) : undefined;
  }

  #exceeds(name: Total, more: number): boolean {
    this.#totals[name] += more;
    return this.#totals[name] > this.limits[name];
  }
}
