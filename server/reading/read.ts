import type { Answer, AnswerStatus, CaseStudy, Reading } from '../core/model/index';
import { askedOnceInSteps } from '../core/model/memory';
import { finished, type Steps } from '../core/model/steps';
import type { Framework } from '../framework/index';
import { declaredStatus, isSetUp } from './answers';
import { type Genre, readGenre } from './genre/genre';
import { type StudyReading, studySteps } from './passages/study';
import { suggestedStatus } from './suggest/status';
import { type SuggestedAnswers, suggestionSteps } from './suggest/suggest';

const [proseSteps, readProse] = askedOnceInSteps(studySteps);

/** What was read in the sentences of a case; read once for each model. */
export const proseReading: (study: CaseStudy) => StudyReading = readProse;

/** What is declared and what is suggested, question by question, and what kind of text it is. */
export const readReading = (study: CaseStudy, framework: Framework): Reading =>
  finished(readingSteps(study, framework));

/** The same, step by step. */
export function* readingSteps(study: CaseStudy, framework: Framework): Steps<Reading> {
  const prose = yield* proseSteps(study);
  const genre = readGenre(study, framework, prose);
  yield;
  const suggested = yield* suggestionSteps(study, framework, prose, genre);
  const answers = framework.questions.map((question): Answer => {
    const declarations = study.declarations.filter((declaration) => declaration.question === question);
    const status = declaredStatus(question, declarations);
    return { question, status, suggested: suggestedStatus(question, suggested, prose), declarations };
  });
  return new Understood(answers, genre, isSetUp(study, framework), suggested);
}

/** A class for the sake of its getter, as a model is one: few ask for all suggestions, and a long case has thousands. */
class Understood implements Reading {
  readonly isCase: boolean;
  readonly genre: Reading['genre'];
  readonly because: Reading['because'];
  readonly #suggested: SuggestedAnswers;
  #suggestions: Reading['suggestions'] | undefined;

  constructor(
    readonly answers: Reading['answers'],
    { isCase, kind, because }: Genre,
    readonly isSetUp: boolean,
    suggested: SuggestedAnswers,
  ) {
    this.isCase = isCase;
    this.genre = kind;
    this.because = because;
    this.#suggested = suggested;
  }

  get suggestions(): Reading['suggestions'] {
    this.#suggestions ??= this.#suggested.all();
    return this.#suggestions;
  }
}

const order: readonly AnswerStatus[] = ['missing', 'partly', 'answered'];

/** The better of what is declared and what is suggested. */
export function bestStatus({ status, suggested }: Answer): AnswerStatus {
  return order.indexOf(suggested) > order.indexOf(status) ? suggested : status;
}
