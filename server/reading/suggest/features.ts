import type { CueKind, VerbClass, VerbGroup } from '../language/model';
import type { PassageReading, SentenceReading } from '../passages/model';
import type { PlacedPassage, StudyReading } from '../passages/study';
import { isCompleted, isPast } from '../passages/tally';
import { thresholds } from '../thresholds';
import { deedWeight } from './deeds';
import { FeatureVector, featureGroup, featureNumber } from './feature-vector';

/** Signs that speak for more when the passage opens with them. */
const opening: ReadonlySet<CueKind> = new Set([
  'earlier',
  'now',
  'deficit',
  'lesson',
  'event',
  'turn',
  'sequence',
  'choice',
  'consequence',
  'drew',
  'instrument',
  'second-person',
  'surprise',
  'newcomer',
]);
/** Signs whose meaning changes when they stand in a question: "Was there a turning point?" */
const asked: ReadonlySet<CueKind> = new Set(['turn', 'lesson', 'why', 'retrospect', 'now', 'choice', 'outcome']);
/** Verbs of these classes happen to people as much as they are done. */
const undergone: ReadonlySet<VerbClass> = new Set(['state', 'deficit', 'notice', 'happen', 'outcome', 'plan', 'say']);

const group = {
  cue: featureGroup('cue'),
  asked: featureGroup('asked'),
  first: featureGroup('first'),
  number: featureGroup('number'),
  tense: featureGroup('tense'),
  negative: featureGroup('negative'),
  actor: featureGroup('actor'),
  told: featureGroup('told'),
  role: featureGroup('role'),
  reader: featureGroup('reader'),
  announced: featureGroup('announced'),
};
const feature = {
  subjectLacking: featureNumber('subject.lacking'),
  relativeDate: featureNumber('date.relative'),
  absoluteDate: featureNumber('date.absolute'),
  comparedNumber: featureNumber('number.compared'),
  presentNow: featureNumber('now.present'),
  pastHabit: featureNumber('habit.past'),
  pastDeficit: featureNumber('deficit.past'),
  negativePast: featureNumber('negative.past'),
  firstDate: featureNumber('first.date'),
  firstDeed: featureNumber('first.deed'),
  firstState: featureNumber('first.state'),
  ownConditional: featureNumber('conditional.self'),
  toldBe: featureNumber('told.be'),
  toldPassive: featureNumber('told.passive'),
  deed: featureNumber('deed'),
  deedShare: featureNumber('deed.share'),
  questions: featureNumber('questions'),
  quoted: featureNumber('quoted'),
  words: featureNumber('words'),
  list: featureNumber('list'),
  table: featureNumber('table'),
  motto: featureNumber('motto'),
};

/**
 * The features of one passage: tense, actor and kind of its verbs, signs, dates, numbers, where these stand, and what the readers
 * of the single questions make of it. Words themselves are no features, so nothing here can be a remembered phrase.
 * @param hands how strongly the reader of each question speaks, by the question's id
 */
export function featuresOf(
  placed: PlacedPassage,
  study: StudyReading,
  hands: ReadonlyMap<string, number>,
): FeatureVector {
  const { reading } = placed;
  const { own, ownVerbs } = reading;
  const found = new FeatureVector();
  let told = 0;
  for (const verb of ownVerbs) if (isCompleted(verb)) told++;
  for (const sentence of reading.sentences) countCues(found, sentence);
  for (const sentence of own) countSentence(found, sentence);
  for (const verb of ownVerbs) countVerb(found, verb, study, ownVerbs.length, told);
  if (own[0]) countOpening(found, own[0], study);
  for (const role of reading.roles) found.set(group.role(role), 1);
  for (const [id, weight] of hands) found.set(group.reader(id), Math.min(thresholds.model.readerCap, weight));
  addShape(found, placed, reading);
  return found;
}

function countCues(found: FeatureVector, { cues, isQuestion }: SentenceReading): void {
  for (const { kind } of cues) {
    found.count(group.cue(kind));
    if (isQuestion && asked.has(kind)) found.count(group.asked(kind));
  }
}

function countSentence(found: FeatureVector, { verbs, cues, dates, numbers }: SentenceReading): void {
  const isTold = verbs.some(isPast);
  const subjectEnd = verbs[0]?.start ?? 0;
  let [compares, isNow, isHabit, isDeficit] = [false, false, false, false];
  for (const { kind, start } of cues) {
    if (isTold && start < subjectEnd && (kind === 'negation' || kind === 'scarcity'))
      found.count(feature.subjectLacking);
    if (kind === 'comparison') compares = true;
    else if (kind === 'now') isNow = true;
    else if (kind === 'habit') isHabit = true;
    else if (kind === 'deficit') isDeficit = true;
  }
  for (const { kind } of dates) found.count(kind === 'relative' ? feature.relativeDate : feature.absoluteDate);
  for (const { kind } of numbers) found.count(group.number(kind));
  if (numbers.length > 0 && compares) found.count(feature.comparedNumber);
  if (isNow && verbs.some(({ tense }) => tense === 'present')) found.count(feature.presentNow);
  if (isHabit && isTold) found.count(feature.pastHabit);
  if (isDeficit && isTold) found.count(feature.pastDeficit);
}

function countOpening(found: FeatureVector, { cues, dates, verbs }: SentenceReading, study: StudyReading): void {
  for (const { kind } of cues) if (opening.has(kind)) found.stress(group.first(kind));
  if (dates.length > 0) found.stress(feature.firstDate);
  const main = verbs.find(({ subordinate }) => !subordinate) ?? verbs[0];
  if (!main) return;
  found.stress(group.first(main.tense));
  if (deedWeight(main, study) >= thresholds.actions.support) found.stress(feature.firstDeed);
  if (isPast(main) && main.classes.includes('state')) found.stress(feature.firstState);
}

function countVerb(found: FeatureVector, verb: VerbGroup, study: StudyReading, verbs: number, told: number): void {
  found.addShare(group.tense(verb.tense), 1 / verbs);
  const past = isPast(verb);
  if (verb.negative) found.count(past ? feature.negativePast : group.negative(verb.tense));
  if (verb.tense === 'conditional' && verb.actor === 'self') found.count(feature.ownConditional);
  if (past && (verb.lemma === 'be' || verb.lemma === 'être')) found.count(feature.toldBe);
  if (!isCompleted(verb)) return;
  found.addShare(group.actor(verb.actor), 1 / told);
  let isUndergone = false;
  for (const kind of verb.classes) {
    found.count(group.told(kind));
    if (undergone.has(kind)) isUndergone = true;
  }
  if (verb.passive && !verb.negative) found.addShare(feature.toldPassive, 1 / told);
  if (isUndergone || verb.subordinate || verb.negative || !study.isOrganization(verb)) return;
  found.count(feature.deed);
  found.addShare(feature.deedShare, 1 / verbs);
}

function addShape(found: FeatureVector, placed: PlacedPassage, reading: PassageReading): void {
  const { sentences } = reading;
  const all = Math.max(1, sentences.length);
  let [questions, quoted] = [0, 0];
  for (const sentence of sentences) {
    if (sentence.isQuestion) questions++;
    quoted += sentence.quoted;
  }
  found.set(feature.questions, questions / all);
  found.set(feature.quoted, quoted / all);
  found.set(feature.words, Math.min(1, reading.words / thresholds.model.longWords));
  if (reading.kind === 'list') found.set(feature.list, 1);
  if (reading.kind === 'table') found.set(feature.table, 1);
  if (reading.hasMotto) found.set(feature.motto, 1);
  if (placed.announced) found.set(group.announced(placed.announced), 1);
}
