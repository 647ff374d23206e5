import type { Span } from '../text/span';
import { blank } from './blank';
import type { FlatNode } from './flat';

const address = /(?:https?:\/\/|www\.)[^\s<>()[\]]+/g;
const quotePrefix = /(\r\n|\n|\r)[ \t>]+/g;

/**
 * A text in equal length with all that is not prose blanked, so that an index into it is an offset into the text.
 * Prose is what Markdown shows as text, link texts included; code, HTML, addresses and markup are not.
 */
export function proseOf(text: string, nodes: readonly FlatNode[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { node, span, parents } of nodes) {
    if (node.type !== 'text' || span.start < done || isAddress(text, span, parents)) continue;
    const source = text.slice(span.start, span.end);
    parts.push(blank(text.slice(done, span.start)), cleaned(source));
    done = span.end;
  }
  parts.push(blank(text.slice(done)));
  return parts.join('');
}

function isAddress(text: string, span: Span, parents: readonly string[]): boolean {
  return parents.at(-1) === 'link' && text[span.start - 1] === '<';
}

function cleaned(source: string): string {
  return source
    .replace(address, (match) => ' '.repeat(match.length))
    .replace(quotePrefix, (match, end: string) => end + ' '.repeat(match.length - end.length));
}
