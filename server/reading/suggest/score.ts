import type { Span } from '../../core/text/span';
import type { PlacedPassage, StudyReading } from '../passages/study';

/** A stretch of a passage, counted from its start. */
export type Stretch = Span;

/** How strongly a passage speaks for a question, and by which words. */
export interface Scored {
  /** 0 to 1. */
  readonly score: number;
  /** The sum that the score was cut from. */
  readonly weight: number;
  readonly because: readonly Stretch[];
}

/** Reads whether one passage answers one question. `undefined` where nothing speaks for it, or something speaks against it. */
export type Scorer = (placed: PlacedPassage, study: StudyReading) => Scored | undefined;

/** Gathers what speaks for a question; a negative weight speaks against it and shows no words. */
export class Evidence {
  private total = 0;
  private readonly found: Stretch[] = [];

  add(weight: number, ...because: readonly { readonly start: number; readonly end: number }[]): this {
    this.total += weight;
    if (weight > 0) this.found.push(...because.map(({ start, end }) => ({ start, end })));
    return this;
  }

  get weight(): number {
    return this.total;
  }

  get spans(): readonly Stretch[] {
    return this.found;
  }

  /**
   * The verdict, with the score kept between 0 and 1 and the words in the order of the text.
   * @param factor what the surroundings make of it: less than 1 under a heading that promises something else
   */
  scored(factor = 1): Scored | undefined {
    const weight = this.total * factor;
    return weight > 0 ? { score: Math.min(1, weight), weight, because: inOrder(this.found) } : undefined;
  }
}

/** Spans in the order of their place; one that lies within another goes. */
function inOrder(spans: readonly Stretch[]): Stretch[] {
  const sorted = [...spans].sort((one, other) => one.start - other.start || other.end - one.end);
  const kept: Stretch[] = [];
  for (const span of sorted) {
    const last = kept.at(-1);
    if (!last || span.start >= last.end) kept.push(span);
    else if (span.end > last.end) kept.splice(-1, 1, { start: last.start, end: span.end });
  }
  return kept;
}
