import type { CaseDocument } from '../../core/model/index';
import type { Finding } from '../../core/rule/finding';
import { mend } from '../fix/mend';
import type { FileReport } from '../formats/index';
import type { Input } from '../inputs/expand';
import { type Check, findingsIn } from './check';
import { reported } from './reported';
import { titleOf } from './title';

/** What came of one text or configuration file: plain data. */
export interface Checked {
  readonly report: FileReport;
  /** Where fixes were asked for and some were made: the texts, and the report on the text as it was. */
  readonly mended?: {
    readonly before: string;
    readonly after: string;
    readonly fixes: number;
    readonly isSettled: boolean;
    readonly unmended: FileReport;
  };
}

/** Checks a case, and mends its text if that is asked for; writes nothing. */
export async function checkCase(document: CaseDocument, input: Input, options: Check): Promise<Checked> {
  const { mends, session } = options;
  const lint = (version: CaseDocument) => findingsIn(version, input, options);
  const found = await lint(document);
  const unmended = reportOn(document, found, input);
  if (mends === undefined) return { report: unmended };
  const mended = await mend(document, found, { read: session.casewright.read, lint, ...mends });
  if (mended.fixes === 0) return { report: unmended };
  const { fixes, isSettled } = mended;
  return {
    report: reportOn(mended.document, mended.findings, input),
    mended: { before: document.study.text, after: mended.document.study.text, fixes, isSettled, unmended },
  };
}

function reportOn({ study }: CaseDocument, findings: readonly Finding[], { name }: Input): FileReport {
  const title = titleOf(study);
  return { kind: 'case', file: name, ...(title && { title }), findings: reported(findings, study) };
}
