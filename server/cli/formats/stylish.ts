import picocolors from 'picocolors';
import type { Format, ReportedFinding } from './format';
import { oneLine } from './one-line';
import { severityWords, totals } from './totals';

/** For people: each file as a heading, each finding with its place, what is wrong, and below it why and what to do. */
export const stylish: Format = ({ locale, color }) => {
  const colors = picocolors.createColors(color);
  const paint = { information: colors.blue, warning: colors.yellow, error: colors.red };

  function lines(finding: ReportedFinding): string {
    const place = `${finding.line}:${finding.column}`.padStart(7);
    const severity = paint[finding.severity](severityWords[finding.severity][locale]);
    const { what, why, next } = finding.message;
    const rest = oneLine([why, next].filter(Boolean).join(' '));
    const head = `${place}  ${severity}  ${oneLine(what)}  ${colors.dim(finding.rule)}\n`;
    return rest === '' ? head : `${head}         ${colors.dim(rest)}\n`;
  }

  return {
    start: () => '',
    file: ({ file, findings }) =>
      findings.length === 0 ? '' : `${colors.underline(file)}\n${findings.map(lines).join('')}\n`,
    end: (summary) => (summary.files === 0 && summary.findings === 0 ? '' : `${totals(summary, locale)}\n`),
  };
};
