import type { Actor, Tense, VerbGroup } from '../language/model';
import { count, type PassageReading, type SentenceReading } from './model';

const completed: ReadonlySet<Tense> = new Set(['past', 'perfect', 'past-perfect']);
const pastTenses: ReadonlySet<Tense> = new Set(['past', 'habitual-past', 'past-perfect']);

export const isCompleted = ({ tense }: VerbGroup): boolean => completed.has(tense);
export const isPast = ({ tense }: VerbGroup): boolean => pastTenses.has(tense);
export const isState = ({ classes, lemma }: VerbGroup): boolean => classes.includes('state') || lemma === 'be';

/** Sentences that speak for the text itself: no question, not mostly somebody's quoted words. */
export const ownSentences = ({ own }: Pick<PassageReading, 'own'>): readonly SentenceReading[] => own;

export const ownVerbs = (reading: Pick<PassageReading, 'ownVerbs'>): readonly VerbGroup[] => reading.ownVerbs;

export const isOwn = ({ isQuestion, quoted }: SentenceReading): boolean => !isQuestion && quoted < 0.5;

/** The share of verbs that a test holds for; 0 where there is none. */
export function shareOf(verbs: readonly VerbGroup[], test: (verb: VerbGroup) => boolean): number {
  return verbs.length === 0 ? 0 : count(verbs, test) / verbs.length;
}

export const isActor = (...actors: readonly Actor[]): ((verb: VerbGroup) => boolean) => {
  const wanted = new Set(actors);
  return ({ actor }) => wanted.has(actor);
};
