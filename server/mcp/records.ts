import { relative, sep } from 'node:path';
import { URI } from 'vscode-uri';
import * as z from 'zod';
import { type Finding, messageText, severities } from '../core/rule/finding';
import type { LineIndex } from '../core/text/lines';
import type { Span } from '../core/text/span';
import { count, ordinal } from './inputs';

/** How a file is shown: relative to the server's folder, with slashes on every system. */
export const shownUri = (root: string, uri: string): string =>
  uri.startsWith('file:') ? relative(root, URI.parse(uri).fsPath).split(sep).join('/') : uri;

/** Orders names the same on every machine, whatever its language. */
export const byCodeUnits = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const range = { line: ordinal, column: ordinal, endLine: ordinal, endColumn: ordinal };

/** A finding as the command line's `--format json` has it, with its fix. Columns count UTF-16 units. */
export const findingShape = z.strictObject({
  file: z.string(),
  rule: z.string(),
  severity: z.enum(severities),
  message: z.string().describe('What is wrong, why a reader cares, what to do'),
  ...range,
  docs: z.string(),
  fixable: z.boolean(),
  fix: z
    .strictObject({
      title: z.string(),
      safe: z.boolean().describe('Whether it changes nothing that a reader sees'),
      edits: z.array(z.strictObject({ ...range, text: z.string() })).describe('Replacements that belong together'),
    })
    .optional(),
});

export type FindingRecord = z.input<typeof findingShape>;

/** Findings of one text as records, in the order of their place. */
export function findingRecords(file: string, findings: readonly Finding[], lines: LineIndex): FindingRecord[] {
  return findings
    .map(({ rule, severity, message, span, docs, fix }): FindingRecord => {
      const place = rangeOf(span, lines);
      const record = { file, rule, severity, message: messageText(message), ...place, docs, fixable: !!fix };
      if (fix === undefined) return record;
      const edits = fix.edits.map((edit) => ({ ...rangeOf(edit.span, lines), text: edit.text }));
      return { ...record, fix: { title: fix.title, safe: fix.safe, edits } };
    })
    .sort((one, other) => one.line - other.line || one.column - other.column || byCodeUnits(one.rule, other.rule));
}

function rangeOf({ start, end }: Span, lines: LineIndex) {
  const from = lines.placeAt(start);
  const to = lines.placeAt(end);
  return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}

/** What the command line's report ends with. */
export const summaryShape = z.strictObject({
  files: count.describe('Cases that were checked'),
  skipped: count.describe('Texts that are no cases'),
  findings: count,
  errors: count,
  warnings: count,
  information: count,
});

export function summaryOf(
  findings: readonly FindingRecord[],
  texts: { readonly files: number; readonly skipped: number },
): z.input<typeof summaryShape> {
  const counted = (severity: FindingRecord['severity']) =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    ...texts,
    findings: findings.length,
    errors: counted('error'),
    warnings: counted('warning'),
    information: counted('information'),
  };
}
