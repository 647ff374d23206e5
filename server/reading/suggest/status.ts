import type { Answer, CaseStudy, Suggestion } from '../../core/model/index';
import type { Framework, Question } from '../../framework/index';
import { gradeOf } from '../evidence/grade';
import { type PlacedPassage, readStudy, type StudyReading } from '../passages/study';
import { thresholds } from '../thresholds';

const { status: limits } = thresholds;

/**
 * How far a question seems to be answered by the passages suggested for it, where nothing is declared. A single passage is
 * "partly" at most, for the questions that a case needs several sentences, several actors or some proof for.
 */
export function suggestedStatus(
  question: Question,
  suggestions: readonly Suggestion[],
  reading: StudyReading,
): Answer['status'] {
  const own = suggestions.filter((suggestion) => suggestion.question === question);
  if (own.length === 0) return 'missing';
  if (question.answeredByFrontMatter) return own.some(({ score }) => score >= limits.named) ? 'answered' : 'partly';
  const placed = own.flatMap(({ passage }) => reading.passages.find((one) => one.passage === passage) ?? []);
  return isAnswered(question.id, own, placed) ? 'answered' : 'partly';
}

function isAnswered(id: string, own: readonly Suggestion[], placed: readonly PlacedPassage[]): boolean {
  const strength = own.reduce((sum, { score }) => sum + score, 0);
  if (id === 'starting-state') return own.length >= limits.startingState;
  if (id === 'actions') return own.length >= limits.actions;
  if (id === 'turning-points') return strength >= limits.turningPoints && own.length > 1;
  if (id === 'present-state-evidence') {
    const shown = placed.filter((passage) => gradeOf(passage).grade === 'shown').length;
    return own.length >= limits.presentState && shown > 0;
  }
  if (id === 'advice') {
    const items = placed.reduce((sum, { reading }) => sum + Math.max(1, reading.items), 0);
    return items >= limits.advice;
  }
  return strength >= limits.reason;
}

const order: readonly Answer['status'][] = ['missing', 'partly', 'answered'];

/**
 * What is declared and what is suggested, together: the better of both. A suggestion is never a certificate, so show the two apart.
 * @param declared the answers that the author declares, one for each question
 */
export function statusOf(
  declared: readonly Answer[],
  suggestions: readonly Suggestion[],
  study: CaseStudy,
  framework: Framework,
  reading: StudyReading = readStudy(study),
): readonly {
  readonly question: Question;
  readonly declared: Answer['status'];
  readonly suggested: Answer['status'];
  readonly status: Answer['status'];
}[] {
  return framework.questions.map((question) => {
    const said = declared.find((answer) => answer.question.id === question.id)?.status ?? 'missing';
    const suggested = suggestedStatus(question, suggestions, reading);
    const status = order[Math.max(order.indexOf(said), order.indexOf(suggested))] ?? 'missing';
    return { question, declared: said, suggested, status };
  });
}
