import { createCasewright } from '../../../../server/casewright';
import type {
  FileReport,
  FormatContext,
  ReportedFinding,
  ReportedRange,
  Summary,
} from '../../../../server/cli/formats/format';
import { type Format, formats } from '../../../../server/cli/formats/index';
import { docsOf } from '../../../../server/core/rule/message';

const range = (line: number, column: number, endLine = line, endColumn = column + 5): ReportedRange => ({
  ...{ line, column, endLine, endColumn },
  byteColumn: column + 2,
  byteEndColumn: endColumn + 3,
});

const finding = (rule: string, given: Partial<ReportedFinding>): ReportedFinding => ({
  ...range(9, 34),
  rule,
  code: 'code',
  severity: 'information',
  message: { what: `What of ${rule}.`, why: `Why of ${rule}.`, next: `Next of ${rule}.` },
  docs: docsOf(rule),
  fingerprint: '0123456789abcdef0123456789abcdef',
  related: [],
  ...given,
});

/** All that a message may quote from a text, and that some format takes for its own markup. */
export const nasty =
  '“| a \\ b | <b>&amp; "x" \'y\'</b> ]]> *s* _e_ [l](m) `c` 100 %25 % %0A, a:b,c \u0000\u0007\u001b[31m \u0085 🎉 é\r\n::error::no\n# h”';

/** One finding of each weight and kind, in a case, in one whose name is a trial, and in a settings file. */
export const sample: readonly FileReport[] = [
  {
    kind: 'configuration',
    file: 'casewright.yaml',
    findings: [finding('configuration', { ...range(3, 1), severity: 'warning', fingerprint: '1'.repeat(32) })],
  },
  { kind: 'case', file: 'cases/clean.case.md', title: 'Fewer goals', findings: [] },
  {
    kind: 'case',
    file: 'cases/maple-ridge.case.md',
    title: 'Growing *our* own | learning',
    findings: [
      finding('release-unsigned', { ...range(2, 1, 8, 4), severity: 'error', fingerprint: '2'.repeat(32) }),
      finding('acronym-unexpanded', {
        severity: 'warning',
        fingerprint: '3'.repeat(32),
        related: [{ ...range(20, 4), note: 'It is spelled out here.' }],
        fix: { title: 'Spell it out', safe: true, edits: [{ ...range(9, 34), text: 'a\n“b”' }] },
      }),
      finding('acronym-unexpanded', { ...range(12, 1), severity: 'warning', fingerprint: '4'.repeat(32) }),
      finding('link-text', {
        ...range(14, 7, 14, 7),
        fingerprint: '5'.repeat(32),
        fix: {
          title: 'Swap',
          safe: false,
          edits: [
            { ...range(14, 7), text: 'one' },
            { ...range(15, 7), text: 'other' },
          ],
        },
      }),
    ],
  },
  {
    kind: 'case',
    file: 'études/l’été: 1, <2> & "3" 100%?#|.md',
    findings: [
      finding('placeholder-text', { message: { what: nasty, why: '', next: nasty }, fingerprint: '6'.repeat(32) }),
    ],
  },
];

export const summaryOf = (reports: readonly FileReport[]): Summary => {
  const findings = reports.flatMap((report) => report.findings);
  const count = (severity: string) => findings.filter((each) => each.severity === severity).length;
  return {
    files: reports.filter(({ kind }) => kind === 'case').length,
    skipped: 2,
    findings: findings.length,
    errors: count('error'),
    warnings: count('warning'),
    information: count('information'),
  };
};

const { rules } = createCasewright();

/** Rules of their own, so that a snapshot does not change with the wording of a rule. */
const sampleRules = rules
  .filter(({ id }) => ['release-unsigned', 'acronym-unexpanded', 'link-text', 'placeholder-text'].includes(id))
  .map((meta) => ({ ...meta, title: { en: meta.id, fr: meta.id }, why: { en: `Why of ${meta.id}.`, fr: meta.id } }));

export const context = (given: Partial<FormatContext> = {}): FormatContext => ({
  locale: 'en',
  color: false,
  rules: () => sampleRules,
  version: '1.2.3',
  folder: '',
  ...given,
});

/** What a format makes of reports. */
export function printed(
  name: string,
  reports: readonly FileReport[] = sample,
  given: Partial<FormatContext> = {},
): string {
  const create: Format | undefined = formats.get(name);
  if (create === undefined) throw new Error(`no format ${name}`);
  const formatter = create(context(given));
  return [
    formatter.start(),
    ...reports.map((report) => formatter.file(report)),
    formatter.end(summaryOf(reports)),
  ].join('');
}
