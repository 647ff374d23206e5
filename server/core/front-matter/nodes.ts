import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { FrontMatterEntry, FrontMatterItem, FrontMatterValue } from '../model/index';
import { type Span, span } from '../text/span';

/** The part of an entry that YAML alone can tell. */
export type YamlEntry = Omit<FrontMatterEntry, 'id' | 'children'> & { readonly children: readonly YamlEntry[] };

/** Plain data from a node; aliases say nothing, since front matter has no use for them. */
function plainValue(node: unknown): FrontMatterValue {
  if (isScalar(node)) {
    const { value } = node;
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
    return value === null || value === undefined ? null : String(value);
  }
  if (isSeq(node)) return node.items.map(plainValue);
  if (isMap(node)) return new Map(node.items.map((pair) => [textOf(pair.key), plainValue(pair.value)]));
  return null;
}

function textOf(node: unknown): string {
  if (!isScalar(node)) return '';
  return node.source ?? String(node.value ?? '');
}

/** A node without its trailing comment and blank lines. */
function spanOf(node: Node | null, shift: number, fallback: number): Span {
  const range = node?.range;
  return range ? span(range[0] + shift, range[1] + shift) : span(fallback, fallback);
}

function itemsOf(node: unknown, shift: number): readonly FrontMatterItem[] {
  const nodes = isSeq(node) ? node.items : [node];
  return nodes
    .filter((item) => isScalar(item) && item.value !== null && item.range !== undefined)
    .map((item) => ({ text: textOf(item), span: spanOf(item as Node, shift, 0) }));
}

/**
 * The entry that a pair of a map makes.
 * @param shift offset of the YAML text in the document
 * @param source the YAML text
 */
export function entryOf(pair: Pair, source: string, shift: number): YamlEntry {
  const key = pair.key as Node | null;
  const value = pair.value as Node | null;
  const keySpan = spanOf(key, shift, shift);
  const colon = source.indexOf(':', keySpan.end - shift);
  const empty = colon < 0 ? keySpan.end : shift + colon + 1;
  const valueSpan = spanOf(value, shift, empty);
  const end = Math.max(valueSpan.end, empty);
  const lineEnd = /[^\r\n]*(?:\r\n|\n|\r)?/y;
  lineEnd.lastIndex = end - shift;
  const rest = lineEnd.exec(source)?.[0].length ?? 0;
  return {
    key: textOf(key),
    keySpan,
    valueSpan: valueSpan.end > valueSpan.start ? valueSpan : span(empty, empty),
    span: span(keySpan.start, end + rest),
    value: plainValue(value),
    items: itemsOf(value, shift),
    children: isMap(value) ? value.items.map((child) => entryOf(child as Pair, source, shift)) : [],
  };
}
