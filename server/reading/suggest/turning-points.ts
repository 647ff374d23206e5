import { cuesOf, has, type SentenceReading } from '../passages/model';
import { isCompleted, isPast, ownSentences } from '../passages/tally';
import { thresholds } from '../thresholds';
import { Evidence, type Scorer } from './score';
import { surroundings } from './surroundings';
import { tellsNoStory } from './vetoes';

const { turningPoints: weights } = thresholds;

/**
 * A turn: an event or a decision after which things went another way; or somebody from outside who joined, with a change
 * that followed. That things "evolved" or "shifted from … to" is no turn.
 */
export const scoreTurningPoints: Scorer = (placed) => {
  const { reading, announced, topic } = placed;
  if (tellsNoStory(reading) || announced === 'lessons' || reading.roles.has('doctrine')) return undefined;
  const evidence = new Evidence();
  const sentences = ownSentences(reading).filter(({ verbs }) => verbs.some(isPast) || verbs.some(isCompleted));
  for (const sentence of sentences) addTurn(evidence, sentence);
  const newcomer = sentences.find((sentence) => cuesOf(sentence, 'newcomer').length > 0);
  if (newcomer) addNewcomer(evidence, newcomer, sentences);
  addEvent(evidence, sentences);
  const isHeaded = topic === 'turn';
  const dated = sentences.find(({ dates, verbs }) => dates.length > 0 && verbs.some(({ tense }) => tense === 'past'));
  if (isHeaded && dated) evidence.add(weights.datedUnderHeading, ...dated.dates.slice(0, 1));
  if (evidence.weight === 0) return undefined;
  if (isHeaded) evidence.add(weights.heading);
  return evidence.scored(surroundings(placed, 'turning-points'));
};

function addTurn(evidence: Evidence, sentence: SentenceReading): void {
  const turns = cuesOf(sentence, 'turn');
  if (turns.length > 0 && sentence.verbs.some(isPast)) evidence.add(weights.turn, ...turns);
  const [surprise] = cuesOf(sentence, 'surprise');
  if (surprise) evidence.add(weights.surprise, surprise);
}

function addNewcomer(evidence: Evidence, newcomer: SentenceReading, sentences: readonly SentenceReading[]): void {
  evidence.add(weights.newcomer, ...cuesOf(newcomer, 'newcomer').slice(0, 1));
  if (newcomer.dates.length > 0) evidence.add(weights.dated, ...newcomer.dates.slice(0, 1));
  const changed = sentences
    .slice(sentences.indexOf(newcomer))
    .flatMap(({ verbs }) => verbs)
    .find((verb) => isCompleted(verb) && verb.classes.includes('change'));
  if (changed) evidence.add(weights.changed, changed);
}

/** Something befell the organization, with its date or at the head of the passage, and what was done or became of it. */
function addEvent(evidence: Evidence, sentences: readonly SentenceReading[]): void {
  const at = sentences.findIndex(
    (sentence, index) => has(sentence, 'event') && (index === 0 || sentence.dates.length > 0),
  );
  const event = sentences[at];
  if (!event) return;
  const answers = sentences.slice(at + 1, at + 4);
  const [follows] = answers.flatMap((sentence) => [
    ...cuesOf(sentence, 'consequence'),
    ...cuesOf(sentence, 'until-now'),
  ]);
  const changed = answers
    .flatMap(({ verbs }) => verbs)
    .find((verb) => isCompleted(verb) && verb.classes.includes('change'));
  if (!follows && !changed) return;
  evidence.add(weights.event, ...cuesOf(event, 'event').slice(0, 1));
  for (const found of [follows, changed]) if (found) evidence.add(weights.response, found);
}
