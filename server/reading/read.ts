import type { Answer, AnswerStatus, CaseStudy, Reading } from '../core/model/index';
import { askedOnceInSteps } from '../core/model/memory';
import { finished, type Steps } from '../core/model/steps';
import type { Framework } from '../framework/index';
import { declaredStatus, isSetUp } from './answers';
import { readGenre } from './genre/genre';
import { type StudyReading, studySteps } from './passages/study';
import { suggestedStatus } from './suggest/status';
import { suggestionSteps } from './suggest/suggest';

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
  const { isCase, kind, because } = genre;
  yield;
  const suggestions = yield* suggestionSteps(framework, prose, genre);
  const answers = framework.questions.map((question): Answer => {
    const declarations = study.declarations.filter((declaration) => declaration.question === question);
    const status = declaredStatus(question, declarations);
    return { question, status, suggested: suggestedStatus(question, suggestions, prose), declarations };
  });
  return { answers, suggestions, isCase, genre: kind, because, isSetUp: isSetUp(study, framework) };
}

const order: readonly AnswerStatus[] = ['missing', 'partly', 'answered'];

/** The better of what is declared and what is suggested. */
export function bestStatus({ status, suggested }: Answer): AnswerStatus {
  return order.indexOf(suggested) > order.indexOf(status) ? suggested : status;
}
