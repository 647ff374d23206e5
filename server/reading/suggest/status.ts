import type { AnswerStatus } from '../../core/model/index';
import type { Question } from '../../framework/index';
import { gradeOf } from '../evidence/grade';
import { readingOf } from '../passages/kept';
import type { StudyReading } from '../passages/study';
import { thresholds } from '../thresholds';
import type { SuggestedAnswers } from './suggest';

const { status: limits } = thresholds;

/**
 * How far a question seems to be answered by the passages suggested for it, where nothing is declared. A single passage is
 * "partly" at most, for the questions that a case needs several sentences, several actors or some proof for.
 */
export function suggestedStatus(question: Question, suggested: SuggestedAnswers, reading: StudyReading): AnswerStatus {
  let isSuggested = false;
  const tally = { passages: 0, strength: 0, items: 0, isShown: false };
  // Most texts that answer a question at all do so early: the rest is not looked at.
  for (const { index, scored } of suggested.of(question)) {
    isSuggested = true;
    if (question.answeredByFrontMatter) {
      if (scored.score >= limits.named) return 'answered';
      continue;
    }
    const content = reading.study.passages[index]?.content;
    if (!content) continue;
    const read = readingOf(content, reading.language);
    tally.passages += 1;
    tally.strength += scored.score;
    tally.items += Math.max(1, read.items);
    tally.isShown ||= question.id === 'present-state-evidence' && gradeOf({ reading: read }).grade === 'shown';
    if (isAnswered(question.id, tally)) return 'answered';
  }
  return isSuggested ? 'partly' : 'missing';
}

interface Tally {
  readonly passages: number;
  readonly strength: number;
  readonly items: number;
  /** One of them shows a result. */
  readonly isShown: boolean;
}

function isAnswered(id: string, { passages, strength, items, isShown }: Tally): boolean {
  if (id === 'starting-state') return passages >= limits.startingState;
  if (id === 'actions') return passages >= limits.actions;
  if (id === 'turning-points') return strength >= limits.turningPoints && passages > 1;
  if (id === 'present-state-evidence') return passages >= limits.presentState && isShown;
  if (id === 'advice') return items >= limits.advice;
  return strength >= limits.reason;
}
