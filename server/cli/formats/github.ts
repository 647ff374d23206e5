import { messageText, type Severity } from '../../core/rule/finding';
import type { Format, ReportedFinding } from './format';
import { oneLine } from './one-line';
import { inRepository } from './repository';

const commands: Readonly<Record<Severity, string>> = { information: 'notice', warning: 'warning', error: 'error' };

/** Percent signs first: the runner takes them back last. */
const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function command(file: string, finding: ReportedFinding): string {
  const { line, column, endLine, endColumn, severity, message, rule, docs } = finding;
  // The runner refuses columns where a finding is longer than a line.
  const columns = line === endLine ? `,col=${column},endColumn=${endColumn}` : '';
  const place = `file=${property(file)},line=${line},endLine=${endLine}${columns}`;
  const title = property(`Casewright: ${rule}`);
  return `::${commands[severity]} ${place},title=${title}::${data(`${oneLine(messageText(message))}\n${docs}`)}\n`;
}

/** Workflow commands, which GitHub shows as annotations beside the lines of a pull request. */
export const github: Format = ({ folder }) => ({
  start: () => '',
  file: ({ file, findings }) => findings.map((finding) => command(inRepository(folder, file), finding)).join(''),
  end: () => '',
});
