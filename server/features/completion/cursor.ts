import type { CaseStudy } from '../../core/model/index';
import type { RuleMeta } from '../../core/rule/rule';
import type { Span } from '../../core/text/span';
import type { Framework, Language } from '../../framework/index';
import type { Gap } from './completion';

/** Where something is being written. */
export interface Cursor {
  readonly study: CaseStudy;
  readonly offset: number;
  readonly framework: Framework;
  readonly rules: readonly RuleMeta[];
  /** Language of the interface. */
  readonly locale: Language;
  /** Language of what is written. */
  readonly writing: Language;
}

/** The gap between two offsets, stretched where it must be to hold the cursor. */
export function gapAt({ study, offset }: Cursor, { start, end }: Span): Gap {
  const span = { start: Math.min(start, offset), end: Math.max(end, offset) };
  return { span, typed: study.text.slice(span.start, offset) };
}
