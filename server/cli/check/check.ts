import type { CaseDocument } from '../../core/model/index';
import type { Finding } from '../../core/rule/finding';
import type { LintOptions } from '../../core/rule/lint-options';
import type { Language, Localized } from '../../framework/index';
import type { CaseStatus, ResolvedConfiguration, Workspace } from '../../workspace/index';
import { defectLine } from '../defect';
import type { MendOptions } from '../fix/mend';
import type { Input } from '../inputs/expand';
import { readInput } from '../inputs/read';
import { uriOf } from '../paths';
import type { Session } from '../session';
import { withUnusedReported } from './unused';

/** What came of one text. Problems are to be read after its name. */
export type Outcome<Result> =
  | { readonly kind: 'done'; readonly result: Result }
  | { readonly kind: 'skipped'; readonly because: CaseStatus['because'] }
  | { readonly kind: 'problem'; readonly problem: Localized }
  /** Checking it was stopped, or ended by itself: a problem, and a report that says where to look. */
  | { readonly kind: 'refused'; readonly problem: Localized; readonly result: Result }
  /** Its configuration cannot be used, which was told before. */
  | { readonly kind: 'unusable-configuration' };

export interface Check {
  readonly session: Session;
  readonly workspace: Workspace;
  /** Whether a text is worth a result though it is no case. */
  readonly takes: (input: Input, status: CaseStatus) => boolean;
  /** Whether comments silence nothing. */
  readonly ignoresSuppressions?: boolean;
  /** Whether comments that silence nothing are reported though the configuration does not want that. */
  readonly reportsUnused?: boolean;
  /** Runs each rule, and the reading of each text under the name `readingStep`, so that somebody may take its time. */
  readonly time?: NonNullable<LintOptions['time']>;
  /** Whether texts are mended, and how far. */
  readonly mends?: Pick<MendOptions, 'includesUnsafe'>;
}

/** Names the reading of a text among the steps that take time. In parentheses, so that it is no rule's id. */
export const readingStep = '(read)';

/** A text, and what holds for it. */
export interface Source {
  readonly text: string;
  readonly resolved: ResolvedConfiguration;
}

/** Reads a text and its configuration, or says why they cannot be used. */
export async function sourceOf(
  input: Input,
  { session, workspace }: Pick<Check, 'session' | 'workspace'>,
): Promise<Source | Exclude<Outcome<never>, { kind: 'done' | 'skipped' | 'refused' }>> {
  const resolved = await workspace.configurationFor(uriOf(input.path));
  if (resolved.errors.length > 0) return { kind: 'unusable-configuration' };
  const read = await readInput(input, session);
  return 'problem' in read ? { kind: 'problem', problem: read.problem } : { text: read.text, resolved };
}

/** Hands a text on if it is a case or is taken all the same. */
export async function checkText<Result>(
  { text, resolved }: Source,
  input: Input,
  { session, workspace, takes, time = (_, run) => run() }: Check,
  work: (document: CaseDocument) => Promise<Result>,
): Promise<Outcome<Result>> {
  const { configuration } = resolved;
  const document = time(readingStep, () => session.casewright.read(text, configuration));
  const status = workspace.caseStatus(uriOf(input.path), document, configuration);
  if (!status.isCase && !takes(input, status)) return { kind: 'skipped', because: status.because };
  return { kind: 'done', result: await work(document) };
}

/** Reads a text, and hands it on if it is a case or is taken all the same. Never rejects: a defect is a problem too. */
export async function check<Result>(
  input: Input,
  options: Check,
  work: (document: CaseDocument) => Promise<Result>,
): Promise<Outcome<Result>> {
  try {
    const source = await sourceOf(input, options);
    return 'kind' in source ? source : await checkText(source, input, options, work);
  } catch (thrown) {
    return { kind: 'problem', problem: defectLine(thrown) };
  }
}

/** All findings in a text, links to other files looked up. */
export async function findingsIn(
  document: CaseDocument,
  input: Input,
  options: Omit<Check, 'takes'> & { readonly locale?: Language },
): Promise<readonly Finding[]> {
  const { workspace, session, locale = session.locale, ignoresSuppressions = false, reportsUnused, time } = options;
  const { casewright } = session;
  const uri = uriOf(input.path);
  const resolved = await workspace.configurationFor(uri);
  const configuration = reportsUnused
    ? withUnusedReported(resolved.configuration, casewright.rules)
    : resolved.configuration;
  const targets = await workspace.targetsOf(uri, document);
  const ignoreSuppressions = ignoresSuppressions;
  return casewright.lint(document, { configuration, locale, targets, ignoreSuppressions, ...(time && { time }) });
}
