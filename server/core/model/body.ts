import type { Characteristic, Question } from '../../framework/index';
import type { Span } from '../text/span';
import type { Memory } from './memory';

export interface Heading {
  readonly level: number;
  /** Plain text, without markup. */
  readonly text: string;
  readonly span: Span;
  /** 1-based. */
  readonly line: number;
  /** The guiding question that the heading's words recognizably ask. */
  readonly question?: Question;
  /** The characteristic that the heading names. */
  readonly characteristic?: Characteristic;
}

/** A heading with all that stands below it, up to the next heading of its level or a higher one. */
export interface Section {
  readonly index: number;
  readonly heading: Heading;
  readonly span: Span;
  /** Index of the section this one is part of. */
  readonly parent?: number;
  /** Passages directly below the heading, before any deeper heading. */
  readonly own: readonly Passage[];
  /** All passages of the section, those of deeper headings included. */
  readonly passages: readonly Passage[];
  /** The characteristic it is about: its heading names it, or a heading above does. */
  readonly characteristic?: Characteristic;
}

export type PassageKind = 'paragraph' | 'list' | 'item' | 'quote' | 'table' | 'code';

/**
 * What a passage says, apart from where it stands. The same object for as long as the passage stays as it is from version to
 * version, so that what was read in it can be kept with it.
 */
export interface PassageContent {
  readonly kind: PassageKind;
  /** As written. */
  readonly source: string;
  /** Equal in length to `source`, with markup, code and addresses blanked. */
  readonly prose: string;
  readonly words: number;
  readonly memory: Memory;
}

/** A stretch that a reader sees as one: a paragraph, a tight list, an item of a loose list, a quotation, a table. */
export interface Passage {
  readonly index: number;
  readonly kind: PassageKind;
  readonly span: Span;
  /** 1-based line of its first character. */
  readonly line: number;
  /** Index of the innermost section, absent before the first heading. */
  readonly section?: number;
  /** Prose of the passage: equal in length to its source, with markup, code and addresses blanked. Offset = span.start + index. */
  readonly prose: string;
  readonly words: number;
  readonly content: PassageContent;
}

export interface Link {
  readonly span: Span;
  readonly text: string;
  readonly url: string;
  readonly urlSpan: Span;
  /** `autolink` for an address in angle brackets. */
  readonly kind: 'link' | 'reference' | 'autolink';
}

export interface Image {
  readonly span: Span;
  readonly alt: string;
  readonly url: string;
}

export interface Table {
  readonly span: Span;
  readonly header: readonly TableCell[];
  readonly rows: readonly (readonly TableCell[])[];
}

export interface TableCell {
  readonly span: Span;
  readonly text: string;
}

export interface Footnotes {
  readonly definitions: readonly { readonly label: string; readonly span: Span; readonly text: string }[];
  readonly references: readonly { readonly label: string; readonly span: Span }[];
}

/** Something that the text holds more of than can be checked; the stretch is left out, all else is read. */
export interface Excess {
  /** Name of the limit. */
  readonly limit: string;
  readonly allowed: number;
  readonly found: number;
  readonly span: Span;
}
