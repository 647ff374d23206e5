import type { VerbGroup } from '../language/model';
import { cuesOf, has, type PassageReading, type SentenceReading } from '../passages/model';
import { isCompleted, isPast, ownSentences } from '../passages/tally';
import { thresholds } from '../thresholds';
import { Evidence, type Scorer } from './score';
import { surroundings } from './surroundings';
import { tellsNoStory } from './vetoes';

const { presentState: weights } = thresholds;

/**
 * How it is now and what shows it: the present with "now" against the past; what was achieved, with a number or a
 * comparison; what people said or did about it. What is still to come, and how things usually go, is neither.
 */
export const scorePresentState: Scorer = (placed) => {
  const { reading, announced, topic } = placed;
  const { roles } = reading;
  if (tellsNoStory(reading) || (announced !== undefined && reading.kind !== 'table') || isLesson(reading))
    return undefined;
  if (
    roles.has('anecdote') ||
    roles.has('doctrine') ||
    roles.has('future') ||
    roles.has('profile') ||
    roles.has('opinion')
  )
    return undefined;
  if (roles.has('signpost') && reading.sentences.every(({ numbers }) => numbers.length === 0)) return undefined;
  const evidence = new Evidence();
  const sentences = ownSentences(reading);
  const tellsPast = sentences.some(({ verbs }) => verbs.some(isPast));
  if (reading.kind === 'table') addTable(evidence, reading);
  for (const sentence of sentences) addNow(evidence, sentence, tellsPast);
  const achieved = sentences
    .map(achievedIn)
    .filter((one) => one.weight > 0)
    .sort((one, other) => other.weight - one.weight);
  for (const [index, one] of achieved.entries()) {
    evidence.add(index === 0 ? one.weight : one.weight * weights.further, ...one.spans);
  }
  if (evidence.weight === 0) return undefined;
  if (topic === 'now') evidence.add(weights.heading);
  return evidence.scored(surroundings(placed, 'present-state-evidence'));
};

/** A table that sets figures of one time beside those of another. */
function addTable(evidence: Evidence, { sentences }: PassageReading): void {
  const figures = sentences
    .flatMap(({ numbers }) => numbers)
    .filter(({ kind }) => kind === 'share' || kind === 'outcome' || kind === 'money');
  const years = new Set(sentences.flatMap(({ dates }) => dates.flatMap(({ year }) => year ?? [])));
  if (figures.length >= 2 && years.size >= 2) evidence.add(weights.table, ...figures);
}

const isLesson = ({ hasMotto, sentences }: PassageReading): boolean =>
  hasMotto && sentences[0]?.verbs[0]?.tense === 'imperative';

/** "Now" beside a verb that says how it is; "currently" proves nothing, nor does "now" beside a plan. */
function addNow(evidence: Evidence, sentence: SentenceReading, tellsPast: boolean): void {
  const [now] = cuesOf(sentence, 'now');
  const verb = sentence.verbs.find(({ tense }) => tense === 'present' || tense === 'perfect');
  if (!now || !verb || has(sentence, 'plan') || has(sentence, 'retrospect')) return;
  evidence.add(tellsPast || has(sentence, 'comparison') ? weights.nowAgainstThen : weights.now, now, verb);
}

/** What one sentence says was achieved, and by what it shows. */
function achievedIn(sentence: SentenceReading): Evidence {
  const evidence = new Evidence();
  const numbers = sentence.numbers.filter(({ kind }) => kind === 'share' || kind === 'outcome' || kind === 'money');
  const verbs = sentence.verbs.filter(
    (verb) => isCompleted(verb) && verb.tense !== 'past-perfect' && (verb.actor !== 'pupil' || numbers.length > 0),
  );
  const outcome = verbs.find(({ classes }) => classes.includes('outcome'));
  const changed = verbs.find((verb) => isChangeInUse(verb) && has(sentence, 'into'));
  const [good] = cuesOf(sentence, 'good');
  const [word] = cuesOf(sentence, 'outcome');
  const [testimony] = cuesOf(sentence, 'testimony');
  if (outcome) evidence.add(weights.achieved, outcome);
  if (changed) evidence.add(weights.changed, changed);
  if (testimony && verbs.length > 0) evidence.add(weights.testimony, testimony);
  if (good && verbs.length > 0) evidence.add(weights.good, good);
  if (evidence.weight > 0 && word) evidence.add(weights.word, word);
  if (numbers.length > 0 && (outcome || (word && verbs.length > 0))) evidence.add(weights.number, ...numbers);
  // "Fell from 96 to 41": whatever is counted, two numbers and a verb of rising or falling are a result.
  const both = outcome && numbers.length === 0 && sentence.numbers.length > 1 && has(sentence, 'comparison');
  if (both) evidence.add(weights.compared, ...sentence.numbers);
  const compared = numbers.length > 0 && has(sentence, 'comparison');
  if (compared) evidence.add(weights.compared, ...numbers);
  if (outcome && has(sentence, 'consequence')) evidence.add(weights.consequence);
  return evidence;
}

/** Something (no person) has become what it was not: the present perfect of a change, with what it changed into. */
const isChangeInUse = ({ tense, classes, actor }: VerbGroup): boolean =>
  tense === 'perfect' && classes.includes('change') && actor !== 'self';
