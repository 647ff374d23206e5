import type { Characteristic } from '../../framework/index';
import type { Span } from '../text/span';
import type { Excess } from './body';

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
  readonly kind:
    | 'syntax'
    | 'unclosed'
    | 'duplicate-key'
    | 'unquoted-colon'
    | 'unquoted-commas'
    | 'not-a-map'
    /** An anchor, alias, tag, directive or second document: YAML that front matter has no use for. */
    | 'unsupported';
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
  /** Why only its first lines were read, one by one; empty nearly always. */
  readonly excesses: readonly Excess[];
  readonly characteristics: readonly CharacteristicMention[];
  /** The entry of a known key, by its id (`release.by` for a nested one). */
  get(id: string): FrontMatterEntry | undefined;
  /** The canonical value of an enumeration (`draft` for `ébauche`), else the text of a scalar. */
  text(id: string): string | undefined;
}
