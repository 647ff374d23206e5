import type { Span } from '../../core/text/span';

/** What to show about a stretch of text. */
export interface Hover {
  readonly span: Span;
  /** Markdown without HTML; all text from the document is inert. */
  readonly markdown: string;
}
