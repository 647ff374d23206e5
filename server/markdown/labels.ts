import type { Extension, ParseContext, Tokenizer } from 'micromark-util-types';

/** Labels that are defined somewhere, in the form that mdast calls `identifier`. */
export interface Labels {
  /** Of link definitions. */
  readonly links: ReadonlySet<string>;
  /** Of footnote definitions. */
  readonly footnotes: ReadonlySet<string>;
}

/** A label that a text refers to without defining it, and what it was told: brackets are a reference only if it is known. */
export interface AskedLabel {
  readonly kind: keyof Labels;
  readonly label: string;
  readonly isKnown: boolean;
}

export const noLabels: Labels = { links: new Set(), footnotes: new Set() };

/** The footnote extension keeps its labels beside those that micromark's own types name. */
type Parser = ParseContext & { gfmFootnotes?: string[] };

/**
 * Lets one parse see labels that are defined outside its text, and notes what it asks for. The construct never matches;
 * it stands where every line passes before any brackets are looked at.
 */
export function outsideLabels(outside: Labels, asked: AskedLabel[]): Extension {
  let parser: Parser | undefined;
  const tokenize: Tokenizer = function (_effects, _ok, nok) {
    if (!parser) {
      parser = this.parser as Parser;
      parser.gfmFootnotes ??= [];
      ask(parser.defined, 'links', outside, asked);
      ask(parser.gfmFootnotes, 'footnotes', outside, asked);
    }
    return nok;
  };
  const construct = { name: 'outsideLabels', tokenize };
  // A bracket's own constructs come before those for every character, so it stands in both places.
  return { document: { 91: construct, null: construct } };
}

function ask(own: string[], kind: keyof Labels, outside: Labels, asked: AskedLabel[]): void {
  own.includes = (name) => {
    if (own.indexOf(name) >= 0) return true;
    const label = name.toLowerCase();
    const isKnown = outside[kind].has(label);
    asked.push({ kind, label, isKnown });
    return isKnown;
  };
}
