import type { Edit } from '../../core/rule/finding';

export type ActionKind = 'quickfix' | 'refactor.rewrite' | 'source.fixAll.casewright';

/** Something that can be done about findings, or about what a passage is declared to answer. */
export interface Action {
  readonly title: string;
  readonly kind: ActionKind;
  /** All in offsets of the document as given; they do not overlap. Empty where only a page is opened. */
  readonly edits: readonly Edit[];
  /** Indexes into the given findings: those that are gone when it is done; none for a declaration. */
  readonly findings: readonly number[];
  /** The obvious thing to do. */
  readonly preferred: boolean;
  /** Offset into the text of the first edit where something is still to be typed. */
  readonly cursor?: number;
  /** Address of a page to open. */
  readonly openUrl?: string;
}
