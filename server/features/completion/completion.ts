import type { Span } from '../../core/text/span';

export type CompletionKind = 'key' | 'value' | 'question' | 'marker' | 'district' | 'characteristic' | 'rule';

/** Something that may be written at the cursor. */
export interface Completion {
  readonly label: string;
  readonly kind: CompletionKind;
  /** A few words beside the label. */
  readonly detail: string;
  /** Markdown. */
  readonly documentation: string;
  /** Replaces `span`. With `snippet`, LSP snippet syntax; lines end with LF. */
  readonly insert: string;
  readonly snippet: boolean;
  /** On one line; holds the cursor. */
  readonly span: Span;
  /**
   * What an editor should match the typed text with, where that is not the label. It starts with what was typed, so a
   * list is only good for the offset it was asked for: any wording of a thing may have matched.
   */
  readonly filter?: string;
  /** Compare as strings: the order in which to offer. */
  readonly sort: string;
}

/** A completion before it is known where it goes and whether it fits what was typed. */
export interface Candidate {
  readonly label: string;
  readonly kind: CompletionKind;
  readonly detail: string;
  readonly documentation: string;
  readonly insert: string;
  readonly snippet?: boolean;
  /** Everything it may be called. */
  readonly wordings: readonly string[];
}

/** Where a completion goes: `typed` is the text from the start of `span` to the cursor. */
export interface Gap {
  readonly span: Span;
  readonly typed: string;
}
