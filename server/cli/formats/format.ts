import type { Message, Severity } from '../../core/rule/finding';
import type { Language } from '../../framework/index';

/** A finding as reports tell it. Lines and columns are 1-based, columns count UTF-16 units; the end is exclusive. */
export interface ReportedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Message;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** Address of the rule's page. */
  readonly docs: string;
  readonly fixable: boolean;
}

export interface FileReport {
  /** Relative to the folder of the call, with slashes. */
  readonly file: string;
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
}

/** A way to print findings; equal findings give equal bytes. */
export type Format = (context: FormatContext) => Formatter;
