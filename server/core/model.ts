import type { Characteristic, Language, Question } from '../framework/index';
import type { LineIndex } from './text/lines';
import type { Span } from './text/span';

/** Where a value of the front matter stands, and what it says. `value` is plain data: never a prototype, never a node. */
export interface FrontMatterEntry {
  /** The key as written. */
  readonly key: string;
  /** The framework's id of the key, where the key or an alias of it is known. */
  readonly id?: string;
  readonly keySpan: Span;
  /** The value as written; empty, right after the colon, where there is none. */
  readonly valueSpan: Span;
  /** The entry with its line end. */
  readonly span: Span;
  readonly value: FrontMatterValue;
  /** The items of a list value, each with its place; a list of one for a plain scalar. */
  readonly items: readonly FrontMatterItem[];
  /** The entries of a map value. */
  readonly children: readonly FrontMatterEntry[];
}

export type FrontMatterValue =
  | string
  | number
  | boolean
  | null
  | readonly FrontMatterValue[]
  | ReadonlyMap<string, FrontMatterValue>;

export interface FrontMatterItem {
  readonly text: string;
  readonly span: Span;
}

/** What is wrong with the YAML itself. `fixed` is the replacement for `span` where an honest one exists. */
export interface FrontMatterProblem {
  readonly kind: 'syntax' | 'unclosed' | 'duplicate-key' | 'unquoted-colon' | 'unquoted-commas' | 'not-a-map';
  readonly span: Span;
  /** The parser's own words, or the key concerned. */
  readonly detail: string;
  readonly fixed?: string;
}

/** A characteristic that the front matter declares. */
export interface CharacteristicMention {
  readonly text: string;
  readonly span: Span;
  readonly characteristic?: Characteristic;
}

export interface FrontMatter {
  readonly present: boolean;
  /** With both fences and the last line end; empty at the place where front matter would be inserted. */
  readonly span: Span;
  /** The YAML between the fences. */
  readonly yaml: Span;
  readonly entries: readonly FrontMatterEntry[];
  readonly problems: readonly FrontMatterProblem[];
  readonly characteristics: readonly CharacteristicMention[];
  /** The entry of a known key, by its id (`release.by` for a nested one). */
  get(id: string): FrontMatterEntry | undefined;
  /** The canonical value of an enumeration (`draft` for `ébauche`), else the text of a scalar. */
  text(id: string): string | undefined;
}

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
}

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

/** One version of a case, read once. Everything that rules, features, card and reports need; no tree to walk. */
export interface CaseStudy {
  readonly text: string;
  readonly lines: LineIndex;
  /** Language of the document, from its front matter; English where that says nothing. */
  readonly language: Language;
  readonly frontMatter: FrontMatter;
  readonly headings: readonly Heading[];
  readonly sections: readonly Section[];
  readonly passages: readonly Passage[];
  readonly comments: readonly Comment[];
  readonly markers: readonly Marker[];
  readonly suppressions: readonly Suppression[];
  readonly declarations: readonly Declaration[];
  readonly links: readonly Link[];
  readonly images: readonly Image[];
  readonly tables: readonly Table[];
  readonly footnotes: Footnotes;
  /** Labels of link definitions, normalized as CommonMark does. */
  readonly definitions: ReadonlySet<string>;
  /** Why the case is checked only in part; empty for nearly every case. */
  readonly excesses: readonly Excess[];
  /** The whole text in equal length with all that is not prose blanked: front matter, markup, code, comments, addresses. */
  readonly prose: string;
  /** Words of the body's prose. */
  readonly words: number;
}

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
export type GenreKind = 'case' | 'article' | 'programme-description' | 'opinion' | 'plan';

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
