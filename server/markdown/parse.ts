import type { Root } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Extension } from 'micromark-util-types';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { type AskedLabel, type Labels, outsideLabels } from './labels';

/**
 * The constructs that cases use beyond CommonMark: tables and footnotes. The rest of GFM is left out on purpose:
 * its literal addresses alone double the cost of a parse, and some of their nodes have no position.
 */
const extensions = [gfmTable(), gfmFootnote()];
const mdastExtensions = [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()];

function caseSyntax(this: Processor, labels?: Extension): void {
  const data = this.data();
  data.micromarkExtensions = labels ? [...extensions, labels] : extensions;
  data.fromMarkdownExtensions = mdastExtensions;
}

const withoutLabels = unified().use(remarkParse).use(caseSyntax).freeze();

export interface Parsed {
  readonly root: Root;
  /** What the tree depends on beside the text: labels that the text mentions and does not define. */
  readonly asked: readonly AskedLabel[];
}

/**
 * Gives the mdast of a Markdown text; every node has a position, its offsets are UTF-16 and count from the text's first
 * unit. `outside` are the labels that are defined elsewhere in the document that the text is part of.
 */
export type MarkdownParser = (text: string, outside: Labels) => Parsed;

/** The same tree as remark-parse gives, with all that it takes. */
export const parseMarkdown: MarkdownParser = (text, outside) => {
  const source = withoutMark(text);
  if (!text.includes('[')) return { root: withoutLabels.parse(source), asked: [] };
  const asked: AskedLabel[] = [];
  const processor = unified().use(remarkParse).use(caseSyntax, outsideLabels(outside, asked));
  return { root: processor.parse(source), asked };
};

/** The parser drops a byte order mark and counts from the character after it; another invisible character it keeps. */
function withoutMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? `\u2060${text.slice(1)}` : text;
}
