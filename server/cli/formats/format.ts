import type { Message, Severity } from '../../core/rule/finding';
import type { RuleMeta } from '../../core/rule/rule';
import type { Language } from '../../framework/index';

/** A stretch of a text. Lines and columns are 1-based, the end is exclusive. */
export interface ReportedRange {
  readonly line: number;
  /** Counts UTF-16 units, as editors do. */
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** The same columns in UTF-8 bytes, as reviewdog counts them. */
  readonly byteColumn: number;
  readonly byteEndColumn: number;
}

export interface ReportedFix {
  readonly title: string;
  /** They belong together: one alone may leave the text worse than it was. */
  readonly edits: readonly (ReportedRange & { readonly text: string })[];
  readonly safe: boolean;
}

/** A finding as reports tell it: plain data, with places that people know. */
export interface ReportedFinding extends ReportedRange {
  readonly rule: string;
  /** Which of the rule's messages. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: Message;
  /** Address of the rule's page. */
  readonly docs: string;
  /** The same for the same finding in a later version of the text; different for each finding of one text. */
  readonly fingerprint: string;
  readonly related: readonly (ReportedRange & { readonly note: string })[];
  readonly fix?: ReportedFix;
}

export interface FileReport {
  readonly kind: 'case' | 'configuration';
  /** Relative to the folder of the call, with slashes. */
  readonly file: string;
  /** What a case calls itself, where it does. */
  readonly title?: string;
  /** In the order of their place. */
  readonly findings: readonly ReportedFinding[];
}

export interface Summary {
  /** Cases that were checked. */
  readonly files: number;
  /** Texts that were looked at and are no cases. */
  readonly skipped: number;
  readonly findings: number;
  readonly errors: number;
  readonly warnings: number;
  readonly information: number;
}

/** Writes one report piece by piece, so that a large one is never in memory as a whole. */
export interface Formatter {
  start(): string;
  /** Called for each file, in the order of their names. */
  file(report: FileReport): string;
  end(summary: Summary): string;
}

export interface FormatContext {
  readonly locale: Language;
  readonly color: boolean;
  /** Gives every rule, whether it is on or not; few formats ask, and asking loads them. */
  readonly rules: () => readonly RuleMeta[];
  /** Version of the package. */
  readonly version: string;
  /** The folder of the call as the repository's root sees it, with slashes; empty at the root. */
  readonly folder: string;
  /** The least severity that fails the run; without it, any finding does. */
  readonly failOn?: Severity;
}

/** A way to print findings; equal findings give equal bytes. */
export type Format = (context: FormatContext) => Formatter;
