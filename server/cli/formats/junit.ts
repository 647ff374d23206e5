import { messageText, type Severity, severities } from '../../core/rule/finding';
import type { FileReport, Format, ReportedFinding } from './format';
import { xml } from './xml';

/** Test servers cut a class name at its last dot into package and class: a file's dots must not be taken for that. */
const className = (file: string): string => xml(file.replace(/\.[^./]*$/, '').replaceAll('.', '_'));

function testCase(file: string, finding: ReportedFinding, fails: boolean): string {
  const { rule, severity, message, line, column, docs } = finding;
  const text = xml(`${file}:${line}:${column}\n${messageText(message)}\n${docs}`);
  const result = fails
    ? `<failure message="${xml(message.what)}" type="${severity}">${text}</failure>`
    : `<system-out>${text}</system-out>`;
  // Without its line, so that a server knows the finding again after an edit above it.
  const name = xml(`${rule}: ${message.what}`);
  return `    <testcase name="${name}" classname="${className(file)}" time="0">\n      ${result}\n    </testcase>\n`;
}

/**
 * JUnit's XML, as test servers read it: a suite for each file, a test for each finding. A finding fails its test if it
 * fails the run; a lesser one is a passed test with output. A file without findings is one passed test.
 */
export const junit: Format = ({ failOn = 'information' }) => {
  const fails = (severity: Severity): boolean => severities.indexOf(severity) >= severities.indexOf(failOn);

  function suite({ file, findings }: FileReport): string {
    const failures = findings.filter(({ severity }) => fails(severity)).length;
    const tests =
      findings.length === 0
        ? `    <testcase name="casewright" classname="${className(file)}" time="0"/>\n`
        : findings.map((finding) => testCase(file, finding, fails(finding.severity))).join('');
    const counts = `tests="${Math.max(findings.length, 1)}" failures="${failures}" errors="0" skipped="0" time="0"`;
    return `  <testsuite name="${xml(file)}" ${counts}>\n${tests}  </testsuite>\n`;
  }

  return {
    start: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="casewright">\n',
    file: suite,
    end: () => '</testsuites>\n',
  };
};
