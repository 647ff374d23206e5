import type { CaseDocument, Passage } from '../../core/model/index';
import type { Edit } from '../../core/rule/finding';
import type { Span } from '../../core/text/span';
import type { Question } from '../../framework/index';
import type { FeatureContext } from '../context';
import { declare } from './declare';
import { type Declared, declaredFor } from './outcome';
import { isAnswerable, type Likelihood, likelihoodOf, openSuggestions, passageAt, wordsFor } from './suggestions';

/** A suggestion as a person decides on it. */
export interface ListedSuggestion {
  readonly span: Span;
  readonly question: Question;
  readonly likelihood: Likelihood;
  /** The words that speak for it, as written. */
  readonly because: readonly string[];
  /** What declares it, by itself; empty where that would undo another declaration. */
  readonly edits: readonly Edit[];
  /** Passages that would be declared along with it. */
  readonly alongside: number;
}

const mostWords = 6;
/** Nobody decides on more in one sitting, and of each it is found out what would be declared along with it. */
const mostListed = 200;

export interface SuggestionList {
  /** In the order of the text. */
  readonly listed: readonly ListedSuggestion[];
  /** How many follow those. */
  readonly more: number;
}

/** The suggestions that can be taken up. */
export function suggestionsOf(document: CaseDocument, { framework }: FeatureContext): SuggestionList {
  const open = openSuggestions(document);
  const listed = open.slice(0, mostListed).map((suggestion) => {
    const { passage, question } = suggestion;
    const declaring = declare(document, [{ passage, number: question.number }], framework);
    return {
      span: passage.span,
      question,
      likelihood: likelihoodOf(suggestion),
      because: wordsFor(document.study, suggestion, mostWords),
      edits: declaring?.edits ?? [],
      alongside: passagesIn(declaring?.alongside ?? []),
    };
  });
  return { listed, more: open.length - listed.length };
}

/** An answer that a person declares: the passage at an offset, and the number of the question. */
export interface Choice {
  readonly offset: number;
  readonly number: number;
}

/**
 * The edits that declare several answers together.
 * @returns undefined where there is nothing to declare, or not without undoing another declaration
 */
export function declareAll(
  document: CaseDocument,
  choices: readonly Choice[],
  { framework }: FeatureContext,
): { readonly edits: readonly Edit[]; readonly alongside: number } | undefined {
  const wanted = choices.flatMap(({ offset, number }): readonly Declared[] => {
    const passage = passageAt(document.study, offset);
    const question = framework.questions.find((each) => each.number === number && isAnswerable(each));
    if (!passage || !question || declaredFor(document.study, passage).includes(number)) return [];
    return [{ passage, number }];
  });
  const declaring = declare(document, wanted, framework);
  return declaring && { edits: declaring.edits, alongside: passagesIn(declaring.alongside) };
}

/** A passage, and how it stands to each question that it could answer. */
export interface PassageState {
  readonly span: Span;
  readonly questions: readonly {
    readonly question: Question;
    readonly state: 'declared' | 'suggested' | 'open';
    /** Passages that would be declared along with it; absent where it is declared, or cannot be by itself. */
    readonly alongside?: number;
  }[];
}

/** The passage at an offset; undefined where there is none. */
export function passageStateAt(
  document: CaseDocument,
  offset: number,
  { framework }: FeatureContext,
): PassageState | undefined {
  const passage = passageAt(document.study, offset);
  if (!passage) return undefined;
  const declared = declaredFor(document.study, passage);
  const suggested = openSuggestions(document).filter((each) => each.passage === passage);
  const stateOf = (question: Question) => {
    if (declared.includes(question.number)) return 'declared';
    return suggested.some((each) => each.question === question) ? 'suggested' : 'open';
  };
  const questions = framework.questions.filter(isAnswerable).map((question) => {
    const declaring = declare(document, [{ passage, number: question.number }], framework);
    const state = stateOf(question);
    return { question, state, ...(declaring && { alongside: passagesIn(declaring.alongside) }) } as const;
  });
  return { span: passage.span, questions };
}

const passagesIn = (declared: readonly Declared[]): number =>
  new Set<Passage>(declared.map(({ passage }) => passage)).size;
