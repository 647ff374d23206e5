import { LineWalker } from '../../markdown/line-ends';
import { span } from '../text/span';
import type { YamlEntry } from './nodes';

const keyLine = /^(?:(?:"[^"\r\n]*"|'[^'\r\n]*')[ \t]*|[^\s#'"[\]{},&*!|>%@`-][^:\r\n]*):(?:[ \t]|$)/;
const plainList = /^\[([^[\]{}"']*)\]$/;
const startsOther = /^[[\]{}&*!|>]/;
/** Ordinary front matter has about a dozen lines. */
const mostRawEntries = 50;
/** Nobody lists so many; each may be looked up in all the ways that a characteristic is written. */
const mostRawItems = 100;

/** The pieces of a YAML text that each begin with a line that looks like a key. */
export function splitAtKeys(yaml: string): { readonly text: string; readonly start: number }[] {
  const starts: number[] = [];
  const line = new LineWalker(yaml);
  while (line.advance()) {
    if (starts.length === 0 || keyLine.test(yaml.slice(line.start, line.end))) starts.push(line.start);
  }
  const parts = starts.map((start, index) => ({ text: yaml.slice(start, starts[index + 1]), start }));
  return parts.filter((part) => part.text.trim() !== '');
}

/** Key and first line's value of an entry that YAML cannot read, as the writer sees them. */
export function rawEntry(text: string, start: number): YamlEntry | undefined {
  const first = new LineWalker(text);
  const line = first.advance() ? text.slice(first.start, first.end) : '';
  const colon = line.indexOf(':');
  if (colon < 0) return undefined;
  const written = line.slice(0, colon).trimEnd();
  const key = /^(["'])(.*)\1$/.exec(written)?.[2] ?? written;
  const keyEnd = start + written.length;
  const value = line.slice(colon + 1).trim();
  const valueStart = start + line.length - line.slice(colon + 1).trimStart().length;
  const valueSpan = span(valueStart, valueStart + value.length);
  return {
    key,
    keySpan: span(start, keyEnd),
    valueSpan,
    span: span(start, start + text.length),
    value,
    items: itemsIn(value, valueStart),
    children: [],
  };
}

/** The items of a value that may be a list on one line; none where it is some other thing than words. */
function itemsIn(value: string, start: number): YamlEntry['items'] {
  const listed = plainList.exec(value)?.[1];
  if (listed === undefined)
    return value && !startsOther.test(value) ? [{ text: value, span: span(start, start + value.length) }] : [];
  const items: YamlEntry['items'][number][] = [];
  for (const { 0: text, index } of listed.matchAll(/[^\s,](?:[^,]*[^\s,])?/g)) {
    items.push({ text, span: span(start + 1 + index, start + 1 + index + text.length) });
    if (items.length === mostRawItems) break;
  }
  return items;
}

/** The first entries of a YAML text that is too much for a parser: enough to know that it is a case, and which. */
export function rawEntries(yaml: string, shift: number): YamlEntry[] {
  const entries: YamlEntry[] = [];
  const line = new LineWalker(yaml);
  while (line.advance()) {
    const isKey = keyLine.test(yaml.slice(line.start, line.end));
    const entry = isKey ? rawEntry(yaml.slice(line.start, line.next), shift + line.start) : undefined;
    if (entry) entries.push(entry);
    if (entries.length === mostRawEntries) break;
  }
  return entries;
}
