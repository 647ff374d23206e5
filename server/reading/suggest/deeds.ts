import type { VerbClass, VerbGroup } from '../language/model';
import type { StudyReading } from '../passages/study';
import { isCompleted, isState } from '../passages/tally';
import { thresholds } from '../thresholds';

const { actions: weights } = thresholds;
/** Achieving, noticing and becoming happen to people as much as they are done. */
const slight: ReadonlySet<VerbClass> = new Set(['outcome', 'notice', 'happen']);

/** How much of a deed by the organization one verb is. */
export function deedWeight(verb: VerbGroup, study: Pick<StudyReading, 'isOrganization'>): number {
  const clause =
    (verb.subordinate ? weights.subordinate : 1) *
    (verb.classes.includes('say') ? weights.said : 1) *
    (verb.classes.includes('decide') ? weights.decided : 1);
  return weightIn(clause, verb, study);
}

/** @param clause how much the clause that the verb stands in takes from it */
function weightIn(clause: number, verb: VerbGroup, study: Pick<StudyReading, 'isOrganization'>): number {
  if (!isCompleted(verb) || isState(verb)) return 0;
  if (verb.classes.includes('deficit') || verb.classes.includes('plan')) return 0;
  const kind = verb.progressive || verb.classes.some((kind) => slight.has(kind)) ? weights.undergone : 1;
  const tense = verb.tense === 'past' ? 1 : verb.tense === 'perfect' ? weights.perfect : weights.pastPerfect;
  const negative = verb.negative ? weights.negative : 1;
  return weights.deed * actorWeight(verb, study) * kind * clause * tense * negative;
}

function actorWeight(verb: VerbGroup, study: Pick<StudyReading, 'isOrganization'>): number {
  if (study.isOrganization(verb)) return 1;
  if (verb.passive && verb.actor !== 'pupil' && verb.actor !== 'vendor') return weights.passive;
  if (verb.actor === 'name' || verb.actor === 'person') return weights.person;
  return verb.actor === 'unknown' ? weights.unknown : 0;
}

/** Whether an organization did what the verb says, in whatever clause it stands. */
export const isDeed = (verb: VerbGroup, study: Pick<StudyReading, 'isOrganization'>): boolean =>
  weightIn(1, verb, study) >= weights.support;
