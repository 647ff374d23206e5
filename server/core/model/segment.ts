import type { AskedLabel } from '../../markdown/labels';
import type { Total } from '../guard/limits';
import type { Memory } from '../model/memory';
import type { Span } from '../text/span';
import type { Excess, Footnotes, Heading, Image, Link, PassageContent, PassageKind, Table } from './body';
import type { Comment, Marker, SuppressionComment } from './declared';
import type { Shift } from './shift';

/** A stretch of the body that is read by itself, before it is read. */
export interface Segment {
  readonly source: string;
  /** What the parser is given, equal in length: without excesses and lines that are taken as blank. */
  readonly text: string;
  /** Lines that are taken as blank, since they start a comment that nothing closes. */
  readonly openComments: readonly Span[];
  readonly excesses: readonly Excess[];
  /** What it adds to the counts of the whole; absent where the whole was guarded in one. */
  readonly totals?: Readonly<Record<Total, number>>;
}

/** What was read in another version, by the source of the segment. */
export type Readings = ReadonlyMap<string, SegmentReading>;

/** A block at the top level. */
export interface Block {
  readonly span: Span;
  readonly isHtml: boolean;
}

/** Something that a definition elsewhere may give its address to. */
export type Labelled<Item extends Link | Image> = Item & { readonly label?: string };

/** What is found in Markdown, a segment's or a whole body's; each kind in the order of the text. */
export interface Content {
  readonly headings: readonly Heading[];
  readonly comments: readonly Comment[];
  readonly markers: readonly Marker[];
  readonly suppressions: readonly SuppressionComment[];
  readonly links: readonly Labelled<Link>[];
  readonly images: readonly Labelled<Image>[];
  readonly tables: readonly Table[];
}

/** What a segment says, in its own coordinates: offsets count from its first character, lines from 0. */
export interface SegmentReading extends Content {
  readonly segment: Segment;
  /** What it depends on beside its source. */
  readonly asked: readonly AskedLabel[];
  readonly lineEnds: number;
  readonly blocks: readonly Block[];
  readonly passages: readonly SegmentPassage[];
  readonly footnotes: Footnotes;
  /** Link definitions: label and address. */
  readonly definitions: readonly { readonly label: string; readonly url: string }[];
  readonly prose: string;
  readonly words: number;
  /** What was worked out of it; it is the same object for as long as the segment stays as it is. */
  readonly memory: Memory;
}

export interface SegmentPassage {
  readonly kind: PassageKind;
  readonly span: Span;
  readonly line: number;
  /** How many headings of the segment stand before it. */
  readonly headings: number;
  readonly content: PassageContent;
}

/** A segment at its place in one version of a document: how far its own coordinates are from the document's. */
export interface PlacedSegment extends Shift {
  readonly reading: SegmentReading;
  /** Offset of its end; `offset` is the one of its start. */
  readonly end: number;
}
