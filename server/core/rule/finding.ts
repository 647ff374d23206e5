import type { Span } from '../text/span';

export const severities = ['information', 'warning', 'error'] as const;
export type Severity = (typeof severities)[number];

/** `off`, or the severity that a rule's findings get. */
export type Level = 'off' | Severity;

/** Replace the text in `span` by `text`; an empty span inserts. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** A change that mends a finding. `safe` ones change nothing that a reader sees, so they may be made unasked. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
  readonly safe: boolean;
}

/** What is wrong, why a reader cares, what to do next: three short plain sentences, in the interface's language. */
export interface Message {
  readonly what: string;
  readonly why: string;
  readonly next: string;
}

export interface Finding {
  readonly rule: string;
  /** Which of the rule's messages. */
  readonly code: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: Message;
  /** Address of the rule's page. */
  readonly docs: string;
  readonly related: readonly { readonly span: Span; readonly note: string }[];
  readonly fix?: Fix;
}

export const messageText = ({ what, why, next }: Message): string => [what, why, next].filter(Boolean).join(' ');
