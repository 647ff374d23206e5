import type { PassageResult, SuggestedAnswer } from '../../server/protocol';
import type { Translate } from '../status/text';

type PassageQuestion = PassageResult['questions'][number];

/** A question to choose, as a quick pick shows it. */
export interface QuestionChoice {
  readonly label: string;
  readonly description?: string;
  readonly detail?: string;
  readonly number: number;
}

/** The questions that a passage can be declared to answer, each with what is known of it and how far its marker reaches. */
export function questionChoices(questions: readonly PassageQuestion[], t: Translate): QuestionChoice[] {
  return questions.flatMap(({ number, label, state, alongside }) => {
    if (alongside === undefined) return [];
    const detail = reachText({ alongside }, t);
    return [
      {
        label: `${number}. ${label}`,
        number,
        ...(state === 'suggested' && { description: t('seems to be answered here') }),
        ...(detail !== undefined && { detail }),
      },
    ];
  });
}

/** What to ask when a question is chosen; it names those that are declared already. */
export function choicePrompt(questions: readonly PassageQuestion[], t: Translate): string {
  const declared = questions.filter(({ state }) => state === 'declared').map(({ number }) => number);
  if (declared.length === 0) return t('Which question does this passage answer?');
  return t('Which question does this passage answer, too? Declared already: {0}', declared.join(', '));
}

/** Where a person is in the list; one that is not whole says so. */
export function suggestionTitle(place: { number: number; total: number; more: number }, t: Translate): string {
  const { number, total, more } = place;
  if (more === 0) return t('Suggestion {0} of {1}', number, total);
  return t('Suggestion {0} of the first {1}; {2} more move up as you accept', number, total, more);
}

/** What a suggestion says, with the words that speak for it. */
export function suggestionPrompt({ number, label, likelihood, because }: SuggestedAnswer, t: Translate): string {
  const question = `${number} · ${label}`;
  const claim =
    likelihood === 'likely' ? t('Likely answers question {0}', question) : t('Possibly answers question {0}', question);
  const words = because.map((each) => t('“{0}”', each)).join(', ');
  return words === '' ? claim : `${claim} (${words})`;
}

/** What else a marker would declare; undefined where nothing. */
export function reachText({ alongside }: Pick<SuggestedAnswer, 'alongside'>, t: Translate): string | undefined {
  if (alongside === 0) return undefined;
  return alongside === 1
    ? t('The marker reaches over the next passage too, unless that has a marker of its own.')
    : t('The marker reaches over the next {0} passages too, as far as they have no markers of their own.', alongside);
}

/** What was done, in a line. */
export function doneText(count: number, t: Translate): string {
  return count === 1 ? t('1 answer declared.') : t('{0} answers declared.', count);
}
