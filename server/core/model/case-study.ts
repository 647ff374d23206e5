import type { Language } from '../../framework/index';
import type { LineIndex } from '../text/lines';
import type { Excess, Footnotes, Heading, Image, Link, Passage, Section, Table } from './body';
import type { Comment, Declaration, Marker, Suppression } from './declared';
import type { FrontMatter } from './front-matter';
import type { Memory } from './memory';
import type { PlacedRun } from './run';

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
  /** The body in parts, each with the passages in it: what was worked out of one is kept with it from version to version. */
  readonly runs: readonly PlacedRun[];
  /** What was worked out of this version, for whoever asks next. */
  readonly memory: Memory;
}
