import { type Document, isMap, type Pair, type YAMLError } from 'yaml';
import { composeYaml } from '../guard/compose';
import { type GuardedYaml, guardYaml, type YamlExcess, type YamlLimits } from '../guard/yaml';
import type { Excess, FrontMatterProblem } from '../model/index';
import { boundaryBefore } from '../text/boundary';
import { quoteYaml } from '../text/quote';
import { span } from '../text/span';
import { entryOf, type YamlEntry } from './nodes';
import { rawEntries, rawEntry, splitAtKeys } from './raw';

export interface YamlReading {
  readonly entries: readonly YamlEntry[];
  readonly problems: readonly FrontMatterProblem[];
  /** Why it was read only as far as its lines tell; empty nearly always. */
  readonly excesses: readonly Excess[];
}

const problemsPerText = 20;

/**
 * Top-level entries of a YAML text. Where the whole does not parse, each entry is read by itself, so that an error in
 * one takes nothing from the others: a half-typed list leaves the title and the district readable.
 * @param shift offset of the YAML text in the document
 */
export function readYaml(yaml: string, shift: number, limits: YamlLimits): YamlReading {
  const guarded = guardYaml(yaml, limits);
  const { excess } = guarded;
  if (excess) return refused(yaml, shift, excess);
  const unsupported = guarded.unsupported.map(
    ({ start, end }): FrontMatterProblem => ({
      kind: 'unsupported',
      span: span(shift + start, shift + end),
      detail: yaml.slice(start, end),
    }),
  );
  const { entries, problems, excesses } = readWhole(yaml, shift, guarded, limits);
  return { entries, problems: [...unsupported, ...problems].slice(0, problemsPerText), excesses: excesses.slice(0, 1) };
}

/** A text that no composer may see is read by its lines: enough to know that it is a case, and which. */
function refused(yaml: string, shift: number, excess: YamlExcess): YamlReading {
  const place = span(shift + excess.span.start, shift + excess.span.end);
  return { entries: rawEntries(yaml, shift), problems: [], excesses: [{ ...excess, span: place }] };
}

const nothing: YamlReading = { entries: [], problems: [], excesses: [] };

/** What a text without errors says; undefined where it has some. */
function readSound(document: Document.Parsed, yaml: string, shift: number): YamlReading | undefined {
  if (document.errors.length > 0) return undefined;
  const { contents } = document;
  if (contents === null) return nothing;
  if (isMap(contents)) {
    return { ...nothing, entries: contents.items.map((pair) => entryOf(pair as Pair, yaml, shift)) };
  }
  const place = span(shift, shift + yaml.trimEnd().length);
  return { ...nothing, problems: [{ kind: 'not-a-map', span: place, detail: '' }] };
}

function readWhole(yaml: string, shift: number, { tokens, isDivided }: GuardedYaml, limits: YamlLimits): YamlReading {
  const whole = composeYaml(tokens, yaml.length);
  // What stands behind such a mark is written as everything else, and is meant to be read.
  const sound = isDivided ? undefined : readSound(whole, yaml, shift);
  if (sound) return sound;
  const parts = splitAtKeys(yaml).map((part) => readPart(part.text, shift + part.start, limits));
  const problems = parts.flatMap((part) => part.problems);
  const excesses = parts.flatMap((part) => part.excesses);
  const [first] = whole.errors;
  if (problems.length + excesses.length === 0 && first) problems.push(problemOf(first, yaml, shift));
  return { entries: parts.flatMap((part) => part.entries), problems, excesses };
}

/** A part by itself may nest deeper than it does within the brackets that stand around it in the whole. */
function readPart(text: string, start: number, limits: YamlLimits): YamlReading {
  const { tokens, excess } = guardYaml(text, limits);
  if (excess) return refused(text, start, excess);
  const document = composeYaml(tokens, text.length);
  const raw = rawEntry(text, start);
  const sound = readSound(document, text, start);
  if (sound && (sound.problems.length === 0 || !raw)) return sound;
  const [error] = document.errors;
  const problems = error ? [problemOf(error, text, start)] : [];
  if (!raw) return { ...nothing, problems };
  const value = String(raw.value);
  const oneLine = text.trim().split(/\r\n|\n|\r/).length === 1;
  if (oneLine && /^[^"'[{|>&*!#%@`]/.test(value) && /:(?:\s|$)/.test(value)) {
    const fixed = quoteYaml(value);
    return {
      ...nothing,
      entries: [raw],
      problems: [{ kind: 'unquoted-colon', span: raw.valueSpan, detail: raw.key, fixed }],
    };
  }
  return { ...nothing, entries: [raw], problems };
}

function problemOf(error: YAMLError, text: string, shift: number): FrontMatterProblem {
  const last = text.trimEnd().length;
  const start = boundaryBefore(text, Math.min(error.pos[0], last));
  const end = boundaryBefore(text, Math.max(start, Math.min(error.pos[1], last)));
  return { kind: 'syntax', span: span(shift + start, shift + end), detail: error.message };
}
