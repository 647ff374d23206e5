import type { CaseDocument, Marker, Passage, Suggestion } from '../../core/model/index';
import { type Span, touches } from '../../core/text/span';
import type { Localized, Question } from '../../framework/index';
import type { Action } from '../actions/action';
import { type FeatureContext, say } from '../context';
import { questionName } from '../describe';
import { inQuotes } from '../quote';
import { type Declaring, declare } from './declare';
import { declaredFor } from './outcome';
import { isAnswerable, openSuggestions, passageAt, wordsFor } from './suggestions';
import { withdraw } from './withdraw';

const answers: Localized = {
  en: 'This passage answers question {question}',
  fr: 'Ce passage répond à la question {question}',
};
const answersWithNext: Localized = {
  en: 'This passage and the next answer question {question}',
  fr: 'Ce passage et le suivant répondent à la question {question}',
};
const answersWithMore: Localized = {
  en: 'This passage and the next {count} answer question {question}',
  fr: 'Ce passage et les {count} suivants répondent à la question {question}',
};
const withdrawn: Localized = {
  en: 'This passage does not answer question {question} after all',
  fr: 'Ce passage ne répond finalement pas à la question {question}',
};
const withdrawnAll: Localized = {
  en: 'The {count} passages of this marker do not answer question {question} after all',
  fr: 'Les {count} passages de ce repère ne répondent finalement pas à la question {question}',
};

/** Whoever selects more means none of them in particular; what each of thousands would change takes minutes to find out. */
const mostMarkers = 10;

/** So many words of the passage are as much as a menu entry holds. */
const mostWords = 3;

/**
 * What an author can declare about the passage at the cursor: take up a suggestion, choose another question, take a
 * declaration back. A heading's declaration is the heading's own words, and not for a menu to change.
 * @param range the cursor or the selection
 */
export function declaringActionsAt(document: CaseDocument, range: Span, context: FeatureContext): readonly Action[] {
  const passage = passageAt(document.study, range.start, range.end);
  const suggested = passage ? openSuggestions(document).filter((each) => each.passage === passage) : [];
  return [
    ...suggested.flatMap((suggestion, index) => accept(document, suggestion, index === 0, context)),
    ...(passage ? choices(document, passage, suggested, context) : []),
    ...markersAt(document, range, passage).flatMap((marker) => takeBack(document, marker, context)),
  ];
}

/** Preferred where it declares nothing that does not seem to be so. */
function accept(
  document: CaseDocument,
  suggestion: Suggestion,
  isSurest: boolean,
  context: FeatureContext,
): readonly Action[] {
  const { framework, locale } = context;
  const { passage, question } = suggestion;
  const declaring = declare(document, [{ passage, number: question.number }], framework);
  if (!declaring) return [];
  const words = wordsFor(document.study, suggestion, mostWords).map((each) => inQuotes(each, locale));
  const title = answersTitle(question, declaring, context);
  return [
    {
      title: words.length === 0 ? title : `${title} (${words.join(', ')})`,
      kind: 'quickfix',
      edits: declaring.edits,
      findings: [],
      preferred: isSurest && isSuggestedThroughout(document, declaring),
    },
  ];
}

function isSuggestedThroughout({ reading }: CaseDocument, { alongside }: Declaring): boolean {
  const nameOf = (passage: Passage, number: number) => `${passage.index} ${number}`;
  const suggested = new Set(reading.suggestions.map(({ passage, question }) => nameOf(passage, question.number)));
  return alongside.every(({ passage, number }) => suggested.has(nameOf(passage, number)));
}

function choices(
  document: CaseDocument,
  passage: Passage,
  suggested: readonly Suggestion[],
  context: FeatureContext,
): readonly Action[] {
  const declared = declaredFor(document.study, passage);
  return context.framework.questions
    .filter((question) => isAnswerable(question) && !declared.includes(question.number))
    .filter((question) => !suggested.some((suggestion) => suggestion.question === question))
    .flatMap((question): readonly Action[] => {
      const declaring = declare(document, [{ passage, number: question.number }], context.framework);
      if (!declaring) return [];
      const title = answersTitle(question, declaring, context);
      return [{ title, kind: 'refactor.rewrite', edits: declaring.edits, findings: [], preferred: false }];
    });
}

/** Says how far the marker reaches: nothing is declared that the title does not tell of. */
function answersTitle(question: Question, { alongside }: Declaring, { locale }: FeatureContext): string {
  const count = new Set(alongside.map(({ passage }) => passage)).size;
  const text = count === 0 ? answers : count === 1 ? answersWithNext : answersWithMore;
  return say(text, locale, { question: questionName(question, locale), count });
}

/** The markers that speak for the passage, and those that the cursor is in. */
function markersAt({ study }: CaseDocument, range: Span, passage: Passage | undefined): readonly Marker[] {
  const speaking = study.declarations
    .filter(({ passages }) => passage !== undefined && passages.includes(passage))
    .flatMap(({ marker }) => marker ?? []);
  const touched = study.markers.filter(({ comment }) => touches(comment.span, range));
  return [...new Set([...touched, ...speaking])].slice(0, mostMarkers);
}

function takeBack(document: CaseDocument, marker: Marker, { framework, locale }: FeatureContext): readonly Action[] {
  return marker.questions.flatMap(({ number }): readonly Action[] => {
    const question = framework.questions.find((each) => each.number === number);
    const edits = withdraw(document, marker, number, framework);
    if (!question || !edits) return [];
    const own = document.study.declarations.find((each) => each.marker === marker && each.question === question);
    const count = own?.passages.length ?? 0;
    const title = say(count > 1 ? withdrawnAll : withdrawn, locale, {
      question: questionName(question, locale),
      count,
    });
    return [{ title, kind: 'refactor.rewrite', edits, findings: [], preferred: false }];
  });
}
