import type { AnswerStatus, CaseStudy, Declaration, Passage } from '../core/model/index';
import type { Framework, Question } from '../framework/index';

/** Fewer words than this are a thin answer; the default of the `answer-thin` rule. */
export const thinWords = 25;

/** One heading such as “Lessons learned” stands in many texts; two that ask guiding questions stand in cases. */
const headingsOfACase = 2;

/** Whether the text says somewhere that it is a case. */
export function isSetUp({ frontMatter, headings, declarations }: CaseStudy, framework: Framework): boolean {
  return (
    frontMatter.text('kind') === framework.documentKind ||
    frontMatter.characteristics.some((mention) => mention.characteristic) ||
    headings.some((heading) => heading.characteristic) ||
    declarations.some((declaration) => declaration.by === 'marker') ||
    declarations.filter((declaration) => declaration.by === 'heading').length >= headingsOfACase
  );
}

/** How far the author's own declarations answer a question. */
export function declaredStatus(question: Question, declarations: readonly Declaration[]): AnswerStatus {
  if (declarations.length === 0) return 'missing';
  if (question.answeredByFrontMatter) return 'answered';
  if (declarations.some((declaration) => isHonestNo(declaration))) return 'answered';
  const words = wordsUpTo(thinWords, declarations);
  if (words === 0) return 'missing';
  return words < thinWords ? 'partly' : 'answered';
}

/** `none` counts with its reason: after the colon, or in the words that follow. */
export function isHonestNo({ question, marker, passages }: Declaration): boolean {
  return (
    question.mayBeNone &&
    marker?.none !== undefined &&
    (marker.none.reason !== undefined || passages.some((passage) => passage.words > 0))
  );
}

/** How many words declarations speak for, each passage counted once; no more are counted than are asked for. */
function wordsUpTo(enough: number, declarations: readonly Declaration[]): number {
  const counted = new Set<Passage>();
  let words = 0;
  for (const { passages } of declarations) {
    for (const passage of passages) {
      if (counted.has(passage)) continue;
      counted.add(passage);
      words += passage.words;
      if (words >= enough) return words;
    }
  }
  return words;
}

/** The passages of several declarations, each once, in document order. */
export function passagesOf(declarations: readonly Declaration[]): readonly Passage[] {
  const passages = new Set(declarations.flatMap((declaration) => declaration.passages));
  return [...passages].sort((one, other) => one.index - other.index);
}
