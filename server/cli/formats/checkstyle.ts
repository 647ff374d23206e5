import { messageText, type Severity } from '../../core/rule/finding';
import type { Format, ReportedFinding } from './format';
import { xml } from './xml';

const severityNames: Readonly<Record<Severity, string>> = { information: 'info', warning: 'warning', error: 'error' };

const element = ({ line, column, severity, message, rule }: ReportedFinding): string =>
  `    <error line="${line}" column="${column}" severity="${severityNames[severity]}"` +
  ` message="${xml(messageText(message))}" source="casewright.${xml(rule)}"/>\n`;

/** Checkstyle's XML, which many CI servers read. Files without findings are named, too. */
export const checkstyle: Format = () => ({
  start: () => '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n',
  file: ({ file, findings }) => `  <file name="${xml(file)}">\n${findings.map(element).join('')}  </file>\n`,
  end: () => '</checkstyle>\n',
});
