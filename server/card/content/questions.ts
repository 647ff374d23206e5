import type { Answer, CaseDocument } from '../../core/model/index';

/** Ids of the guiding questions that have a part of their own on the card; a framework without one has no such part. */
export const questionIds = {
  actions: 'actions',
  startingState: 'starting-state',
  turningPoints: 'turning-points',
  evidence: 'present-state-evidence',
  advice: 'advice',
} as const;

export function answerTo({ reading }: CaseDocument, id: string): Answer | undefined {
  return reading.answers.find(({ question }) => question.id === id);
}
