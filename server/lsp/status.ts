import { type StatusParams, statusNotification } from '../protocol';
import type { CaseStatus } from '../workspace/index';
import type { OpenDocument } from './documents';
import { partlyChecked, reasons } from './reasons';
import type { Session } from './session';

/** Tells the client how far an open document has come. `findings` as they were last reported. */
export function sendStatus(session: Session, document: OpenDocument, status: CaseStatus, findings: number): void {
  const { study } = session.analyses.read(document);
  const reading = session.analyses.reading(document);
  const params: StatusParams = {
    uri: document.uri,
    version: document.version,
    checked: status.isCase,
    ...reasonOf(status, session),
    ...(status.isCase && study.excesses.length > 0 && { partly: partlyChecked[session.locale] }),
    answered: reading.answers.filter((answer) => answer.status === 'answered').length,
    total: reading.answers.length,
    suggested: reading.answers.filter((answer) => answer.status === 'missing' && answer.suggested !== 'missing').length,
    words: study.words,
    findings,
    questions: reading.answers.map((answer) => ({
      number: answer.question.number,
      label: answer.question.label[session.locale],
      status: answer.status,
      suggested: answer.suggested,
    })),
  };
  session.guard.run(statusNotification, () => session.connection.sendNotification(statusNotification, params));
}

function reasonOf({ because }: CaseStatus, { locale }: Session): { reason?: string } {
  return because === 'none' || because === 'ignored' ? { reason: reasons[because][locale] } : {};
}
