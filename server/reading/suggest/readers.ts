import type { PlacedPassage, StudyReading } from '../passages/study';
import { scoreActions } from './actions';
import { scoreAdvice } from './advice';
import { scorePresentState } from './present-state';
import { scoreReason } from './reason';
import type { Scored, Scorer } from './score';
import { scoreStartingState } from './starting-state';
import { scoreTurningPoints } from './turning-points';

/** Which reader serves a guiding question, by the question's id. A pack's question without one is never suggested. */
const readers: Readonly<Record<string, Scorer>> = {
  'reason-for-attention': scoreReason,
  'starting-state': scoreStartingState,
  actions: scoreActions,
  'turning-points': scoreTurningPoints,
  'present-state-evidence': scorePresentState,
  advice: scoreAdvice,
};

/** What every reader finds in one passage, by the question's id; absent where nothing speaks for the question. */
export function readersOf(placed: PlacedPassage, study: StudyReading): ReadonlyMap<string, Scored> {
  const found = new Map<string, Scored>();
  for (const [id, read] of Object.entries(readers)) {
    const scored = read(placed, study);
    if (scored) found.set(id, scored);
  }
  return found;
}
