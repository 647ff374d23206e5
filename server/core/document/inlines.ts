import { toString as plainText } from 'mdast-util-to-string';
import type { Footnotes, Image, Link, Table, TableCell } from '../model/index';
import type { Labelled } from '../model/segment';
import { span } from '../text/span';
import type { FlatNode } from './flat';

/** Links in order. A reference has no address yet: its definition may stand anywhere in the document. */
export function linksOf(nodes: readonly FlatNode[], text: string): Labelled<Link>[] {
  return nodes.flatMap(({ node, span: place }): Labelled<Link>[] => {
    if (node.type === 'linkReference') {
      const label = node.identifier;
      return [{ span: place, text: plainText(node), url: '', urlSpan: place, kind: 'reference', label }];
    }
    if (node.type !== 'link') return [];
    const kind = text[place.start] === '<' ? 'autolink' : 'link';
    return [{ span: place, text: plainText(node), url: node.url, urlSpan: urlSpan(text, place, node.url), kind }];
  });
}

/** The address as written inside the link; the whole link where escapes make it look different. */
function urlSpan(text: string, place: { start: number; end: number }, url: string) {
  const at = url === '' ? -1 : text.slice(place.start, place.end).lastIndexOf(url);
  return at < 0 ? place : span(place.start + at, place.start + at + url.length);
}

export function imagesOf(nodes: readonly FlatNode[]): Labelled<Image>[] {
  return nodes.flatMap(({ node, span: place }): Labelled<Image>[] => {
    if (node.type === 'image') return [{ span: place, alt: node.alt ?? '', url: node.url }];
    if (node.type !== 'imageReference') return [];
    return [{ span: place, alt: node.alt ?? '', url: '', label: node.identifier }];
  });
}

export function tablesOf(nodes: readonly FlatNode[]): Table[] {
  const tables: { span: FlatNode['span']; header: TableCell[]; rows: TableCell[][] }[] = [];
  let row: TableCell[] = [];
  for (const { node, span: place } of nodes) {
    const table = tables.at(-1);
    if (node.type === 'table') tables.push({ span: place, header: [], rows: [] });
    else if (node.type === 'tableRow' && table) {
      row = [];
      if (place.start === table.span.start || (table.rows.length === 0 && table.header.length === 0))
        table.header = row;
      else table.rows.push(row);
    } else if (node.type === 'tableCell') row.push({ span: place, text: plainText(node) });
  }
  return tables;
}

export function footnotesOf(nodes: readonly FlatNode[]): Footnotes {
  const definitions: Footnotes['definitions'][number][] = [];
  const references: Footnotes['references'][number][] = [];
  for (const { node, span: place } of nodes) {
    if (node.type === 'footnoteDefinition')
      definitions.push({ label: node.identifier, span: place, text: plainText(node) });
    else if (node.type === 'footnoteReference') references.push({ label: node.identifier, span: place });
  }
  return { definitions, references };
}

/** Link definitions in order, the address of each beside its normalized label. */
export function definitionsOf(nodes: readonly FlatNode[]): { label: string; url: string }[] {
  return nodes.flatMap(({ node }) => (node.type === 'definition' ? [{ label: node.identifier, url: node.url }] : []));
}
