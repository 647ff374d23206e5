import type { CaseStudy, Suggestion } from '../../core/model/index';
import type { Framework, Question } from '../../framework/index';
import { type Genre, readGenre } from '../genre/genre';
import { type PlacedPassage, readStudy, type StudyReading } from '../passages/study';
import { thresholds } from '../thresholds';
import { scoreActions } from './actions';
import { scoreAdvice } from './advice';
import { scoreCharacteristics } from './characteristics';
import { scorePresentState } from './present-state';
import { scoreReason } from './reason';
import type { Scored, Scorer } from './score';
import { scoreStartingState } from './starting-state';
import { scoreTurningPoints } from './turning-points';

/** Which reader serves a guiding question, by the question's id. A pack's question without one is never suggested. */
const scorers: Readonly<Partial<Record<string, Scorer>>> = {
  'reason-for-attention': scoreReason,
  'starting-state': scoreStartingState,
  actions: scoreActions,
  'turning-points': scoreTurningPoints,
  'present-state-evidence': scorePresentState,
  advice: scoreAdvice,
};

const { actions: limits } = thresholds;
/** Questions that are answered by telling of an event or two. */
const carriers = ['reason-for-attention', 'starting-state', 'turning-points', 'advice'] as const;

/**
 * The passages that seem to answer a guiding question, declared or not, with the words that speak for it, in the order of the
 * text. Says nothing where it is not fairly sure, and nothing at all about a text that is no case.
 * @param genre what the gate found, where it has been asked already
 */
export function suggestAnswers(
  study: CaseStudy,
  framework: Framework,
  reading: StudyReading = readStudy(study),
  genre: Genre = readGenre(study, framework, reading),
): readonly Suggestion[] {
  if (!genre.isCase) return [];
  const suggestions: Suggestion[] = [];
  const carried = new Map<PlacedPassage, ReadonlySet<string>>();
  for (const placed of reading.passages) {
    const found = new Map<string, Scored>();
    for (const question of framework.questions) {
      const scored = scoreFor(question, placed, reading, framework) ?? carriedOver(question, placed, carried);
      if (scored && scored.score >= thresholds.suggest) found.set(question.id, scored);
    }
    if (isDeedInPassing(found, placed, reading)) found.delete('actions');
    for (const question of framework.questions) {
      const scored = found.get(question.id);
      if (scored) suggestions.push(suggestionOf(question, placed, scored));
    }
    carried.set(placed, new Set(found.keys()));
  }
  return suggestions;
}

/**
 * A deed or two told only to carry a reason, a state, a turn or an advice are not the account of what was done. Beside a
 * result one deed told in full may stand: that is how results are told.
 */
function isDeedInPassing(found: ReadonlyMap<string, Scored>, placed: PlacedPassage, reading: StudyReading): boolean {
  const actions = found.get('actions');
  if (!actions) return false;
  if (found.has('present-state-evidence') && actions.weight < limits.besideResult) return true;
  return (
    actions.weight < limits.besideAnother &&
    carriers.some((id) => (scorers[id]?.(placed, reading)?.score ?? 0) >= limits.another)
  );
}

function scoreFor(
  question: Question,
  placed: PlacedPassage,
  reading: StudyReading,
  framework: Framework,
): Scored | undefined {
  if (question.answeredByFrontMatter) return scoreCharacteristics(placed, reading, framework);
  const scored = scorers[question.id]?.(placed, reading);
  return scored && scored.score >= thresholds.suggest ? scored : undefined;
}

/** A list that completes the sentence before it shares what that sentence answers. */
function carriedOver(
  question: Question,
  { leadIn, reading, announced }: PlacedPassage,
  carried: ReadonlyMap<PlacedPassage, ReadonlySet<string>>,
): Scored | undefined {
  if (
    !leadIn ||
    reading.kind !== 'list' ||
    announced === 'lessons' ||
    reading.roles.has('advice-list') ||
    question.id !== 'actions' ||
    !carried.get(leadIn)?.has(question.id)
  )
    return undefined;
  const [first] = reading.sentences;
  return (
    first && {
      score: thresholds.suggest,
      weight: thresholds.suggest,
      because: [{ start: first.start, end: first.end }],
    }
  );
}

function suggestionOf(question: Question, { passage }: PlacedPassage, { score, because }: Scored): Suggestion {
  const { start } = passage.span;
  return {
    question,
    passage,
    score,
    because: because.map((span) => ({ start: start + span.start, end: start + span.end })),
  };
}
