import { isMap, type Pair, parseDocument, type YAMLError } from 'yaml';
import type { FrontMatterProblem } from '../model/index';
import { quoteYaml } from '../text/quote';
import { span } from '../text/span';
import { maximumYamlDepth, nestsTooDeep } from './depth';
import { entryOf, type YamlEntry } from './nodes';

export interface YamlReading {
  readonly entries: readonly YamlEntry[];
  readonly problems: readonly FrontMatterProblem[];
}

// `uniqueKeys` and `prettyErrors` are quadratic in the library; duplicates are found by the caller.
const options = { prettyErrors: false, uniqueKeys: false, logLevel: 'silent' } as const;
const problemsPerText = 20;
const keyLine = /^(?:"[^"\r\n]*"|'[^'\r\n]*'|[^\s#'"[\]{},&*!|>%@`-][^:\r\n]*?)[ \t]*:(?:[ \t]|$)/;

/**
 * Top-level entries of a YAML text. Where the whole does not parse, each entry is read by itself, so that an error in
 * one takes nothing from the others: a half-typed list leaves the title and the district readable.
 * @param shift offset of the YAML text in the document
 */
export function readYaml(yaml: string, shift: number): YamlReading {
  if (nestsTooDeep(yaml)) {
    const detail = `nested deeper than ${maximumYamlDepth} levels`;
    return { entries: [], problems: [{ kind: 'syntax', span: span(shift, shift + yaml.length), detail }] };
  }
  const whole = parseDocument(yaml, options);
  if (whole.errors.length === 0) {
    if (isMap(whole.contents)) {
      return { entries: whole.contents.items.map((pair) => entryOf(pair as Pair, yaml, shift)), problems: [] };
    }
    if (whole.contents === null) return { entries: [], problems: [] };
    return {
      entries: [],
      problems: [{ kind: 'not-a-map', span: span(shift, shift + yaml.trimEnd().length), detail: '' }],
    };
  }
  const parts = splitAtKeys(yaml).map((part) => readPart(part.text, shift + part.start));
  const entries = parts.flatMap((part) => part.entries);
  const problems = parts.flatMap((part) => part.problems);
  const [first] = whole.errors;
  if (problems.length === 0 && first) problems.push(problemOf(first, yaml, shift));
  return { entries, problems: problems.slice(0, problemsPerText) };
}

function splitAtKeys(yaml: string): { text: string; start: number }[] {
  const parts: { text: string; start: number }[] = [];
  for (const match of yaml.matchAll(/[^\r\n]*(?:\r\n|\n|\r|$)/g)) {
    const last = parts.at(-1);
    if (last && !keyLine.test(match[0].replace(/[\r\n]+$/, ''))) last.text += match[0];
    else parts.push({ text: match[0], start: match.index });
  }
  return parts.filter((part) => part.text.trim() !== '');
}

function readPart(text: string, start: number): YamlReading {
  const document = parseDocument(text, options);
  if (document.errors.length === 0 && isMap(document.contents)) {
    return { entries: document.contents.items.map((pair) => entryOf(pair as Pair, text, start)), problems: [] };
  }
  if (document.errors.length === 0 && document.contents === null) return { entries: [], problems: [] };
  const [error] = document.errors;
  const raw = rawEntry(text, start);
  if (!raw) {
    const end = start + text.trimEnd().length;
    return {
      entries: [],
      problems: [error ? problemOf(error, text, start) : { kind: 'not-a-map', span: span(start, end), detail: '' }],
    };
  }
  const value = String(raw.value);
  const oneLine = text.trim().split(/\r\n|\n|\r/).length === 1;
  if (oneLine && /^[^"'[{|>&*!#%@`]/.test(value) && /:(?:\s|$)/.test(value)) {
    return {
      entries: [raw],
      problems: [{ kind: 'unquoted-colon', span: raw.valueSpan, detail: raw.key, fixed: quoteYaml(value) }],
    };
  }
  return { entries: [raw], problems: error ? [problemOf(error, text, start)] : [] };
}

/** Key and first line's value of an entry that YAML cannot read, as the writer sees them. */
function rawEntry(text: string, start: number): YamlEntry | undefined {
  const match = /^(["']?)([^:\r\n]*?)\1([ \t]*:[ \t]*)([^\r\n]*?)[ \t]*(?:\r\n|\n|\r|$)/.exec(text);
  if (!match) return undefined;
  const [, quote = '', key = '', colon = '', value = ''] = match;
  const keyEnd = start + key.length + 2 * quote.length;
  const valueSpan = span(keyEnd + colon.length, keyEnd + colon.length + value.length);
  return {
    key,
    keySpan: span(start, keyEnd),
    valueSpan,
    span: span(start, start + text.length),
    value,
    items: value ? [{ text: value, span: valueSpan }] : [],
    children: [],
  };
}

function problemOf(error: YAMLError, text: string, shift: number): FrontMatterProblem {
  const last = text.trimEnd().length;
  const start = Math.min(error.pos[0], last);
  const end = Math.max(start, Math.min(error.pos[1], last));
  return { kind: 'syntax', span: span(shift + start, shift + end), detail: error.message };
}
