import type { Span } from '../../core/text/span';
import { type FrontMatterKey, findFrontMatterKey } from '../../framework/index';
import type { Gap } from './completion';
import { type Cursor, gapAt } from './cursor';
import { type Entry, entryAround, frontMatterAround, keyOfLine, unquoted } from './front-matter-region';
import { type Line, lineAt } from './lines';
import { openFlow } from './open-flow';

export interface KeyPlace extends Gap {
  readonly kind: 'key';
  /** The key in whose map it stands; absent at the top level. */
  readonly parent?: FrontMatterKey;
  /** The stretch whose keys are its neighbours. */
  readonly among: Span;
  /** True where a colon follows already. */
  readonly hasColon: boolean;
}

export interface ValuePlace extends Gap {
  readonly kind: 'value';
  readonly key: FrontMatterKey;
  readonly inFlow: boolean;
  /** What must stand before the value: a space after a bare colon, a dash in a list. */
  readonly lead: string;
  /** The whole value, to see what it holds already. */
  readonly among: Span;
}

/** What is being written in the front matter at an offset. */
export type FrontMatterPlace = KeyPlace | ValuePlace;

/** Works on lines, not on parsed YAML: what is being typed is broken most of the time. */
export function frontMatterPlace(cursor: Cursor): FrontMatterPlace | undefined {
  const { study, offset, framework } = cursor;
  const region = frontMatterAround(study, offset);
  if (!region) return undefined;
  const line = lineAt(study, offset);
  const entry = entryAround(study, region, offset);
  if (!entry) return topLevelKey(cursor, region, line);
  const key = findFrontMatterKey(framework, entry.name);
  const flow = openFlow(study.text.slice(entry.value.start, offset));
  if (flow) return key && flowPlace(cursor, entry, key, entry.value.start + flow.item, flow.bracket);
  if (entry.line.start === line.start) return key && scalarPlace(cursor, entry, key);
  return blockPlace(cursor, region, line, entry, key);
}

function topLevelKey(cursor: Cursor, among: Span, line: Line): KeyPlace | undefined {
  if (/^[ \t#]|^-[ \t]/.test(line.text)) return undefined;
  const colon = keyOfLine(line.text)?.colon;
  const end = colon === undefined ? cursor.offset : line.start + colon;
  return { kind: 'key', ...gapAt(cursor, { start: line.start, end }), among, hasColon: colon !== undefined };
}

function flowPlace(cursor: Cursor, { value }: Entry, key: FrontMatterKey, item: number, bracket: '[' | '{') {
  const { study, offset } = cursor;
  const rest = /^[^,\]}#\r\n]*/.exec(study.text.slice(offset, value.end))?.[0].trimEnd() ?? '';
  const place = { start: Math.max(item, lineAt(study, offset).start), end: offset + rest.length };
  return bracket === '[' ? valuePlace(cursor, place, key, value, '', true) : mapEntry(cursor, place, key, value, true);
}

function scalarPlace(cursor: Cursor, entry: Entry, key: FrontMatterKey): ValuePlace {
  const written = cursor.study.text.slice(entry.value.start, entry.line.end);
  const blanks = /^[ \t]*/.exec(written)?.[0].length ?? 0;
  const content = written.replace(/(?<=^|[ \t])#.*$/s, '').trimEnd();
  const place = { start: entry.value.start + blanks, end: entry.value.start + content.length };
  return valuePlace(cursor, place, key, entry.value, blanks === 0 ? ' ' : '', false);
}

/** Below a key: an item of its list, a key of its map, or the next key at the top. */
function blockPlace(cursor: Cursor, region: Span, line: Line, { value }: Entry, key: FrontMatterKey | undefined) {
  const dash = /^[ \t]*-(?![^ \t])[ \t]*/.exec(line.text)?.[0];
  const indent = /^[ \t]*/.exec(line.text)?.[0].length ?? 0;
  if (dash === undefined && (indent === 0 || line.start === cursor.offset)) return topLevelKey(cursor, region, line);
  const place = { start: line.start + (dash?.length ?? indent), end: line.end };
  if (key?.type === 'characteristics' || key?.type === 'string-list') {
    const lead = dash === undefined ? '- ' : dash.endsWith('-') ? ' ' : '';
    return valuePlace(cursor, place, key, value, lead, false);
  }
  return key && mapEntry(cursor, place, key, value, false);
}

/** A key or a value of a nested map; `entry` is the pair as far as it is written. */
function mapEntry(cursor: Cursor, entry: Span, parent: FrontMatterKey, among: Span, inFlow: boolean) {
  if (!parent.children) return undefined;
  const { study, offset, framework } = cursor;
  const written = study.text.slice(entry.start, entry.end);
  const colon = /:(?=\s|$)/.exec(written)?.index;
  if (colon === undefined || offset <= entry.start + colon) {
    const end = colon === undefined ? offset : entry.start + colon;
    const gap = gapAt(cursor, { start: entry.start, end });
    return { kind: 'key', parent, ...gap, among, hasColon: colon !== undefined } as const;
  }
  const child = findFrontMatterKey(framework, unquoted(written.slice(0, colon)), parent.id);
  const blanks = /^[ \t]*/.exec(written.slice(colon + 1))?.[0].length ?? 0;
  const place = { start: entry.start + colon + 1 + blanks, end: entry.end };
  return child && valuePlace(cursor, place, child, among, blanks === 0 ? ' ' : '', inFlow);
}

function valuePlace(
  cursor: Cursor,
  place: Span,
  key: FrontMatterKey,
  among: Span,
  lead: string,
  inFlow: boolean,
): ValuePlace {
  return { kind: 'value', key, ...gapAt(cursor, place), inFlow, lead, among };
}
