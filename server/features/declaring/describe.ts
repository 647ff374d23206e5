import type { CaseDocument, Suggestion } from '../../core/model/index';
import type { Localized } from '../../framework/index';
import { type FeatureContext, say } from '../context';
import { questionName } from '../describe';
import { bold, bullets, escapeMarkdown, paragraphs } from '../markdown';
import { inQuotes } from '../quote';
import { newMarker } from './marker-text';
import { type Likelihood, likelihoodOf, wordsFor } from './suggestions';

const seems: Readonly<Record<Likelihood, Localized>> = {
  likely: {
    en: 'This passage likely answers question {question}.',
    fr: 'Ce passage répond vraisemblablement à la question {question}.',
  },
  possible: {
    en: 'This passage possibly answers question {question}.',
    fr: 'Ce passage répond peut-être à la question {question}.',
  },
};
const speaks: Localized = { en: 'What speaks for it: {words}.', fr: 'Ce qui parle en ce sens\u00A0: {words}.' };
const accept: Localized = {
  en: 'If you agree, choose it among the quick fixes here, or write {marker} on the line above. Nothing counts as an answer until you say so.',
  fr: 'Si vous êtes d’accord, choisissez-le parmi les corrections rapides ici, ou écrivez {marker} à la ligne au-dessus. Rien ne compte comme réponse tant que vous ne l’avez pas dit.',
};

/** So many words show the reason; more would be the passage itself. */
const mostWords = 6;

/** Why one passage seems to answer what it is suggested for, as Markdown, and how to agree. */
export function describeSuggestions(
  { study }: CaseDocument,
  suggestions: readonly Suggestion[],
  { framework, locale }: FeatureContext,
): string {
  const said = suggestions.map((suggestion) => {
    const question = questionName(suggestion.question, locale);
    const words = wordsFor(study, suggestion, mostWords).map((each) => inQuotes(each, locale));
    return paragraphs(
      bold(say(seems[likelihoodOf(suggestion)], locale, { question })),
      words.length === 0 ? undefined : escapeMarkdown(say(speaks, locale, { words: words.join(', ') })),
    );
  });
  const numbers = suggestions.map(({ question }) => question.number).sort((one, other) => one - other);
  const marker = `\`<!-- ${newMarker(numbers, framework, study.language).text} -->\``;
  return paragraphs(said.length > 1 ? bullets(said.map(indented)) : said[0], say(accept, locale, { marker }));
}

/** The lines of a list item after its first. */
const indented = (markdown: string): string => markdown.replaceAll('\n\n', '  \n  ');
