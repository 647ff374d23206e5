import type { VerbGroup } from '../language/model';
import { cuesOf, has, type SentenceReading } from '../passages/model';
import type { PlacedPassage, StudyReading } from '../passages/study';
import { isPast, ownSentences } from '../passages/tally';
import { thresholds } from '../thresholds';
import { deedWeight } from './deeds';
import { Evidence, type Scorer } from './score';
import { surroundings } from './surroundings';
import { tellsNoStory } from './vetoes';

const { reason: weights } = thresholds;

/**
 * Why this, and why then: something lacking was noticed, and therefore something was decided or set up; or a choice is told
 * together with what it was for. A need alone ("we need to") is no reason for choosing.
 */
export const scoreReason: Scorer = (placed, study) => {
  const { reading, announced, topic } = placed;
  if (tellsNoStory(reading) || announced !== undefined) return undefined;
  const sentences = ownSentences(reading);
  const evidence = new Evidence();
  addGapThenDecision(evidence, sentences, study);
  const noticed = sentences.map((sentence) => noticedIn(sentence, study)).filter((one) => one.weight > 0);
  for (const one of noticed.slice(0, 1)) evidence.add(one.weight, ...one.spans);
  for (const one of noticed.slice(1)) evidence.add(one.weight / 2, ...one.spans);
  for (const sentence of sentences) addChoice(evidence, sentence, study);
  addAsked(evidence, reading.sentences);
  const drawn = sentences.find((sentence) => has(sentence, 'drew') && sentence.verbs.some(isPast));
  if (drawn) evidence.add(weights.drawn, ...cuesOf(drawn, 'drew'));
  addChosenUpon(evidence, sentences, study);
  if (evidence.weight === 0) return undefined;
  if (topic === 'reason') evidence.add(weights.heading);
  if (isEarly(placed)) evidence.add(weights.early);
  return evidence.scored(surroundings(placed, 'reason-for-attention'));
};

/** Stands where a text says what brought it about. */
export const isEarly = ({ position }: Pick<PlacedPassage, 'position'>): boolean => position < 0.3;

/** A gap in the past, and in the same or a later sentence what was therefore decided or set up. */
function addGapThenDecision(evidence: Evidence, sentences: readonly SentenceReading[], study: StudyReading): void {
  const gap = sentences.findIndex((sentence) => has(sentence, 'deficit') && sentence.verbs.some(isPast));
  if (gap < 0) return;
  const first = sentences[gap];
  const answer = sentences
    .slice(gap, gap + 3)
    .find(
      (sentence) =>
        has(sentence, 'consequence') &&
        sentence.verbs.some(
          (verb) =>
            isPast(verb) && (verb.classes.includes('decide') || deedWeight(verb, study) >= thresholds.actions.support),
        ),
    );
  if (!first || !answer) return;
  const isFurther = answer !== first || answer.verbs.length > 1;
  if (isFurther)
    evidence.add(
      weights.gapThenDecision,
      ...cuesOf(first, 'deficit').slice(0, 1),
      ...cuesOf(answer, 'consequence').slice(0, 1),
    );
}

/** Somebody in charge saw, met or understood what was wrong. */
function noticedIn(sentence: SentenceReading, study: StudyReading): Evidence {
  const evidence = new Evidence();
  const seen = sentence.verbs.find(
    (verb) => isPast(verb) && verb.classes.includes('notice') && study.isOrganization(verb) && !verb.passive,
  );
  const deficit = cuesOf(sentence, 'deficit').find(
    ({ start, token }) => seen && start > seen.start && token <= seen.tokenEnd + weights.reach,
  );
  // Somebody who showed others a failure is an event; only who sees it is led to a reason.
  if (!seen || !deficit || seen.classes.includes('show')) return evidence;
  evidence.add(weights.noticed, seen, deficit);
  const [cause] = cuesOf(sentence, 'cause');
  if (cause) evidence.add(weights.cause, cause);
  return evidence;
}

/** A decision, with what it was for. */
export function addChoice(evidence: Evidence, sentence: SentenceReading, study: StudyReading): void {
  const decided = sentence.verbs.find(
    (verb) => verb.tense === 'past' && verb.classes.includes('decide') && study.isOrganization(verb) && !verb.negative,
  );
  const choice = cuesOf(sentence, 'choice').find(({ start }) => decided && start >= decided.start);
  if (decided && choice) evidence.add(weights.choice, decided, choice);
}

/** "Why this one? Because …": the author asks the guiding question and answers it. */
function addAsked(evidence: Evidence, sentences: readonly SentenceReading[]): void {
  const asked = sentences.findIndex((sentence) => sentence.isQuestion && has(sentence, 'why'));
  const answer = sentences[asked + 1];
  const [because] = answer ? cuesOf(answer, 'cause') : [];
  if (asked < 0 || !answer || !because || because.start > answer.start + 1 || !answer.verbs.some(isPast)) return;
  evidence.add(weights.asked, because);
}

/** Something was seen, and upon that something chosen; or a choice stands before what had come to pass. */
function addChosenUpon(evidence: Evidence, sentences: readonly SentenceReading[], study: StudyReading): void {
  const chose = sentences.findIndex(({ verbs }) => verbs.some((verb) => isChoice(verb, study)));
  const choice = sentences[chose]?.verbs.find((verb) => isChoice(verb, study));
  if (!choice) return;
  const seen = sentences
    .slice(0, chose + 1)
    .flatMap(({ verbs }) => verbs)
    .find(
      (verb) =>
        isPast(verb) && verb.start < choice.start && verb.classes.includes('notice') && study.isOrganization(verb),
    );
  const [cause] = sentences[chose] ? cuesOf(sentences[chose], 'cause') : [];
  if (cause) evidence.add(weights.chosenBecause, choice, cause);
  if (seen) evidence.add(weights.seenThenChosen, seen, choice);
  const before = sentences
    .slice(chose + 1)
    .flatMap(({ verbs }) => verbs)
    .filter(({ tense }) => tense === 'past-perfect');
  if (before.length > 1) evidence.add(weights.background, choice, ...before.slice(0, 2));
}

const chooses: ReadonlySet<string> = new Set(['choose', 'pick', 'select', 'settle', 'choisir', 'retenir', 'opter']);

const isChoice = (verb: VerbGroup, study: StudyReading): boolean =>
  (verb.tense === 'past' || verb.tense === 'perfect') &&
  chooses.has(verb.lemma) &&
  !verb.negative &&
  study.isOrganization(verb);
