import { blank } from '../document/prose';
import type { Excess } from '../model/index';
import { span } from '../text/span';
import { containersOf } from './containers';
import { FencedCode } from './fences';
import { type LimitName, limits } from './limits';

const line = /([^\r\n]*)(\r\n|\n|\r|$)/y;
const underline = /^[ \t]{0,3}(?:=+|-+)[ \t]*$/;
const fence = /^ {0,3}(?:`{3}|~{3})[^`]{0,99}$/;
const quotation = /^ {0,3}>/;
const heading = /^ {0,3}#{1,6}(?:[ \t]|$)/;

interface Run {
  readonly start: number;
  end: number;
  counts: Record<Counted, number>;
}
type Counted = Extract<LimitName, 'underlines' | 'brackets' | 'emphasis' | 'angles' | 'backquotes' | 'tableRows'>;

const none = (): Run['counts'] => ({ underlines: 0, brackets: 0, emphasis: 0, angles: 0, backquotes: 0, tableRows: 0 });

/**
 * One pass over the body, before any parser sees it. Stretches that a parser could not be trusted with are blanked in
 * equal length, so that all else is read as usual and every offset stays true; each kind of excess is told once.
 * Linear in the text.
 */
export function guardMarkdown(
  body: string,
  shift: number,
): { readonly text: string; readonly excesses: readonly Excess[] } {
  const guard = new Guard(shift);
  if (shift + body.length > limits.length) return { text: blank(body), excesses: [tooLong(body, shift)] };
  for (let at = 0; at < body.length; ) {
    line.lastIndex = at;
    const match = line.exec(body);
    const content = match?.[1] ?? '';
    guard.line(content, at);
    if (guard.isFull) break;
    at += match?.[0].length || 1;
  }
  guard.finish(body.length);
  return { text: guard.apply(body), excesses: guard.excesses };
}

function tooLong(body: string, shift: number): Excess {
  const found = shift + body.length;
  return { limit: 'length', allowed: limits.length, found, span: span(shift, shift) };
}

class Guard {
  readonly #found = new Map<LimitName, Excess>();
  readonly #blanked: { start: number; end: number }[] = [];
  readonly #shift: number;
  readonly #code = new FencedCode();
  #afterBlank = true;
  #run: Run | undefined;
  #blocks = 0;
  #quotations = 0;
  isFull = false;

  constructor(shift: number) {
    this.#shift = shift;
  }

  get excesses(): readonly Excess[] {
    return [...this.#found.values()];
  }

  line(content: string, at: number): void {
    if (content.trim() === '') {
      this.#afterBlank = true;
      this.#endRun();
      return;
    }
    if (this.#code.isCode(content, this.#afterBlank)) return;
    this.#afterBlank = false;
    const { depth, isItem, text } = containersOf(content);
    const isHeading = heading.test(text);
    if (isItem || isHeading) this.#endRun();
    if (!this.#run) {
      this.#blocks++;
      if (this.#blocks > limits.blocks) {
        this.#note('blocks', this.#blocks, at, at + content.length);
        this.isFull = true;
        return;
      }
    }
    if (depth > limits.depth) {
      this.#note('depth', depth, at, at + content.length);
      this.#blanked.push({ start: at, end: at + content.length });
      return;
    }
    if (!this.#run && quotation.test(content)) this.#quotations++;
    if (this.#quotations > limits.quotations) {
      this.#note('quotations', this.#quotations, at, at + content.length);
      this.#blanked.push({ start: at, end: at + content.length });
      return;
    }
    this.#run ??= { start: at, end: at, counts: none() };
    this.#run.end = at + content.length;
    this.#count(text, this.#run.counts);
    if (underline.test(text)) this.#run.counts.underlines++;
    if (isHeading) this.#endRun();
  }

  #count(text: string, counts: Run['counts']): void {
    let pipes = 0;
    for (let index = 0; index < text.length; index++) {
      const unit = text[index];
      if (unit === '[' || unit === ']') counts.brackets++;
      else if (unit === '*' || unit === '_') counts.emphasis++;
      else if (unit === '<') counts.angles++;
      else if (unit === '`') counts.backquotes++;
      else if (unit === '|') pipes++;
    }
    if (pipes > 0) counts.tableRows++;
    // Cells of one row are read one by one, so only the widest row matters; it is charged as if it were rows.
    if (pipes > limits.tableColumns) counts.tableRows = limits.tableRows + pipes;
  }

  finish(length: number): void {
    this.#endRun();
    const full = this.isFull && this.#found.get('blocks');
    if (full) this.#blanked.push({ start: full.span.start - this.#shift, end: length });
  }

  #endRun(): void {
    const run = this.#run;
    this.#run = undefined;
    if (!run) return;
    for (const name of Object.keys(run.counts) as Counted[]) {
      if (run.counts[name] <= limits[name]) continue;
      this.#note(name, run.counts[name], run.start, run.end);
      this.#blanked.push({ start: run.start, end: run.end });
      return;
    }
  }

  #note(limit: LimitName, found: number, start: number, end: number): void {
    if (this.#found.has(limit)) return;
    this.#found.set(limit, {
      limit,
      allowed: limits[limit],
      found,
      span: span(start + this.#shift, end + this.#shift),
    });
  }

  apply(body: string): string {
    if (this.#blanked.length === 0) return body;
    const parts: string[] = [];
    let done = 0;
    for (const { start, end } of this.#blanked.sort((one, other) => one.start - other.start)) {
      if (start < done) continue;
      parts.push(body.slice(done, start), blankButFences(body.slice(start, end)));
      done = end;
    }
    parts.push(body.slice(done));
    return parts.join('');
  }
}

/** Fences stay: with one of a pair gone, the other would swallow the text after it. */
function blankButFences(stretch: string): string {
  return stretch.replace(/[^\r\n]+/g, (content) => (fence.test(content) ? content : blank(content)));
}
