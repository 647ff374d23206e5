import type { Format, ReportedFinding } from './format';
import { findingRecord } from './record';

function line(file: string, finding: ReportedFinding): string {
  const { code, fingerprint } = finding;
  return `${JSON.stringify({ ...findingRecord(file, finding), code, fingerprint })}\n`;
}

/** One finding a line: what `json` has in its `findings`, and the code and fingerprint by which programs tell findings apart. */
export const jsonl: Format = () => ({
  start: () => '',
  file: ({ file, findings }) => findings.map((finding) => line(file, finding)).join(''),
  end: () => '',
});
