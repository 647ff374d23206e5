import { markdownText } from './markdown-text';
import { markdownReport } from './report';
import { caseTable, nameOf } from './report-case';

/** A report in plain words, to be sent on as it is. */
export const markdown = markdownReport({
  heading: '#',
  section(report, context) {
    const file = report.title === undefined ? '' : `<sub>${markdownText(report.file)}</sub>\n\n`;
    return `## ${nameOf(report)}\n\n${file}${caseTable(report, context)}`;
  },
});
