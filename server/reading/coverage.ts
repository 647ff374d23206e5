import type { AnswerStatus, CaseDocument } from '../core/model/index';
import { bestStatus } from './read';

/** Which guiding questions a case answers, and where. Line numbers are 1-based. */
export interface Coverage {
  readonly isCase: boolean;
  readonly questions: readonly {
    readonly number: number;
    /** The better of the two that follow. */
    readonly status: AnswerStatus;
    readonly declared: AnswerStatus;
    readonly suggested: AnswerStatus;
  }[];
  readonly passages: readonly {
    readonly line: number;
    /** Numbers of the questions that the author declares the passage to answer. */
    readonly declared: readonly number[];
    /** Numbers of the questions that it seems to answer. */
    readonly suggested: readonly number[];
  }[];
}

export function coverage({ study, reading }: CaseDocument): Coverage {
  const declared = (index: number) =>
    reading.answers.filter(({ declarations }) =>
      declarations.some(({ passages }) => passages.some((passage) => passage.index === index)),
    );
  return {
    isCase: reading.isCase,
    questions: reading.answers.map((answer) => ({
      number: answer.question.number,
      status: bestStatus(answer),
      declared: answer.status,
      suggested: answer.suggested,
    })),
    passages: study.passages.map((passage) => ({
      line: passage.line,
      declared: declared(passage.index).map(({ question }) => question.number),
      suggested: reading.suggestions
        .filter((suggestion) => suggestion.passage === passage)
        .map(({ question }) => question.number),
    })),
  };
}
