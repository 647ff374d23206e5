import type { CaseStudy } from '../../core/model/index';
import type { Span } from '../../core/text/span';
import { withoutTrailing } from '../../core/text/trailing';

/** A line without its line end. */
export interface Line extends Span {
  readonly text: string;
}

/** The 1-based line's content. */
export function lineOf({ text, lines }: CaseStudy, number: number): Line {
  const start = lines.startOf(number);
  const content = withoutTrailing(text.slice(start, lines.startOf(number + 1)), /[\r\n]/);
  return { start, end: start + content.length, text: content };
}

/** The line that holds the offset. */
export const lineAt = (study: CaseStudy, offset: number): Line => lineOf(study, study.lines.lineAt(offset));
