import type { Excess } from '../model/index';
import { span } from '../text/span';
import type { LimitName, Limits } from './limits';

const fence = /^ {0,3}(?:`{3}|~{3})[^`]{0,99}$/;

/** What was found to be too much: each kind once, with the largest figure, and the stretches that no parser may see. */
export class Ledger {
  readonly #found = new Map<LimitName, Excess>();
  readonly #left: { readonly start: number; readonly end: number }[] = [];
  #from = Number.POSITIVE_INFINITY;

  constructor(
    private readonly limits: Limits,
    private readonly shift: number,
  ) {}

  get excesses(): readonly Excess[] {
    return [...this.#found.values()];
  }

  /** From where on everything is left out; infinite where nothing is. */
  get until(): number {
    return this.#from;
  }

  get isCut(): boolean {
    return this.#from < Number.POSITIVE_INFINITY;
  }

  /** Tells of an excess, at the place where it was met first. */
  note(limit: LimitName, found: number, start: number, end: number): void {
    const known = this.#found.get(limit);
    const place = known?.span ?? span(start + this.shift, end + this.shift);
    const most = Math.max(found, known?.found ?? 0);
    this.#found.set(limit, { limit, allowed: this.limits[limit], found: most, span: place });
  }

  /** Notes an excess and leaves its stretch out. */
  leaveOut(limit: LimitName, found: number, start: number, end: number): void {
    this.note(limit, found, start, end);
    if (!this.isCut) this.#left.push({ start, end });
  }

  /** Notes an excess and leaves out all that follows. */
  cut(limit: LimitName, found: number, start: number, end: number): void {
    this.note(limit, found, start, end);
    this.#from = Math.min(this.#from, start);
  }

  /** The text in equal length without what is left out. */
  apply(body: string): string {
    if (this.#left.length === 0 && !this.isCut) return body;
    const parts: string[] = [];
    let done = 0;
    const inOrder = this.#left.sort((one, other) => one.start - other.start || other.end - one.end);
    for (const { start, end } of inOrder) {
      if (start < done || start >= this.#from) continue;
      parts.push(body.slice(done, start), blankButFences(body.slice(start, end)));
      done = end;
    }
    const from = Math.min(this.#from, body.length);
    // Line ends go as well: a million empty lines are as much for a parser as a million full ones.
    parts.push(body.slice(done, from), ' '.repeat(body.length - from));
    return parts.join('');
  }
}

/** Fences stay: with one of a pair gone, the other would swallow the text after it. */
function blankButFences(stretch: string): string {
  return stretch.replace(/[^\r\n]+/g, (content) => (fence.test(content) ? content : ' '.repeat(content.length)));
}
