import { countCues, cuesOf, has, type PassageReading } from '../passages/model';
import type { PlacedPassage } from '../passages/study';
import { ownSentences, ownVerbs, shareOf } from '../passages/tally';
import { thresholds } from '../thresholds';
import { Evidence, type Scorer } from './score';
import { surroundings } from './surroundings';
import { tellsNoStory } from './vetoes';

const { advice: weights } = thresholds;

/** With whom one speaks, not only what one says. */
const tells: ReadonlySet<string> = new Set(['tell', 'dire']);

/**
 * What to tell others: whatever stands under a lead-in that announces lessons; a motto in the imperative with its
 * explanation; what is recommended to "you" or "others". A heading alone proves nothing.
 */
export const scoreAdvice: Scorer = (placed) => {
  const { reading } = placed;
  if (tellsNoStory(reading) || reading.roles.has('lead-in')) return undefined;
  if (reading.roles.has('future') && !addressesReader(reading)) return undefined;
  const evidence = new Evidence();
  if (placed.announced === 'lessons') evidence.add(weights.announced, ...announcement(placed));
  addCommands(evidence, reading, placed);
  addRecommendations(evidence, reading, placed);
  return evidence.scored(surroundings(placed, 'advice'));
};

/** "If you wait, you will lose the year": the future of a warning, not of a plan. */
const addressesReader = (reading: PassageReading): boolean => countCues(reading, 'second-person') > 1;

function announcement({ reading }: PlacedPassage) {
  const first = reading.sentences[0];
  return first ? [{ start: first.start, end: first.end }] : [];
}

function addCommands(evidence: Evidence, reading: PassageReading, { topic, heading }: PlacedPassage): void {
  const isLessons = topic === 'lessons' || heading?.question?.id === 'advice';
  const commands = reading.sentences.filter(({ verbs, quoted }) => verbs[0]?.tense === 'imperative' && quoted < 0.5);
  const [first] = commands;
  if (!first) return;
  const verbs = commands.flatMap(({ verbs: [verb] }) => verb ?? []);
  if (reading.hasMotto && first === reading.sentences[0])
    evidence.add(weights.motto, { start: first.start, end: first.end });
  else if (reading.roles.has('advice-list')) evidence.add(isLessons ? weights.announced : weights.commands, ...verbs);
  else if (isLessons) evidence.add(weights.motto, ...verbs);
  else if (commands.length > 1 && commands.length * 2 >= reading.sentences.length)
    evidence.add(weights.severalCommands, ...verbs);
}

function addRecommendations(evidence: Evidence, reading: PassageReading, { topic }: PlacedPassage): void {
  for (const sentence of ownSentences(reading)) {
    const advising = sentence.verbs.find(
      ({ classes, tense, actor }) =>
        classes.includes('advise') && (tense === 'present' || tense === 'conditional') && actor === 'self',
    );
    const looksBack = cuesOf(sentence, 'retrospect');
    const otherwise = sentence.verbs.find(({ tense, actor }) => tense === 'conditional' && actor === 'self');
    if (looksBack.length > 0 && otherwise) evidence.add(weights.otherwise, ...looksBack, otherwise);
    const regrets = cuesOf(sentence, 'regret');
    if (regrets.length > 0 && otherwise) evidence.add(weights.regret, ...regrets, otherwise);
    const told = sentence.verbs.find(
      ({ tense, actor, lemma, classes }) =>
        tense === 'conditional' && actor === 'self' && (tells.has(lemma) || classes.includes('advise')),
    );
    if (told && has(sentence, 'lesson')) evidence.add(weights.wouldTell, told);
    const lessons = cuesOf(sentence, 'lesson');
    const others = cuesOf(sentence, 'second-person');
    if (advising && others.length > 0) evidence.add(weights.recommended, advising, ...others);
    else if (lessons.length > 0 && others.length > 0) evidence.add(weights.recommended, ...lessons, ...others);
    else if (lessons.length > 0 && topic === 'lessons') evidence.add(weights.lesson, ...lessons);
    if (topic === 'lessons' && has(sentence, 'hindsight'))
      evidence.add(weights.hindsight, ...cuesOf(sentence, 'hindsight'));
    if (topic === 'lessons' && others.length > 0 && lessons.length === 0) evidence.add(weights.toOthers, ...others);
  }
  const duties = shareOf(ownVerbs(reading), ({ tense }) => tense === 'obligation');
  if (topic === 'lessons' && duties > 0 && countCues(reading, 'second-person') > 0) evidence.add(weights.toOthers);
}
