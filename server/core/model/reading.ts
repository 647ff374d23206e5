import type { Question } from '../../framework/index';
import type { Span } from '../text/span';
import type { Passage } from './body';
import type { CaseStudy } from './case-study';
import type { Declaration } from './declared';

/** How far one guiding question is answered. */
export type AnswerStatus = 'answered' | 'partly' | 'missing';

export interface Answer {
  readonly question: Question;
  /** What the author declares: the only thing that counts as an answer. */
  readonly status: AnswerStatus;
  /** What passages that nobody declared seem to hold; never a certificate. */
  readonly suggested: AnswerStatus;
  readonly declarations: readonly Declaration[];
}

/** What kind of text it seems to be. Anything but `case` narrates hardly anything that an organization has done. */
export type GenreKind = 'case' | 'article' | 'programme-description' | 'opinion' | 'plan' | 'testimony' | 'news';

/** A passage that seems to answer a question that nobody declared. */
export interface Suggestion {
  readonly question: Question;
  readonly passage: Passage;
  /** 0 to 1. */
  readonly score: number;
  /** The stretches that speak for it. */
  readonly because: readonly Span[];
}

/** What was understood of a case: which question is answered where, and whether it is a case at all. */
export interface Reading {
  /** One for each guiding question, in order. */
  readonly answers: readonly Answer[];
  /** In the order of the text. */
  readonly suggestions: readonly Suggestion[];
  /** False where the text tells of hardly anything that an organization has done. In doubt, true. */
  readonly isCase: boolean;
  readonly genre: GenreKind;
  /** Sentences that show the genre, a few of them. */
  readonly because: readonly Span[];
  /** False where the text says nowhere that it is a case: no kind, no characteristic, no declared answer. */
  readonly isSetUp: boolean;
}

/** One version of a case: what it says and what was understood of it. */
export interface CaseDocument {
  readonly study: CaseStudy;
  readonly reading: Reading;
}
