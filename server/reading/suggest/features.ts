import type { CueKind, VerbClass, VerbGroup } from '../language/model';
import type { PassageReading, Role, SentenceReading } from '../passages/model';
import type { PlacedPassage, StudyReading } from '../passages/study';
import { isCompleted, isPast } from '../passages/tally';
import { thresholds } from '../thresholds';
import { deedWeight } from './deeds';

/** What a passage shows, as numbers between 0 and about 1, by name. A name that is absent stands for 0. */
export type Features = ReadonlyMap<string, number>;

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
/** How many of a thing count as much of it; further ones add nothing. */
const enough = 3;

const labels = new Map<string, Map<string, string>>();

/** "cue.deficit" and the like: made once, since making them anew for every word takes longer than the reading does. */
function label(group: string, kind: string): string {
  const known = labels.get(group) ?? new Map<string, string>();
  labels.set(group, known);
  const made = known.get(kind) ?? `${group}.${kind}`;
  known.set(kind, made);
  return made;
}

/** Counts by name, from which shares and capped amounts are taken at the end. */
class Tally {
  readonly counts = new Map<string, number>();
  add(name: string, by = 1): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + by);
  }
}

/**
 * The features of one passage: tense, actor and kind of its verbs, signs, dates, numbers, where these stand, and what the readers
 * of the single questions make of it. Words themselves are no features, so nothing here can be a remembered phrase.
 * @param hands how strongly the reader of each question speaks, by the question's id
 */
export function featuresOf(placed: PlacedPassage, study: StudyReading, hands: ReadonlyMap<string, number>): Features {
  const { reading } = placed;
  const amounts = new Tally();
  const shares = new Tally();
  const own = reading.sentences.filter(({ isQuestion, quoted }) => !isQuestion && quoted < 0.5);
  const verbs = own.reduce((sum, sentence) => sum + sentence.verbs.length, 0);
  const told = own.reduce((sum, sentence) => sum + sentence.verbs.filter(isCompleted).length, 0);
  for (const sentence of reading.sentences) countCues(amounts, sentence);
  for (const [index, sentence] of own.entries()) {
    countSentence(amounts, sentence);
    if (index === 0) countOpening(amounts, sentence, study);
    for (const verb of sentence.verbs) countVerb(amounts, shares, verb, study, verbs, told);
  }
  const features = new Map<string, number>(shares.counts);
  for (const [name, count] of amounts.counts) features.set(name, Math.min(enough, count) / enough);
  for (const role of reading.roles) features.set(`role.${role satisfies Role}`, 1);
  for (const [id, weight] of hands) features.set(`reader.${id}`, Math.min(thresholds.model.readerCap, weight));
  addShape(features, placed, reading);
  return features;
}

function countCues(amounts: Tally, { cues, isQuestion }: SentenceReading): void {
  for (const { kind } of cues) {
    amounts.add(label('cue', kind));
    if (isQuestion && asked.has(kind)) amounts.add(label('asked', kind));
  }
}

function countSentence(amounts: Tally, { verbs, cues, dates, numbers }: SentenceReading): void {
  const firstVerb = verbs[0];
  if (firstVerb && verbs.some(isPast)) {
    for (const { kind, start } of cues)
      if (start < firstVerb.start && (kind === 'negation' || kind === 'scarcity')) amounts.add('subject.lacking');
  }
  for (const { kind } of dates) amounts.add(kind === 'relative' ? 'date.relative' : 'date.absolute');
  for (const { kind } of numbers) amounts.add(label('number', kind));
  const compares = cues.some(({ kind }) => kind === 'comparison');
  if (numbers.length > 0 && compares) amounts.add('number.compared');
  const isNow = cues.some(({ kind }) => kind === 'now');
  if (isNow && verbs.some(({ tense }) => tense === 'present')) amounts.add('now.present');
  if (cues.some(({ kind }) => kind === 'habit') && verbs.some(isPast)) amounts.add('habit.past');
  if (cues.some(({ kind }) => kind === 'deficit') && verbs.some(isPast)) amounts.add('deficit.past');
}

function countOpening(amounts: Tally, { cues, dates, verbs }: SentenceReading, study: StudyReading): void {
  for (const { kind } of cues) if (opening.has(kind)) amounts.add(label('first', kind), enough);
  if (dates.length > 0) amounts.add('first.date', enough);
  const main = verbs.find(({ subordinate }) => !subordinate) ?? verbs[0];
  if (!main) return;
  amounts.add(label('first', main.tense), enough);
  if (deedWeight(main, study) >= thresholds.actions.support) amounts.add('first.deed', enough);
  if (isPast(main) && main.classes.includes('state')) amounts.add('first.state', enough);
}

function countVerb(
  amounts: Tally,
  shares: Tally,
  verb: VerbGroup,
  study: StudyReading,
  verbs: number,
  told: number,
): void {
  shares.add(label('tense', verb.tense), 1 / verbs);
  if (verb.negative) amounts.add(isPast(verb) ? 'negative.past' : label('negative', verb.tense));
  if (verb.tense === 'conditional' && verb.actor === 'self') amounts.add('conditional.self');
  if (isPast(verb) && verb.lemma === 'be') amounts.add('told.be');
  if (isPast(verb) && verb.lemma === 'être') amounts.add('told.be');
  if (!isCompleted(verb)) return;
  shares.add(label('actor', verb.actor), 1 / told);
  for (const kind of verb.classes) amounts.add(label('told', kind));
  if (verb.passive && !verb.negative) shares.add('told.passive', 1 / told);
  if (
    study.isOrganization(verb) &&
    !verb.subordinate &&
    !verb.negative &&
    !verb.classes.some((one) => undergone.has(one))
  ) {
    amounts.add('deed');
    shares.add('deed.share', 1 / verbs);
  }
}

function addShape(features: Map<string, number>, placed: PlacedPassage, reading: PassageReading): void {
  const { sentences } = reading;
  const all = Math.max(1, sentences.length);
  features.set('questions', sentences.filter(({ isQuestion }) => isQuestion).length / all);
  features.set('quoted', sentences.reduce((sum, { quoted }) => sum + quoted, 0) / all);
  features.set('words', Math.min(1, reading.words / thresholds.model.longWords));
  if (reading.kind === 'list') features.set('list', 1);
  if (reading.kind === 'table') features.set('table', 1);
  if (reading.hasMotto) features.set('motto', 1);
  if (placed.announced) features.set(`announced.${placed.announced}`, 1);
}
