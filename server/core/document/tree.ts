import type { Html } from 'mdast';
import type { AskedLabel, Labels } from '../../markdown/labels';
import type { MarkdownParser } from '../../markdown/parse';
import { commentsIn } from '../comments/find';
import type { Comment } from '../model/index';
import type { Segment } from '../model/segment';
import { type Span, span } from '../text/span';
import { blank } from './blank';
import { type FlatNode, flatten } from './flat';

export interface Tree {
  /** Top-level blocks in order. */
  readonly blocks: readonly FlatNode[];
  /** Every node in order, blocks included. */
  readonly nodes: readonly FlatNode[];
  readonly comments: readonly Comment[];
  readonly asked: readonly AskedLabel[];
}

/**
 * The tree of a segment. A comment whose arrow is not typed yet would, by the letter of CommonMark, swallow what
 * follows; here its line alone is the comment and the rest is read as if the line were blank.
 * @param outside labels that are defined in the document
 */
export function readTree(segment: Segment, outside: Labels, parse: MarkdownParser): Tree {
  const { source, text, openComments } = segment;
  const first = nodesOf(text, outside, parse);
  const open = first.nodes.find(({ node, span: place }) => isHtml(node) && hasOpenComment(text, place));
  const lines = open ? openLines(text, open.span) : [];
  const { nodes, asked } = lines.length === 0 ? first : nodesOf(blankAt(text, lines), outside, parse);
  const comments = [
    ...[...openComments, ...lines].flatMap((line) => commentsIn(source, line)),
    ...nodes.flatMap(({ node, span: place }) => (isHtml(node) ? commentsIn(text, place) : [])),
  ];
  return {
    blocks: nodes.filter((node) => node.parents.length === 1),
    nodes,
    asked,
    comments: comments.sort((one, other) => one.span.start - other.span.start),
  };
}

const isHtml = (node: FlatNode['node']): node is Html => node.type === 'html';

function nodesOf(text: string, outside: Labels, parse: MarkdownParser) {
  const { root, asked } = parse(text, outside);
  const [, ...nodes] = flatten(root);
  return { nodes, asked };
}

function hasOpenComment(text: string, { start, end }: Span): boolean {
  const source = text.slice(start, end);
  return source.lastIndexOf('<!--') > source.lastIndexOf('-->');
}

const openLine = /^[ \t>]*<!--(?![^\r\n]*-->)/gm;
const restOfLine = /[^\r\n]*/y;

/** The arrows in an HTML block that nothing in it closes, each with the rest of its line: all at once, so that one more parse is enough. */
function openLines(text: string, html: Span): Span[] {
  const source = text.slice(html.start, html.end);
  const first = source.indexOf('<!--', Math.max(0, source.lastIndexOf('-->')));
  const arrows = [first];
  for (const match of source.matchAll(openLine)) {
    const arrow = match.index + match[0].length - 4;
    if (arrow > first) arrows.push(arrow);
  }
  return arrows.map((arrow) => {
    restOfLine.lastIndex = html.start + arrow;
    const length = restOfLine.exec(text)?.[0].length ?? 0;
    return span(html.start + arrow, html.start + arrow + length);
  });
}

/** The text in equal length with some stretches of lines blanked. */
export function blankAt(text: string, places: readonly Span[]): string {
  let done = 0;
  const parts: string[] = [];
  for (const { start, end } of places) {
    parts.push(text.slice(done, start), blank(text.slice(start, end)));
    done = end;
  }
  parts.push(text.slice(done));
  return parts.join('');
}
