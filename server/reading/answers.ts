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
  const passages = passagesOf(declarations);
  if (declarations.some((declaration) => isHonestNo(declaration))) return 'answered';
  const words = passages.reduce((sum, passage) => sum + passage.words, 0);
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

/** The passages of several declarations, each once, in document order. */
export function passagesOf(declarations: readonly Declaration[]): readonly Passage[] {
  const passages = new Set(declarations.flatMap((declaration) => declaration.passages));
  return [...passages].sort((one, other) => one.index - other.index);
}
