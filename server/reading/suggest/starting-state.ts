import { cuesOf, has, type PassageReading, type SentenceReading } from '../passages/model';
import type { StudyReading } from '../passages/study';
import { isPast, isState, ownSentences } from '../passages/tally';
import { thresholds } from '../thresholds';
import { isThen } from './contrast';
import { addChoice } from './reason';
import { Evidence, type Scorer } from './score';
import { surroundings } from './surroundings';
import { tellsNoStory } from './vetoes';

const { startingState: weights } = thresholds;

/**
 * What it was like before: a state of the past (was, had, were used to, a passive, an imparfait) with something lacking or
 * wrong in it, or with words that place it before the work began.
 */
export const scoreStartingState: Scorer = (placed, study) => {
  const { reading, announced, topic } = placed;
  if (tellsNoStory(reading) || announced === 'lessons') return undefined;
  const evidence = new Evidence();
  if (announced === 'deficits' && reading.kind === 'list') {
    evidence.add(weights.listed, ...cuesInList(reading.sentences));
  }
  const own = ownSentences(reading);
  const then = own.find((_, index) => isThen(own, index));
  if (then) evidence.add(weights.contrasted, ...cuesOf(then, 'ago'));
  const found = own.map(stateIn).filter((state) => state.weight > 0);
  found.sort((one, other) => other.weight - one.weight);
  for (const [index, state] of found.entries()) {
    evidence.add(index === 0 ? state.weight : state.weight * weights.further, ...state.spans);
  }
  if (evidence.weight === 0) return undefined;
  if (topic === 'then') evidence.add(weights.heading);
  return evidence.scored(
    surroundings(placed, 'starting-state') * (tellsChoice(reading, study) ? weights.besideChoice : 1),
  );
};

/** Told from the moment of deciding: what was wrong is then the reason first, and the state before second. */
function tellsChoice(reading: PassageReading, study: StudyReading): boolean {
  const choices = new Evidence();
  for (const sentence of ownSentences(reading)) addChoice(choices, sentence, study);
  return choices.weight > 0;
}

function cuesInList(sentences: readonly SentenceReading[]) {
  return sentences.flatMap((sentence) => cuesOf(sentence, 'deficit').slice(0, 1));
}

/** What one sentence says of the state before. */
function stateIn(sentence: SentenceReading): Evidence {
  const evidence = new Evidence();
  const past = sentence.verbs.filter((verb) => isPast(verb) || (verb.tense === 'conditional' && verb.negative));
  const lasting = past.filter(
    (verb) =>
      isState(verb) ||
      verb.passive ||
      verb.progressive ||
      verb.tense === 'habitual-past' ||
      verb.tense === 'conditional',
  );
  const lacking = past.filter(({ classes }) => classes.includes('deficit'));
  if (past.length === 0 || past.every(({ actor }) => actor === 'pupil' || actor === 'person' || actor === 'vendor'))
    return evidence;
  // "The people who were absent are called": a past inside a present one says nothing of the time before.
  if (past.every(({ subordinate, actor }) => subordinate && actor !== 'self' && actor !== 'organization'))
    return evidence;
  if (has(sentence, 'turn')) return evidence;
  const deficits = cuesOf(sentence, 'deficit');
  const anchors = cuesOf(sentence, 'earlier').filter((anchor) => past.some((verb) => anchor.start < verb.end));
  // "We did not narrow the gap" is a result, told honestly.
  const negatives = past.filter(({ negative, classes }) => negative && !classes.includes('outcome'));
  if (anchors.length === 0 && past.some(({ negative, classes }) => negative && classes.includes('outcome')))
    return evidence;
  if (
    anchors.length === 0 &&
    sentence.numbers.filter(({ kind }) => kind === 'share' || kind === 'outcome').length > 0 &&
    sentence.dates.length > 0
  )
    return evidence;
  if (deficits.length > 0) evidence.add(weights.deficit + (deficits.length > 1 ? weights.second : 0), ...deficits);
  if (lacking.length > 0) evidence.add(weights.lacking, ...lacking);
  if (anchors.length > 0) evidence.add(weights.anchored, ...anchors);
  if (negatives.length > 0) evidence.add(weights.negative, ...negatives);
  const [few] = cuesOf(sentence, 'scarcity');
  if (few) evidence.add(weights.few, few);
  if (evidence.weight === 0) return evidence;
  const [state] = lasting;
  if (state) evidence.add(weights.state, state);
  else if (past.some(({ classes }) => classes.includes('notice'))) evidence.add(weights.noticed);
  else if (anchors.length === 0 && lacking.length === 0) evidence.add(-weights.deed);
  if (past.some(({ tense }) => tense === 'habitual-past')) evidence.add(weights.habitual);
  if (has(sentence, 'surprise') || startsWithStep(sentence)) evidence.add(-weights.event);
  return evidence;
}

/** "Then the call came": an event in the course of the work, not the state before it. */
const startsWithStep = (sentence: SentenceReading): boolean =>
  cuesOf(sentence, 'sequence').some(({ start }) => start <= sentence.start + 1);
