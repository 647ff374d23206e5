import type { Characteristic, Language, Question } from '../../framework/index';

const conjunctions: Readonly<Record<Language, string>> = { en: ' and ', fr: ' et ' };

/** "a, b and c" in a language. */
export function listing(items: readonly string[], language: Language): string {
  if (items.length < 2) return items.join('');
  return items.slice(0, -1).join(', ') + conjunctions[language] + items.at(-1);
}

/** A phrase in the quotation marks of a language. */
export function quoted(text: string, language: Language): string {
  return language === 'fr' ? `«\u00A0${text}\u00A0»` : `“${text}”`;
}

/** "2 (“How we decided”) and 4 (“What we did”)". */
export function questionNames(questions: readonly Question[], language: Language): string {
  return listing(
    questions.map(({ number, label }) => `${number} (${quoted(label[language], language)})`),
    language,
  );
}

/**
 * The same as the object of "to answer": "question 5 (“Turning points”)", « à la question 5 (« Les tournants ») », since
 * French joins preposition and article.
 */
export function toQuestions(questions: readonly Question[], language: Language): string {
  const several = questions.length > 1;
  const lead = { en: several ? 'questions' : 'question', fr: several ? 'aux questions' : 'à la question' };
  return `${lead[language]} ${questionNames(questions, language)}`;
}

/** The labels of characteristics, quoted and listed. */
export function characteristicNames(characteristics: readonly Characteristic[], language: Language): string {
  return listing(
    characteristics.map(({ label }) => quoted(label[language], language)),
    language,
  );
}

/** A stretch of text fit for a message: on one line, and cut at a word where it is long. */
export function excerpt(text: string, most = 60): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most);
  const space = cut.lastIndexOf(' ');
  return `${(space > most / 2 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
