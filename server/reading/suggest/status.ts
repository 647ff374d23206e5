import type { AnswerStatus, Suggestion } from '../../core/model/index';
import type { Question } from '../../framework/index';
import { gradeOf } from '../evidence/grade';
import type { PlacedPassage, StudyReading } from '../passages/study';
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
): AnswerStatus {
  const own = suggestions.filter((suggestion) => suggestion.question === question);
  if (own.length === 0) return 'missing';
  if (question.answeredByFrontMatter) return own.some(({ score }) => score >= limits.named) ? 'answered' : 'partly';
  const placed = own.flatMap(({ passage }) => reading.passages[passage.index] ?? []);
  return isAnswered(question.id, own, placed) ? 'answered' : 'partly';
}

function isAnswered(id: string, own: readonly Suggestion[], placed: readonly PlacedPassage[]): boolean {
  const strength = own.reduce((sum, { score }) => sum + score, 0);
  if (id === 'starting-state') return own.length >= limits.startingState;
  if (id === 'actions') return own.length >= limits.actions;
  if (id === 'turning-points') return strength >= limits.turningPoints && own.length > 1;
  if (id === 'present-state-evidence') {
    return own.length >= limits.presentState && placed.some((passage) => gradeOf(passage).grade === 'shown');
  }
  if (id === 'advice') {
    const items = placed.reduce((sum, { reading }) => sum + Math.max(1, reading.items), 0);
    return items >= limits.advice;
  }
  return strength >= limits.reason;
}
