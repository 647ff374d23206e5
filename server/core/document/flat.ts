import type { Nodes, Root } from 'mdast';
import { type Span, span } from '../text/span';

/** A node with its place in the text, and what surrounds it as far as readers of it need to know. */
export interface FlatNode {
  readonly node: Nodes;
  readonly span: Span;
  readonly parents: readonly Nodes['type'][];
}

/** All nodes in the order of the text, without recursion: deep nesting costs time, never the stack. */
export function flatten(root: Root): FlatNode[] {
  const found: FlatNode[] = [];
  const stack: { node: Nodes; parents: readonly Nodes['type'][] }[] = [{ node: root, parents: [] }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, parents } = next;
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start !== undefined && end !== undefined) found.push({ node, span: span(start, end), parents });
    if (!('children' in node)) continue;
    const below = [...parents, node.type];
    for (let index = node.children.length - 1; index >= 0; index--) {
      const child = node.children[index];
      if (child) stack.push({ node: child, parents: below });
    }
  }
  return found;
}
