import type { Html, Root } from 'mdast';
import { parseMarkdown } from '../../markdown/parse';
import { commentsIn } from '../comments/find';
import { guardMarkdown } from '../guard/markdown';
import type { Comment, Excess } from '../model/index';
import { type FlatNode, flatten } from './flat';
import { blank } from './prose';

export interface MarkdownReading {
  /** Top-level blocks in order. */
  readonly blocks: readonly FlatNode[];
  /** Every node in order, blocks included. */
  readonly nodes: readonly FlatNode[];
  readonly comments: readonly Comment[];
  readonly excesses: readonly Excess[];
}

/**
 * Reads the Markdown after the front matter. A comment whose arrow is not typed yet would, by the letter of CommonMark,
 * swallow all that follows; here its line alone is the comment and the rest is read as if the line were blank.
 * @param from offset where the body starts
 */
export function readMarkdown(text: string, from: number): MarkdownReading {
  const guarded = guardMarkdown(text.slice(from), from);
  return { ...readGuarded(text.slice(0, from) + guarded.text, from), excesses: guarded.excesses };
}

function readGuarded(text: string, from: number): Omit<MarkdownReading, 'excesses'> {
  const body = text.slice(from);
  const first = flattenBody(parseMarkdown(body), from);
  const open = first.nodes.find(({ node, span }) => isHtml(node) && hasOpenComment(text, span));
  if (!open) return { ...first, comments: commentsOf(first.nodes, text) };
  const before = first.nodes.filter((node) => node.span.end <= open.span.start);
  const rest = blankOpenComments(text.slice(open.span.start));
  const tail = flattenBody(parseMarkdown(rest), open.span.start);
  const comments = [...commentsOf(before, text), ...commentsOf([open], text), ...openCommentsAfter(text, open)];
  return {
    blocks: [...first.blocks.filter((block) => block.span.end <= open.span.start), ...tail.blocks],
    nodes: [...before, ...tail.nodes],
    comments: [...comments, ...commentsOf(tail.nodes, text)].sort((one, other) => one.span.start - other.span.start),
  };
}

const isHtml = (node: FlatNode['node']): node is Html => node.type === 'html';

function flattenBody(root: Root, shift: number) {
  const [, ...nodes] = flatten(root, shift);
  return { nodes, blocks: nodes.filter((node) => node.parents.length === 1) };
}

function commentsOf(nodes: readonly FlatNode[], text: string): Comment[] {
  return nodes.flatMap(({ node, span }) => (isHtml(node) ? commentsIn(text, span) : []));
}

function hasOpenComment(text: string, { start, end }: FlatNode['span']): boolean {
  const source = text.slice(start, end);
  return source.lastIndexOf('<!--') > source.lastIndexOf('-->');
}

const openLine = /^ {0,3}<!--(?![^\r\n]*-->)[^\r\n]*/gm;

/** Nothing closes the first of them, so nothing closes a later one either: all go at once, and one more parse is enough. */
function blankOpenComments(rest: string): string {
  const start = rest.indexOf('<!--', Math.max(0, rest.lastIndexOf('-->')));
  if (start < 0) return rest;
  return rest.slice(0, start) + rest.slice(start).replace(openLine, blank);
}

function openCommentsAfter(text: string, open: FlatNode): Comment[] {
  const [first] = commentsIn(text, open.span).slice(-1);
  const from = first?.span.end ?? open.span.start;
  return [...text.slice(from).matchAll(openLine)].flatMap((match) => {
    const start = from + match.index + match[0].indexOf('<!--');
    return commentsIn(text, { start, end: from + match.index + match[0].length });
  });
}
