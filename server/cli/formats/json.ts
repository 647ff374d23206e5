import { messageText } from '../../core/rule/finding';
import type { Format, ReportedFinding } from './format';

const record = (file: string, finding: ReportedFinding) => ({
  file,
  rule: finding.rule,
  severity: finding.severity,
  message: messageText(finding.message),
  line: finding.line,
  column: finding.column,
  endLine: finding.endLine,
  endColumn: finding.endColumn,
  docs: finding.docs,
  fixable: finding.fixable,
});

/** `{ "findings": [...], "summary": {...} }`, one finding a line. */
export const json: Format = () => {
  let isFirst = true;
  const separator = (): string => {
    const text = isFirst ? '\n' : ',\n';
    isFirst = false;
    return text;
  };
  return {
    start: () => '{\n  "findings": [',
    file: ({ file, findings }) =>
      findings.map((finding) => `${separator()}    ${JSON.stringify(record(file, finding))}`).join(''),
    end: (summary) => `${isFirst ? '' : '\n  '}],\n  "summary": ${JSON.stringify(summary)}\n}\n`,
  };
};
