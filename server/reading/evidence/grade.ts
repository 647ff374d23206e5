import { cuesOf, has, type PassageReading, type SentenceReading } from '../passages/model';
import type { PlacedPassage } from '../passages/study';
import { isCompleted, ownSentences } from '../passages/tally';
import type { Stretch } from '../suggest/score';

/** How well something is shown: only said; with the instrument that would show it; with what that instrument showed. */
export type EvidenceGrade = 'claim' | 'named' | 'shown';

export interface Graded {
  readonly grade: EvidenceGrade;
  /** The words that earn the grade, counted from the start of the passage. */
  readonly because: readonly Stretch[];
}

const order: readonly EvidenceGrade[] = ['claim', 'named', 'shown'];

/** The grade of one sentence; `undefined` where it claims nothing about how things are or became. */
export function gradeSentence(sentence: SentenceReading): Graded | undefined {
  if (
    sentence.isQuestion ||
    sentence.verbs.every(({ tense }) => tense === 'future' || tense === 'plan' || tense === 'imperative')
  )
    return undefined;
  const told = sentence.verbs.some(
    (verb) => isCompleted(verb) || verb.tense === 'present' || verb.tense === 'habitual-past',
  );
  if (!told) return undefined;
  const results = resultsIn(sentence);
  if (results.length > 0) return { grade: 'shown', because: results };
  const named = cuesOf(sentence, 'instrument');
  const counted = named.length === 0 ? noStarts : new Set(sentence.numbers.map(({ start }) => start));
  const instruments = named.filter(({ start }) => !counted.has(start));
  const claims = claimsIn(sentence);
  const shows =
    instruments.length > 0 && sentence.verbs.some((verb) => verb.classes.includes('show') && verb.tense !== 'future');
  if (claims.length === 0 && !shows) return undefined;
  return instruments.length > 0 ? { grade: 'named', because: instruments } : { grade: 'claim', because: claims };
}

const noStarts: ReadonlySet<number> = new Set();

/** Figures of an outcome: a share, an amount saved, a count of what was hoped for; with something that was achieved or compared. */
function resultsIn(sentence: SentenceReading): readonly Stretch[] {
  const figures = sentence.numbers.filter(({ kind }) => kind === 'share' || kind === 'outcome' || kind === 'money');
  if (figures.length === 0) return [];
  const achieved = sentence.verbs.some((verb) => isCompleted(verb) && verb.classes.includes('outcome'));
  const compared = figures.length > 1 && (has(sentence, 'comparison') || sentence.dates.length > 1);
  const reported = has(sentence, 'instrument') && sentence.verbs.some(isCompleted);
  return achieved || compared || reported || sentence.verbs.some(({ lemma, negative }) => negative && lemma !== '')
    ? figures
    : [];
}

/** Words that say it went well, or not, without more. */
function claimsIn(sentence: SentenceReading): readonly Stretch[] {
  const outcomes = sentence.verbs.filter(
    (verb) => verb.classes.includes('outcome') && isCompleted(verb) && verb.actor !== 'pupil',
  );
  const said = sentence.verbs.filter((verb) => verb.lemma === 'be' || verb.lemma === 'être' || isCompleted(verb));
  // "Was successful" says that it went well; "a successful host" only names one.
  const ends = new Set(said.map(({ tokenEnd }) => tokenEnd));
  const words = cuesOf(sentence, 'good').filter(({ token }) => follows(token, ends));
  return [...outcomes, ...words, ...testimonyIn(sentence)]
    .map(({ start, end }) => ({ start, end }))
    .sort((one, other) => one.start - other.start);
}

/** Whether a token is one of the first four after a verb. */
function follows(token: number, ends: ReadonlySet<number>): boolean {
  for (let before = 0; before <= 3; before++) if (ends.has(token - before)) return true;
  return false;
}

/** What people said of it, in the past or the perfect. */
const testimonyIn = (sentence: SentenceReading): readonly Stretch[] =>
  sentence.verbs.some(isCompleted) ? cuesOf(sentence, 'testimony') : [];

/** The best grade of a passage's own sentences; a claim with nothing to it where none says anything. */
export function gradeOf({ reading }: Pick<PlacedPassage, 'reading'>): Graded {
  const known = kept.get(reading) ?? gradeOfAll(reading);
  kept.set(reading, known);
  return known;
}

// A reading never changes, so neither does what it is worth.
const kept = new WeakMap<PassageReading, Graded>();

function gradeOfAll(reading: PassageReading): Graded {
  const table = reading.kind === 'table' ? figuresOfTable(reading.sentences) : [];
  if (table.length > 1) return { grade: 'shown', because: table };
  let best: Graded = { grade: 'claim', because: [] };
  for (const sentence of ownSentences(reading)) {
    const graded = gradeSentence(sentence);
    if (!graded) continue;
    if (best.because.length === 0 || order.indexOf(graded.grade) > order.indexOf(best.grade)) best = graded;
  }
  return best;
}

function figuresOfTable(sentences: readonly SentenceReading[]): readonly Stretch[] {
  return sentences
    .flatMap(({ numbers }) => numbers)
    .filter(({ kind }) => kind === 'share' || kind === 'outcome' || kind === 'money')
    .map(({ start, end }) => ({ start, end }));
}
