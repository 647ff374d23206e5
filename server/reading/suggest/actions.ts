import type { CueKind, VerbGroup } from '../language/model';
import { cuesOf, has, type SentenceReading } from '../passages/model';
import type { StudyReading } from '../passages/study';
import { ownSentences, ownVerbs, shareOf } from '../passages/tally';
import { thresholds } from '../thresholds';
import { isThen } from './contrast';
import { deedWeight, isDeed } from './deeds';
import { scoreReason } from './reason';
import { Evidence, type Scorer } from './score';
import { surroundings } from './surroundings';
import { tellsNoStory } from './vetoes';

const { actions: weights } = thresholds;
/** How many characters into a sentence its subject may begin. */
const opening = 12;

/**
 * What was done: finite verbs of the past or the present perfect that name a deed, with an organization (or "we") as the one
 * who acts, or a passive that leaves it out. Dates and steps make it surer; a habitual present never counts.
 */
export const scoreActions: Scorer = (placed, study) => {
  const { reading, announced } = placed;
  const { roles } = reading;
  if (tellsNoStory(reading) || announced === 'lessons') return undefined;
  if (roles.has('anecdote') || roles.has('doctrine') || roles.has('signpost') || roles.has('vendor')) return undefined;
  const evidence = new Evidence();
  const own = ownSentences(reading);
  const isStanding = own.some(
    (sentence) =>
      has(sentence, 'now') && !has(sentence, 'plan') && sentence.verbs.some(({ tense }) => tense === 'present'),
  );
  let isUsual = false;
  for (const sentence of inTheStory(own)) {
    isUsual = isHabitual(sentence) || (isUsual && !isDated(sentence) && !opensWith(sentence, 'self'));
    addDeeds(evidence, sentence, isStanding, isUsual, study);
  }
  if (evidence.weight === 0 || isBackground(own, study)) return undefined;
  if (isMottoOfAdvice(reading.hasMotto, reading.sentences[0])) return undefined;
  const coming = shareOf(
    ownVerbs(reading),
    ({ tense }) => tense === 'future' || tense === 'plan' || tense === 'obligation',
  );
  evidence.add(-weights.coming * Math.max(0, coming - weights.comingAllowed));
  const isReason = (scoreReason(placed, study)?.score ?? 0) >= thresholds.suggest;
  return evidence.scored(surroundings(placed, 'actions') * (isReason ? weights.besideReason : 1));
};

/**
 * The sentences that tell of the work itself. "At one time a small group wrote the plan" is told of the time before, and so
 * is what follows it, up to a date, a step, "now" or "we"; a lesson is told of the time after.
 */
function inTheStory(sentences: readonly SentenceReading[]): SentenceReading[] {
  let before = false;
  return sentences.filter((sentence, index) => {
    if (opensBefore(sentence) || isThen(sentences, index)) before = true;
    else if (
      sentence.dates.some(({ kind }) => kind !== 'month') ||
      opensWith(sentence, 'sequence') ||
      has(sentence, 'now') ||
      sentence.verbs.some(({ actor }) => actor === 'self')
    )
      before = false;
    return !before && !has(sentence, 'lesson');
  });
}

/** Words like "previously" or "until 2019" before the first verb of the sentence. */
const opensBefore = (sentence: SentenceReading): boolean => opensWith(sentence, 'earlier');

const opensWith = (sentence: SentenceReading, kind: CueKind): boolean =>
  cuesOf(sentence, kind).some(({ start }) => start < (sentence.verbs[0]?.end ?? 0));

/** Only what had been done before is told: the reason for the story, or what came ahead of it. */
const isBackground = (sentences: readonly SentenceReading[], study: StudyReading): boolean =>
  sentences.every(({ verbs }) =>
    verbs.every((verb) => {
      const { tense, classes } = verb;
      const isBefore = tense === 'past-perfect' || (tense === 'perfect' && classes.includes('decide'));
      return isBefore || !isDeed(verb, study);
    }),
  );

const isMottoOfAdvice = (hasMotto: boolean, first: SentenceReading | undefined): boolean =>
  hasMotto && first?.verbs[0]?.tense === 'imperative';

/** @param isUsual what the sentence tells went on again and again; a sentence without a date goes on from the one before */
function addDeeds(
  evidence: Evidence,
  sentence: SentenceReading,
  isStanding: boolean,
  isUsual: boolean,
  study: StudyReading,
): void {
  if (reportsFigures(sentence)) return;
  const usual = isUsual ? weights.habitual : 1;
  const reported =
    opensWith(sentence, 'instrument') && sentence.verbs.every(({ actor }) => actor !== 'self') ? weights.reported : 1;
  const now = has(sentence, 'now');
  const lacking = has(sentence, 'deficit') && sentence.dates.length === 0;
  for (const verb of sentence.verbs) {
    const weight =
      deedWeight(verb, study) *
      usual *
      reported *
      (now || (isStanding && verb.tense === 'perfect') ? weights.standing : 1) *
      (lacking && verb.passive ? weights.suffered : 1) *
      (isResponse(sentence, verb) ? weights.undergone : 1);
    if (weight === 0 || isCondition(sentence, verb) || isCounted(sentence, verb)) continue;
    evidence.add(weight, verb);
    if (weight < weights.support) continue;
    if (sentence.dates.length > 0) evidence.add(weights.dated, ...sentence.dates.slice(0, 1));
    const [step] = cuesOf(sentence, 'sequence');
    if (step) evidence.add(weights.step, step);
  }
}

/** "The faculty applauded our team": what others did to us shows how it went, it is not what we did. */
function isResponse(sentence: SentenceReading, verb: VerbGroup): boolean {
  if (verb.actor === 'self') return false;
  return sentence.cues.some(
    ({ kind, token }) => kind === 'self' && token >= verb.tokenEnd && token <= verb.tokenEnd + 1,
  );
}

/** "Once a copy has been made, it is sent": how it usually goes. */
function isCondition(sentence: SentenceReading, verb: VerbGroup): boolean {
  if (verb.tense !== 'perfect' || !sentence.verbs.some(({ tense }) => tense === 'present')) return false;
  return sentence.cues.some(
    ({ kind, start, token }) =>
      kind === 'condition' && start < verb.start && token + 8 >= verb.token && start <= sentence.start + 1,
  );
}

/** "Ten of our twelve schools met the target": what so many came to is a figure, not a deed. */
const isCounted = (sentence: SentenceReading, verb: VerbGroup): boolean =>
  verb.actor !== 'self' &&
  sentence.numbers.some(
    ({ kind, start, end }) => kind === 'share' && end <= verb.start && start <= sentence.start + opening,
  );

/** Told of what happened again and again, not once. */
const isHabitual = (sentence: SentenceReading): boolean => !isDated(sentence) && has(sentence, 'habit');

/** A month without a year comes every year. */
const isDated = ({ dates }: SentenceReading): boolean => dates.some(({ kind }) => kind !== 'month');

/** "64% of those who answered said": what was found, not what was done. */
const reportsFigures = (sentence: SentenceReading): boolean =>
  sentence.numbers.some(({ kind }) => kind === 'share' || kind === 'outcome') &&
  (has(sentence, 'instrument') || has(sentence, 'comparison') || sentence.numbers.length > 1);
