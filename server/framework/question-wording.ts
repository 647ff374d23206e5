import { normalizeWording, words } from './normalize';
import { perFramework } from './per-framework';
import { type Framework, type KeyTerms, languages, type Question } from './types';

/** How a heading was recognised as a guiding question. */
export type QuestionRecognizedBy = 'wording' | 'label' | 'paraphrase' | 'number';

/** What a text says, taken whole. */
export interface QuestionWording {
  readonly question: Question;
  readonly how: Exclude<QuestionRecognizedBy, 'number'>;
  /** A subtitle would make it mean something else. */
  readonly alone: boolean;
}

interface Pattern extends QuestionWording {
  /** Groups of terms, each term as words, longest first. */
  readonly groups: readonly (readonly (readonly string[])[])[];
  /** Words that may stand beside the terms; undefined when any may. */
  readonly beside: ReadonlySet<string> | undefined;
}

const year = /^(?:19|20)\d\d$/;

/** @param fillers as words */
function compile(question: Question, how: Pattern['how'], terms: KeyTerms, fillers: readonly string[]): Pattern {
  const groups = terms.terms.map((group) => group.map(words).sort((one, other) => other.length - one.length));
  const beside = how === 'wording' ? undefined : new Set([...fillers, ...terms.extra.flatMap(words)]);
  return { question, how, alone: terms.alone, groups, beside };
}

const patterns = perFramework((framework): readonly Pattern[] => {
  const fillersIn = new Map(
    languages.map((language) => [language, framework.vocabulary.fillers[language].flatMap(words)] as const),
  );
  return framework.questions.flatMap((question) =>
    languages.flatMap((language) => {
      const fillers = fillersIn.get(language) ?? [];
      const { wording, paraphrases } = question.recognition[language];
      return [
        ...wording.map((terms) => compile(question, 'wording', terms, fillers)),
        ...paraphrases.map((terms) => compile(question, 'paraphrase', terms, fillers)),
      ];
    }),
  );
});

const labels = perFramework(
  (framework) =>
    new Map(
      framework.questions.flatMap((question) =>
        languages.map((language) => [normalizeWording(question.label[language]), question] as const),
      ),
    ),
);

function startsAt(text: readonly string[], term: readonly string[], at: number): boolean {
  return term.every((word, offset) => text[at + offset] === word);
}

/** Whether every group has a term in the text, in order, and nothing else is said that the pattern does not allow. */
function matches(pattern: Pattern, text: readonly string[]): boolean {
  const beside: string[] = [];
  let at = 0;
  for (const [index, group] of pattern.groups.entries()) {
    let term: readonly string[] | undefined;
    while (at < text.length && term === undefined) {
      const from = at;
      term = group.find((candidate) => startsAt(text, candidate, from));
      if (term === undefined) beside.push(text[at++] ?? '');
    }
    if (term === undefined) return false;
    // The official sentences are long: their terms are scattered in many a paragraph, but only they begin so.
    if (pattern.beside === undefined && index === 0 && at > 0) return false;
    at += term.length;
  }
  const { beside: allowed } = pattern;
  return allowed === undefined || [...beside, ...text.slice(at)].every((word) => allowed.has(word) || year.test(word));
}

/**
 * The guiding question that a text, taken whole, is: by label, by official wording, or by paraphrase. Undefined when
 * it says anything more, or when it could be two questions.
 */
export function questionWording(framework: Framework, text: string): QuestionWording | undefined {
  const said = words(text);
  const labelled = labels(framework).get(said.join(' '));
  if (labelled !== undefined) return { question: labelled, how: 'label', alone: false };
  const found = patterns(framework).filter((pattern) => matches(pattern, said));
  const first = found.find((pattern) => pattern.how === 'wording') ?? found[0];
  if (first === undefined) return undefined;
  const rivals = found.filter((pattern) => pattern.how === first.how && pattern.question !== first.question);
  return rivals.length > 0 ? undefined : { question: first.question, how: first.how, alone: first.alone };
}
