import type { Root } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

/**
 * The constructs that cases use beyond CommonMark: tables and footnotes. The rest of GFM is left out on purpose:
 * its literal addresses alone double the cost of a parse, and some of their nodes have no position.
 */
function caseSyntax(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [gfmTable(), gfmFootnote()];
  data.fromMarkdownExtensions = [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()];
}

const processor = unified().use(remarkParse).use(caseSyntax).freeze();

/** mdast of a Markdown text; every node has a position, its offsets are UTF-16 and count from the text's first unit. */
export function parseMarkdown(text: string): Root {
  return processor.parse(text);
}
