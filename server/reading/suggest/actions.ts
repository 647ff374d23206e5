import type { VerbGroup } from '../language/model';
import { cuesOf, has, type SentenceReading } from '../passages/model';
import type { StudyReading } from '../passages/study';
import { isCompleted, isState, ownSentences, ownVerbs, shareOf } from '../passages/tally';
import { thresholds } from '../thresholds';
import { Evidence, type Scorer } from './score';
import { tellsNoStory } from './vetoes';

const { actions: weights } = thresholds;

/**
 * What was done: finite verbs of the past or the present perfect that name a deed, with an organization (or "we") as the one
 * who acts, or a passive that leaves it out. Dates and steps make it surer; a habitual present never counts.
 */
export const scoreActions: Scorer = (placed, study) => {
  const { reading, announced } = placed;
  if (tellsNoStory(reading) || announced === 'lessons' || reading.roles.has('anecdote')) return undefined;
  const evidence = new Evidence();
  for (const sentence of ownSentences(reading)) addDeeds(evidence, sentence, study);
  if (evidence.weight === 0) return undefined;
  if (isMottoOfAdvice(reading.hasMotto, reading.sentences[0])) return undefined;
  const coming = shareOf(ownVerbs(reading), ({ tense }) => tense === 'future' || tense === 'plan' || tense === 'obligation');
  return evidence.add(-weights.coming * coming).scored();
};

const isMottoOfAdvice = (hasMotto: boolean, first: SentenceReading | undefined): boolean =>
  hasMotto && first?.verbs[0]?.tense === 'imperative';

function addDeeds(evidence: Evidence, sentence: SentenceReading, study: StudyReading): void {
  for (const verb of sentence.verbs) {
    const weight = deedWeight(verb, study);
    if (weight === 0) continue;
    evidence.add(weight, verb);
    if (weight < weights.support) continue;
    if (sentence.dates.length > 0) evidence.add(weights.dated, ...sentence.dates.slice(0, 1));
    const [step] = cuesOf(sentence, 'sequence');
    if (step) evidence.add(weights.step, step);
  }
}

/** How much of a deed by the organization one verb is. */
export function deedWeight(verb: VerbGroup, study: Pick<StudyReading, 'isOrganization'>): number {
  if (!isCompleted(verb) || isState(verb)) return 0;
  if (verb.classes.includes('deficit') || verb.classes.includes('plan')) return 0;
  const kind = verb.progressive || verb.classes.includes('outcome') || verb.classes.includes('notice') ? weights.undergone : 1;
  const tense = verb.tense === 'past' ? 1 : weights.perfect;
  const negative = verb.negative ? weights.negative : 1;
  return weights.deed * actorWeight(verb, study) * kind * tense * negative;
}

function actorWeight(verb: VerbGroup, study: Pick<StudyReading, 'isOrganization'>): number {
  if (study.isOrganization(verb)) return 1;
  if (verb.passive && verb.actor !== 'pupil' && verb.actor !== 'vendor') return weights.passive;
  if (verb.actor === 'name' || verb.actor === 'person') return weights.person;
  return verb.actor === 'unknown' ? weights.unknown : 0;
}

export const isNarrated = (sentence: SentenceReading, study: Pick<StudyReading, 'isOrganization'>): boolean =>
  sentence.verbs.some((verb) => deedWeight(verb, study) >= weights.support) && !has(sentence, 'signpost');
