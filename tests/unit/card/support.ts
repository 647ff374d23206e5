import { type DefaultTreeAdapterMap, type ParserError, parse, parseFragment } from 'parse5';
import { type ModuleCard, moduleCard } from '../../../server/card/index';
import type { Finding } from '../../../server/core/rule/finding';
import { type Language, strongDistricts } from '../../../server/framework/index';
import { read } from '../../helpers/read';
import { whole } from './cases';

export const cardOf = (text: string, locale: Language = 'en', findings: readonly Finding[] = []): ModuleCard =>
  moduleCard(read(text), findings, strongDistricts, locale);

/** The 1-based line on which these words first stand. */
export const lineOf = (text: string, words: string): number => text.slice(0, text.indexOf(words)).split('\n').length;

/** Words of the whole case as the card quotes them. */
export const at = (words: string) => ({ text: words, line: lineOf(whole, words) });

/** A finding on the text `on`; only what the card shows of it matters. */
export function finding(text: string, on: string, severity: Finding['severity'], what: string): Finding {
  const start = text.indexOf(on);
  const message = { what, why: 'A reader cannot tell.', next: 'Say it once.' };
  const span = { start, end: start + on.length };
  return { rule: 'some-rule', code: 'some-code', severity, span, message, docs: '', related: [] };
}

type Node = DefaultTreeAdapterMap['node'];
export type Element = DefaultTreeAdapterMap['element'];

export const attributes = (element: Element): ReadonlyMap<string, string> =>
  new Map(element.attrs.map(({ name, value }) => [name, value]));

export function elementsIn(node: Node): readonly Element[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  return children.flatMap((child) => ('attrs' in child ? [child, ...elementsIn(child)] : []));
}

export const textOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';

/** Parses as a browser does; what the HTML standard calls an error is one here. */
function strictly<T>(run: (options: { onParseError: (error: ParserError) => void }) => T): T {
  const errors: string[] = [];
  const parsed = run({ onParseError: ({ code, startLine }) => errors.push(`${code} in line ${startLine}`) });
  if (errors.length > 0) throw new Error(errors.join('; '));
  return parsed;
}

export const fragmentElements = (html: string): readonly Element[] =>
  elementsIn(strictly((options) => parseFragment(html, options)));

export const pageElements = (html: string): readonly Element[] =>
  elementsIn(strictly((options) => parse(html, options)));

export const named = (elements: readonly Element[], name: string): readonly Element[] =>
  elements.filter(({ tagName }) => tagName === name);

export const withClass = (elements: readonly Element[], name: string): readonly Element[] =>
  elements.filter((element) => (attributes(element).get('class') ?? '').split(' ').includes(name));
