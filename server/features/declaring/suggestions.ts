import type { CaseDocument, CaseStudy, Passage, Suggestion } from '../../core/model/index';
import type { Question } from '../../framework/index';
import { declaredFor } from './outcome';

/** Score from which a suggestion is called likely rather than possible. */
const likelyFrom = 0.75;

/** How sure a suggestion is, in a word. */
export type Likelihood = 'likely' | 'possible';

export const likelihoodOf = ({ score }: Suggestion): Likelihood => (score >= likelyFrom ? 'likely' : 'possible');

/**
 * The suggestions that an author can take up: not declared yet, and of a question that passages answer. In the order of
 * the text; of one passage, the surest first.
 */
export function openSuggestions({ study, reading }: CaseDocument): readonly Suggestion[] {
  return reading.suggestions
    .filter(({ question, passage }) => isAnswerable(question) && !declaredFor(study, passage).includes(question.number))
    .toSorted((one, other) => one.passage.index - other.passage.index || other.score - one.score);
}

/** Whether a passage can answer a question; one that the front matter answers is answered there. */
export const isAnswerable = ({ answeredByFrontMatter }: Question): boolean => !answeredByFrontMatter;

/** More of a word or sentence than tells which one is meant. */
const mostLetters = 48;

/** The words that speak for a suggestion, as the author wrote them, on one line; each said once. */
export function wordsFor({ text }: CaseStudy, { because }: Suggestion, most: number): readonly string[] {
  const words = because.map(({ start, end }) =>
    text
      .slice(start, end)
      .replace(/[ \t\r\n]+/g, ' ')
      .trim(),
  );
  const different = words.filter((word, index) => word !== '' && words.indexOf(word) === index);
  return different.slice(0, most).map(shortened);
}

function shortened(words: string): string {
  if (words.length <= mostLetters) return words;
  const cut = words.slice(0, mostLetters);
  return `${cut.slice(0, cut.lastIndexOf(' ') > 0 ? cut.lastIndexOf(' ') : cut.length).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** The passage at an offset, or the first that a selection touches. */
export const passageAt = ({ passages }: CaseStudy, start: number, end: number = start): Passage | undefined =>
  passages.find(({ span }) => span.start <= end && start <= span.end);
