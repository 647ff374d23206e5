import type { List } from 'mdast';
import type { PassageKind } from '../model/index';
import { Memory } from '../model/memory';
import type { SegmentPassage } from '../model/segment';
import { type Span, span } from '../text/span';
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
 * The passages of a segment, in order. A tight list is one; each item of a loose list is one.
 * @param lineAt 0-based line of an offset; asked in rising order
 */
export function passagesOf(
  blocks: readonly FlatNode[],
  source: string,
  prose: string,
  lineAt: (offset: number) => number,
): SegmentPassage[] {
  const passages: SegmentPassage[] = [];
  let headings = 0;
  const add = (kind: PassageKind, place: Span) => {
    const own = prose.slice(place.start, place.end);
    const words = countWords(own);
    const content = { kind, source: source.slice(place.start, place.end), prose: own, words, memory: new Memory() };
    passages.push({ kind, span: place, line: lineAt(place.start), headings, content });
  };
  for (const block of blocks) {
    const { node } = block;
    if (node.type === 'heading') headings++;
    const kind = kinds[node.type];
    if (!kind) continue;
    if (node.type === 'list' && isLoose(node)) {
      for (const { position } of node.children) {
        add('item', span(position?.start.offset ?? block.span.start, position?.end.offset ?? block.span.end));
      }
    } else if (kind !== 'paragraph' || saysSomething(block, prose)) add(kind, block.span);
  }
  return passages;
}

/** Blank lines between its items, or within one, part a list into passages. */
function isLoose(list: List): boolean {
  return Boolean(list.spread) || list.children.some((item) => item.spread);
}

/** A paragraph that holds nothing but comments is none to a reader; one that holds only a picture is. */
function saysSomething(block: FlatNode, prose: string): boolean {
  if (prose.slice(block.span.start, block.span.end).trim() !== '') return true;
  return (
    block.node.type === 'paragraph' &&
    block.node.children.some((child) => child.type !== 'html' && child.type !== 'text')
  );
}
