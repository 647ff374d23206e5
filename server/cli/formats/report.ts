import { capitalized } from './capitalized';
import type { FileReport, Format, FormatContext, Summary } from './format';
import { markdownTable } from './markdown-text';
import { overviewRow } from './report-case';
import { opening } from './report-opening';
import { headingWords, weights, weightWords } from './report-words';

/** What differs between the reports that are Markdown. */
export interface ReportShape {
  /** Number signs of the title. */
  readonly heading: string;
  /** All that is said of one text that has findings. */
  readonly section: (report: FileReport, context: FormatContext) => string;
  /** Where a page takes no more than so many bytes: what the sections may have, and what to say of those left out. */
  readonly limit?: { readonly bytes: number; readonly leftOut: (count: number, context: FormatContext) => string };
}

/**
 * A report for people, in Markdown. The totals come first, so it is held back until all is known: unlike the formats
 * for programs, its size in memory is that of the report.
 */
export const markdownReport =
  ({ heading, section, limit }: ReportShape): Format =>
  (context) => {
    const { locale } = context;
    const rows: string[][] = [];
    const sections: string[] = [];
    let left = limit?.bytes ?? Number.POSITIVE_INFINITY;
    let leftOut = 0;
    let cases = 0;
    let onSettings = 0;

    function take(report: FileReport): void {
      const isSettings = report.kind === 'configuration';
      if (isSettings && report.findings.length === 0) return;
      if (isSettings) onSettings += report.findings.length;
      else if (report.findings.length > 0) cases++;
      const row = overviewRow(report);
      const text = report.findings.length === 0 ? '' : `\n${section(report, context)}`;
      left -= Buffer.byteLength(`| ${row.join(' | ')} |\n${text}`);
      if (left < 0) leftOut++;
      else {
        rows.push(row);
        sections.push(text);
      }
    }

    function overview(): string {
      if (rows.length < 2) return '';
      const header = [headingWords.case[locale], ...weights.map((weight) => capitalized(weightWords[weight][locale]))];
      return `\n${markdownTable(header, rows, new Set([1, 2, 3]))}`;
    }

    return {
      start: () => '',
      file(report) {
        take(report);
        return '';
      },
      end(summary: Summary) {
        const top = `${heading} ${headingWords.title[locale]}\n\n${opening(summary, { cases, onSettings }, locale)}\n`;
        const rest = limit !== undefined && leftOut > 0 ? `\n${limit.leftOut(leftOut, context)}\n` : '';
        return `${top}${overview()}${sections.join('')}${rest}`;
      },
    };
  };
