import type { CaseDocument } from '../core/model';

/** Which guiding questions a case answers, and where. Line numbers are 1-based. */
export interface Coverage {
  readonly isCase: boolean;
  readonly questions: readonly { readonly number: number; readonly status: 'answered' | 'partly' | 'missing' }[];
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
    questions: reading.answers.map(({ question, status }) => ({ number: question.number, status })),
    passages: study.passages.map((passage) => ({
      line: passage.line,
      declared: declared(passage.index).map(({ question }) => question.number),
      suggested: reading.suggestions
        .filter((suggestion) => suggestion.passage === passage)
        .map(({ question }) => question.number),
    })),
  };
}
