import type { List } from 'mdast';
import type { Passage, PassageKind } from '../model/index';
import type { LineIndex } from '../text/lines';
import type { Span } from '../text/span';
import { countWords } from '../text/words';
import type { FlatNode } from './flat';

const kinds: Readonly<Partial<Record<string, PassageKind>>> = {
  paragraph: 'paragraph',
  blockquote: 'quote',
  table: 'table',
  code: 'code',
  list: 'list',
};

/**
 * The passages of the body, in order. A tight list is one; each item of a loose list is one.
 * @param sectionOf index of the innermost section at an offset
 */
export function passagesOf(
  blocks: readonly FlatNode[],
  nodes: readonly FlatNode[],
  text: string,
  prose: string,
  lines: LineIndex,
  sectionOf: (offset: number) => number | undefined,
): Passage[] {
  const passages: Passage[] = [];
  const add = (kind: PassageKind, span: Span) => {
    const own = prose.slice(span.start, span.end);
    const section = sectionOf(span.start);
    const content = { kind, source: text.slice(span.start, span.end), prose: own, words: countWords(own) };
    const { words } = content;
    const line = lines.lineAt(span.start);
    const passage = { index: passages.length, kind, span, line, prose: own, words, content };
    passages.push(section === undefined ? passage : { ...passage, section });
  };
  for (const block of blocks) {
    const kind = kinds[block.node.type];
    if (!kind) continue;
    if (block.node.type === 'list' && isLoose(block.node)) {
      for (const item of itemsOf(block, nodes)) add('item', item.span);
    } else if (kind !== 'paragraph' || saysSomething(block, prose)) add(kind, block.span);
  }
  return passages;
}

/** Blank lines between its items, or within one, part a list into passages. */
function isLoose(list: List): boolean {
  return Boolean(list.spread) || list.children.some((item) => item.spread);
}

function itemsOf(list: FlatNode, nodes: readonly FlatNode[]): FlatNode[] {
  return nodes.filter(({ node, parents, span }) => {
    return (
      node.type === 'listItem' && parents.length === 2 && span.start >= list.span.start && span.end <= list.span.end
    );
  });
}

/** A paragraph that holds nothing but comments is none to a reader; one that holds only a picture is. */
function saysSomething(block: FlatNode, prose: string): boolean {
  if (prose.slice(block.span.start, block.span.end).trim() !== '') return true;
  return (
    block.node.type === 'paragraph' &&
    block.node.children.some((child) => child.type !== 'html' && child.type !== 'text')
  );
}
