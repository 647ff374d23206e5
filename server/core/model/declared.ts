import type { Question } from '../../framework/index';
import type { Span } from '../text/span';
import type { Passage, Section } from './body';
import type { CharacteristicMention } from './front-matter';

/** An HTML comment, wherever Markdown sees one (never in code). */
export interface Comment {
  readonly span: Span;
  /** What stands between the arrows, as written. */
  readonly content: string;
  readonly contentSpan: Span;
  /** False for a comment that is still being typed: its line is taken as the comment, the rest as text. */
  readonly closed: boolean;
}

/** What a comment of ours asks for. `problem` is set, and nothing else happens, where it cannot be read. */
export interface Marker {
  readonly comment: Comment;
  readonly questions: readonly MarkerQuestion[];
  /** Characteristics named after `for`. */
  readonly scope: readonly CharacteristicMention[];
  /** `none`: the honest no; with the reason where one follows the colon. */
  readonly none?: { readonly reason?: string; readonly span: Span };
  readonly noSurprise?: { readonly span: Span };
  readonly problems: readonly MarkerProblem[];
}

export interface MarkerQuestion {
  readonly number: number;
  readonly span: Span;
}

export interface MarkerProblem {
  readonly kind:
    | 'keyword'
    | 'no-question'
    | 'unknown-question'
    | 'unknown-characteristic'
    | 'unknown-word'
    | 'unclosed';
  readonly span: Span;
  readonly text: string;
  /** The replacement for `span` that was probably meant. */
  readonly suggestion?: string;
}

/** A declared answer: the passages that the author says answer a question. */
export interface Declaration {
  readonly question: Question;
  readonly by: 'marker' | 'heading' | 'front-matter';
  /** The marker's comment, the heading, or the front-matter entry. */
  readonly source: Span;
  /** Ids of the characteristics it speaks of; empty where it serves all. */
  readonly characteristics: readonly string[];
  readonly passages: readonly Passage[];
  readonly marker?: Marker;
  readonly section?: Section;
}

export interface Suppression {
  readonly comment: Comment;
  readonly kind: 'next-line' | 'disable' | 'enable' | 'file';
  /** Rule ids; empty means every rule. */
  readonly rules: readonly { readonly id: string; readonly span: Span }[];
  readonly reason?: string;
  /** The stretch that is silenced. For `enable`, empty. */
  readonly scope: Span;
}

/** What a silencing comment says, before it is known which stretch it covers. */
export interface SuppressionComment {
  readonly comment: Comment;
  readonly kind: 'next-line' | 'disable' | 'enable' | 'file';
  readonly rules: readonly { readonly id: string; readonly span: { readonly start: number; readonly end: number } }[];
  readonly reason?: string;
}
