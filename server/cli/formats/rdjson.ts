import { messageText, type Severity } from '../../core/rule/finding';
import { homepage } from './addresses';
import type { Format, ReportedFinding, ReportedFix, ReportedRange } from './format';
import { JsonList } from './json-list';

const severityNames: Readonly<Record<Severity, string>> = { information: 'INFO', warning: 'WARNING', error: 'ERROR' };

/** Reviewdog counts columns in bytes. */
const range = ({ line, byteColumn, endLine, byteEndColumn }: ReportedRange) => ({
  start: { line, column: byteColumn },
  end: { line: endLine, column: byteEndColumn },
});

/** Each suggestion is offered by itself, so a fix of several edits, which belong together, cannot be told. */
function suggestions(fix: ReportedFix | undefined) {
  const [edit, ...others] = fix?.edits ?? [];
  return edit !== undefined && others.length === 0 ? [{ range: range(edit), text: edit.text }] : [];
}

const diagnostic = (path: string, finding: ReportedFinding) => {
  const offered = suggestions(finding.fix);
  return {
    message: messageText(finding.message),
    location: { path, range: range(finding) },
    severity: severityNames[finding.severity],
    code: { value: finding.rule, url: finding.docs },
    ...(offered.length > 0 && { suggestions: offered }),
  };
};

/** The Reviewdog Diagnostic Format. */
export const rdjson: Format = () => {
  const list = new JsonList('    ');
  return {
    start: () => `{\n  "source": ${JSON.stringify({ name: 'casewright', url: homepage })},\n  "diagnostics": [`,
    file: ({ file, findings }) => findings.map((finding) => list.item(diagnostic(file, finding))).join(''),
    end: () => `${list.close()}\n}\n`,
  };
};
