import type { Answer, CaseStudy, Declaration, Passage, Reading } from '../core/model';
import type { Framework, Question } from '../framework/index';

/** Fewer words than this are a thin answer; the default of the `answer-thin` rule. */
export const thinWords = 25;

/** What is declared, question by question, and whether the text is set up as a case at all. */
export function readAnswers(study: CaseStudy, framework: Framework): Reading {
  const answers = framework.questions.map((question) => answerOf(question, study.declarations));
  return { answers, suggestions: [], isCase: isSetUp(study, framework) };
}

/** One heading such as “Lessons learned” stands in many texts; two that ask guiding questions stand in cases. */
const headingsOfACase = 2;

function isSetUp({ frontMatter, headings, declarations }: CaseStudy, framework: Framework): boolean {
  return (
    frontMatter.text('kind') === framework.documentKind ||
    frontMatter.characteristics.some((mention) => mention.characteristic) ||
    headings.some((heading) => heading.characteristic) ||
    declarations.some((declaration) => declaration.by === 'marker') ||
    declarations.filter((declaration) => declaration.by === 'heading').length >= headingsOfACase
  );
}

function answerOf(question: Question, all: readonly Declaration[]): Answer {
  const declarations = all.filter((declaration) => declaration.question === question);
  return { question, status: statusOf(question, declarations), declarations };
}

function statusOf(question: Question, declarations: readonly Declaration[]): Answer['status'] {
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
