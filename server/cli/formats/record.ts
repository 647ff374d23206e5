import { messageText } from '../../core/rule/finding';
import type { ReportedFinding } from './format';

/** One finding as `json` prints it: programs were promised these fields, and no others. */
export const findingRecord = (file: string, finding: ReportedFinding) => ({
  file,
  rule: finding.rule,
  severity: finding.severity,
  message: messageText(finding.message),
  line: finding.line,
  column: finding.column,
  endLine: finding.endLine,
  endColumn: finding.endColumn,
  docs: finding.docs,
  fixable: finding.fix !== undefined,
});
