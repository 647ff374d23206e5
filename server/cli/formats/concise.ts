import type { Severity } from '../../core/rule/finding';
import type { Format } from './format';
import { oneLine } from './one-line';
import { totals } from './totals';

/** The same in every language, and the words that editors' problem matchers know. */
const words: Readonly<Record<Severity, string>> = { information: 'info', warning: 'warning', error: 'error' };

/** One finding a line: `file:line:column: severity: what [rule]`, for `grep` and for problem matchers. */
export const concise: Format = ({ locale }) => ({
  start: () => '',
  file: ({ file, findings }) =>
    findings
      .map(({ line, column, severity, message, rule }) =>
        oneLine(`${file}:${line}:${column}: ${words[severity]}: ${message.what} [${rule}]`),
      )
      .map((line) => `${line}\n`)
      .join(''),
  end: (summary) => (summary.files === 0 && summary.findings === 0 ? '' : `${totals(summary, locale)}\n`),
});
