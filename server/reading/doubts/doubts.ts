import type { CaseStudy, Declaration } from '../../core/model/index';
import { Sequence } from '../../core/model/sequence';
import type { Span } from '../../core/text/span';
import type { Framework, Language } from '../../framework/index';
import type { VerbGroup } from '../language/model';
import { readingOf } from '../passages/kept';
import { has } from '../passages/model';
import { type PlacedPassage, readStudy, type StudyReading } from '../passages/study';
import { ownSentences, ownVerbs } from '../passages/tally';
import { scoreAdvice } from '../suggest/advice';
import { thresholds } from '../thresholds';

/** Why a declared answer cannot be one, or hardly. */
export type DoubtKind = 'all-future' | 'habitual-only' | 'plans-not-lessons' | 'lead-in-without-list' | 'thin';

export interface Doubt {
  readonly kind: DoubtKind;
  readonly declaration: Declaration;
  /** Where to show it: the first passage that is declared, or the declaration itself. */
  readonly span: Span;
  /** The words that raise it. */
  readonly because: readonly Span[];
}

const { doubts: limits } = thresholds;
/** Questions about what was, what was done and what is: what is still to come answers none of them. */
const told: ReadonlySet<string> = new Set(['starting-state', 'actions', 'turning-points', 'present-state-evidence']);

/**
 * Doubts about one declared answer. Each says that the passage cannot be what it is declared to be, so each asks for much and
 * is silent otherwise. An honest no is never doubted.
 */
export function doubtsAbout(
  declaration: Declaration,
  study: CaseStudy,
  _framework: Framework,
  reading: StudyReading = readStudy(study),
): readonly Doubt[] {
  const { question, marker } = declaration;
  if (
    question.answeredByFrontMatter ||
    (question.mayBeNone && marker?.none) ||
    (question.mayHaveNoSurprise && marker?.noSurprise)
  )
    return [];
  const read = new Sequence(() => readPassages(declaration, reading.language));
  const [first] = read;
  if (!first) return [];
  const doubt = (kind: DoubtKind, because: readonly Span[]): Doubt[] => [
    { kind, declaration, span: first.passage.span, because },
  ];
  const leadIn = danglingLeadIn(read, study);
  if (leadIn) return doubt('lead-in-without-list', [leadIn.passage.span]);
  const coming = allFuture(read);
  if (coming) {
    if (told.has(question.id)) return doubt('all-future', coming);
    if (question.id === 'advice' && !advises(declaration, reading)) return doubt('plans-not-lessons', coming);
  }
  if (question.id === 'actions') {
    const usual = habitualOnly(read);
    if (usual) return doubt('habitual-only', usual);
  }
  return isThin(read, declaration, study) ? doubt('thin', [first.passage.span]) : [];
}

/** Passages as they were read, one after the other: mostly the first ones settle it. */
type ReadPassages = Iterable<ReadPassage>;
type ReadPassage = Pick<PlacedPassage, 'passage' | 'reading'>;

function* readPassages({ passages }: Declaration, language: Language): Generator<ReadPassage> {
  for (const passage of passages)
    if (passage.words > 0) yield { passage, reading: readingOf(passage.content, language) };
}

const advises = ({ passages }: Declaration, reading: StudyReading): boolean =>
  passages.some(({ index, words }) => {
    const placed = words > 0 ? reading.at(index) : undefined;
    return placed !== undefined && (scoreAdvice(placed, reading)?.score ?? 0) > 0;
  });

/** The only thing declared ends in a colon, and what it announces does not come. */
function danglingLeadIn(read: ReadPassages, { passages }: CaseStudy) {
  const [only, more] = read;
  if (!only || more || !only.reading.roles.has('lead-in')) return undefined;
  const next = passages[only.passage.index + 1];
  return next === undefined || next.section !== only.passage.section ? only : undefined;
}

/** The verbs of what is to come, where there is nothing else. A duty or a wish in the present counts as to come. */
function allFuture(read: ReadPassages): readonly Span[] | undefined {
  // Nearly every answer tells something in its first lines, and is done with there.
  if (hasVerb(read, (verb) => !isToCome(verb) && !verb.subordinate && isToldOf(verb))) return undefined;
  const verbs = verbsOf(read);
  const coming = verbs.filter(({ verb }) => isToCome(verb));
  if (coming.length < limits.leastVerbs) return undefined;
  const rest = verbs.filter(({ verb }) => !isToCome(verb));
  const standing = rest.filter(({ verb }) => verb.tense === 'present' && !verb.subordinate && !isPlanning(verb)).length;
  const tellsSomething = standing * limits.futureToPresent > coming.length;
  const showsFigures = [...read].some(
    ({ reading }) => reading.kind === 'table' || reading.sentences.some((sentence) => has(sentence, 'now')),
  );
  return tellsSomething || showsFigures ? undefined : coming.map(({ span }) => span);
}

/** "Our next step is", "we are ready": a present that only carries the plan. */
const isPlanning = ({ lemma, classes }: VerbGroup): boolean =>
  lemma === 'be' || lemma === 'être' || classes.includes('plan') || classes.includes('state');

/** The verbs of what usually happens, where nothing was ever completed. */
function habitualOnly(read: ReadPassages): readonly Span[] | undefined {
  if (hasVerb(read, isToldOf)) return undefined;
  const verbs = verbsOf(read);
  const usual = verbs.filter(({ verb }) => verb.tense === 'present');
  if (usual.length < limits.leastHabits) return undefined;
  const isDated = [...read].some(
    ({ reading }) =>
      reading.kind === 'table' ||
      reading.sentences.some(({ dates }) => dates.some(({ kind }) => kind === 'year' || kind === 'school-year')),
  );
  return isDated ? undefined : usual.map(({ span }) => span);
}

const isToCome = ({ tense }: VerbGroup): boolean => tense === 'future' || tense === 'plan';
const isToldOf = ({ tense }: VerbGroup): boolean => /past|perfect/.test(tense);

function hasVerb(read: ReadPassages, test: (verb: VerbGroup) => boolean): boolean {
  for (const { reading } of read) if (ownVerbs(reading).some(test)) return true;
  return false;
}

function verbsOf(read: ReadPassages): readonly { readonly verb: VerbGroup; readonly span: Span }[] {
  return [...read].flatMap(({ passage, reading }) =>
    ownVerbs(reading).map((verb) => ({
      verb,
      span: { start: passage.span.start + verb.start, end: passage.span.start + verb.end },
    })),
  );
}

/** Under the least number of words, or a single sentence, over all that is declared for the question and characteristic. */
function isThin(read: ReadPassages, declaration: Declaration, { declarations }: CaseStudy): boolean {
  const more = declarations.some(
    (other) =>
      other !== declaration && other.question === declaration.question && other.passages.some(({ words }) => words > 0),
  );
  if (more) return false;
  let [words, sentences] = [0, 0];
  for (const { passage, reading } of read) {
    words += passage.words;
    sentences += ownSentences(reading).length;
    if (words >= thresholds.thinWords && sentences > 1) return false;
  }
  return true;
}
