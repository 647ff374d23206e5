import type { AnswerStatus, CaseDocument, Suggestion } from '../core/model/index';
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
  const declared = numbersByPassage(
    reading.answers.flatMap(({ question, declarations }) =>
      declarations.flatMap(({ passages }) => passages.map((passage) => ({ question, passage }))),
    ),
  );
  const suggested = numbersByPassage(reading.suggestions);
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
      declared: [...(declared.get(passage.index) ?? [])],
      suggested: [...(suggested.get(passage.index) ?? [])],
    })),
  };
}

/** Each number once, in the order in which it comes up. */
function numbersByPassage(pairs: readonly Pick<Suggestion, 'question' | 'passage'>[]) {
  const found = new Map<number, Set<number>>();
  for (const { question, passage } of pairs) {
    const numbers = found.get(passage.index);
    if (numbers) numbers.add(question.number);
    else found.set(passage.index, new Set([question.number]));
  }
  return found;
}
