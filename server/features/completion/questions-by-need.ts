import { type Span, touches } from '../../core/text/span';
import type { Question } from '../../framework/index';
import type { Cursor } from './cursor';

/** The guiding questions, those that nothing answers yet first; what is written at `here` does not count. */
export function questionsByNeed({ study, framework }: Cursor, here: Span): readonly Question[] {
  const isDeclared = ({ number, answeredByFrontMatter }: Question) =>
    answeredByFrontMatter ||
    study.declarations.some(({ question, source }) => question.number === number && !touches(source, here));
  const open = framework.questions.filter((question) => !isDeclared(question));
  return [...open, ...framework.questions.filter(isDeclared)];
}
