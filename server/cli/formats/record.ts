import { messageText } from '../../core/rule/finding';
import type { ReportedFinding } from './format';

/** One finding as `json` and `jsonl` print it. Programs read these fields: more may come, none goes or changes its meaning. */
export const findingRecord = (file: string, finding: ReportedFinding) => ({
  file,
  rule: finding.rule,
  code: finding.code,
  severity: finding.severity,
  message: messageText(finding.message),
  line: finding.line,
  column: finding.column,
  endLine: finding.endLine,
  endColumn: finding.endColumn,
  docs: finding.docs,
  fixable: finding.fix !== undefined,
  fingerprint: finding.fingerprint,
});
