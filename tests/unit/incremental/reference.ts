import type { Nodes, Root, RootContent } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

function caseSyntax(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [gfmTable(), gfmFootnote()];
  data.fromMarkdownExtensions = [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()];
}

const processor = unified().use(remarkParse).use(caseSyntax).freeze();

/** What remark-parse, with tables and footnotes, says of a text: what every shorter way is measured by. */
export const reference = (text: string): Root => processor.parse(text);

/** Labels that a tree defines. */
export function labelsIn(root: Root) {
  const links = new Set<string>();
  const footnotes = new Set<string>();
  const visit = (node: Nodes): void => {
    if (node.type === 'definition') links.add(node.identifier);
    if (node.type === 'footnoteDefinition') footnotes.add(node.identifier);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(root);
  return { links, footnotes };
}

/**
 * A tree to compare: offsets in the whole text, white space at a node's end left out. Where code or HTML in a list is
 * never closed, the parser counts the blank lines after it to it at the end of a text, and not before another block.
 */
export function comparable(nodes: readonly RootContent[], text: string, shift: number): unknown {
  return nodes.map((node) => {
    const { position, ...rest } = node;
    const start = (position?.start.offset ?? Number.NaN) + shift;
    const end = (position?.end.offset ?? Number.NaN) + shift;
    return {
      ...rest,
      ...('value' in node && { value: node.value.trimEnd() }),
      ...('children' in node && { children: comparable(node.children, text, shift) }),
      start,
      end: start + text.slice(start, end).trimEnd().length,
    };
  });
}
