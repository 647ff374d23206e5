import { createHash } from 'node:crypto';
import { messageText, type Severity } from '../../core/rule/finding';
import type { Format, ReportedFinding } from './format';
import { JsonList } from './json-list';
import { inRepository } from './repository';

const severityNames: Readonly<Record<Severity, string>> = { information: 'info', warning: 'minor', error: 'major' };

/** GitLab tells findings apart by this alone, across all files. */
const fingerprintIn = (path: string, fingerprint: string): string =>
  createHash('sha256')
    .update(JSON.stringify([path, fingerprint]))
    .digest('hex')
    .slice(0, fingerprint.length);

const issue = (path: string, finding: ReportedFinding) => ({
  description: messageText(finding.message),
  check_name: finding.rule,
  fingerprint: fingerprintIn(path, finding.fingerprint),
  severity: severityNames[finding.severity],
  location: { path, lines: { begin: finding.line, end: finding.endLine } },
});

/** GitLab's code quality report. */
export const gitlab: Format = ({ folder }) => {
  const list = new JsonList();
  return {
    start: () => '[',
    file({ file, findings }) {
      const path = inRepository(folder, file);
      return findings.map((finding) => list.item(issue(path, finding))).join('');
    },
    end: () => `${list.close()}\n`,
  };
};
