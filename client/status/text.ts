import type { StatusParams } from '../../server/protocol';

/** Looks up a text of the interface in its language; `{0}` stands for the first value. */
export type Translate = (message: string, ...values: (string | number)[]) => string;

/** The status bar's text: "5 of 7 · 1,240 words", in the interface's language. */
export function statusText(status: StatusParams, t: Translate, locale: string): string {
  if (!status.checked) return t('Not checked');
  if (isStopped(status)) return t('Not checked for now');
  const counts = t('{0} of {1} · {2} words', status.answered, status.total, readableNumber(status.words, locale));
  return status.partly === undefined ? counts : t('{0} · checked in part', counts);
}

/** The same for a screen reader, where "5 of 7" alone would not say of what. */
export function statusSpoken(status: StatusParams, t: Translate, locale: string): string {
  if (!status.checked) return [t('Not checked by Casewright'), status.reason].filter(Boolean).join(': ');
  if (isStopped(status)) return [t('Not checked for now'), status.partly].join(': ');
  const words = readableNumber(status.words, locale);
  const counts = t('{0} of {1} guiding questions answered, {2} words', status.answered, status.total, words);
  return status.partly === undefined ? counts : [counts, status.partly].join('. ');
}

/** Whether nothing at all is known of a case, because checking it was stopped. */
export const isStopped = ({ partly, total }: StatusParams): boolean => partly !== undefined && total === 0;

/** One line for each guiding question: its mark, its number and label, and its state in words. */
export function questionLines(status: StatusParams, t: Translate): { icon: string; text: string }[] {
  const states = {
    answered: { icon: 'pass', state: t('answered') },
    partly: { icon: 'circle-outline', state: t('partly answered') },
    suggested: { icon: 'question', state: t('seems to be answered, not declared yet') },
    missing: { icon: 'circle-slash', state: t('not answered yet') },
  };
  return status.questions.map((question) => {
    const { icon, state } = states[isOnlySuggested(question) ? 'suggested' : question.status];
    return { icon, text: `${question.number}. ${question.label} – ${state}` };
  });
}

/** How many questions are declared, only suggested, and open. */
export function countsText({ questions }: StatusParams, t: Translate): string {
  const suggested = questions.filter(isOnlySuggested).length;
  const declared = questions.filter(({ status }) => status !== 'missing').length;
  return t('{0} declared, {1} suggested, {2} open.', declared, suggested, questions.length - declared - suggested);
}

const isOnlySuggested = ({ status, suggested }: StatusParams['questions'][number]): boolean =>
  status === 'missing' && suggested !== 'missing';

/** How many findings, as a sentence. */
export function findingsText(count: number, t: Translate): string {
  if (count === 0) return t('No findings.');
  return count === 1 ? t('1 finding.') : t('{0} findings.', count);
}

function readableNumber(value: number, locale: string): string {
  return new Intl.NumberFormat(locale).format(value);
}
