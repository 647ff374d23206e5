import type { CaseDocument, Passage, Suggestion } from '../core/model/index';
import type { Localized } from '../framework/index';
import { type FeatureContext, say } from './context';
import { describeSuggestions } from './declaring/describe';
import { openSuggestions } from './declaring/suggestions';
import { questionName } from './describe';

/** A remark within a line, which is no part of the text. */
export interface Hint {
  readonly offset: number;
  readonly label: string;
  /** Markdown. */
  readonly tooltip: string;
}

const mayAnswer: Localized = { en: 'may answer {questions}', fr: 'répond peut-être à {questions}' };

/** One hint for each passage that seems to answer what nobody declared. What is declared has its lens. */
export function hintsOf(document: CaseDocument, context: FeatureContext): readonly Hint[] {
  const byPassage = new Map<Passage, Suggestion[]>();
  for (const suggestion of openSuggestions(document)) {
    byPassage.set(suggestion.passage, [...(byPassage.get(suggestion.passage) ?? []), suggestion]);
  }
  return [...byPassage].map(([passage, suggestions]) => {
    const questions = suggestions.map(({ question }) => questionName(question, context.locale)).join(', ');
    return {
      // Behind the sign of a list item or the bar of a table, where its words begin.
      offset: passage.span.start + Math.max(0, passage.prose.search(/\S/)),
      label: say(mayAnswer, context.locale, { questions }),
      tooltip: describeSuggestions(document, suggestions, context),
    };
  });
}
