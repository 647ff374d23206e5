import type { CaseStudy, Suggestion } from '../../core/model/index';
import { finished, type Steps, Strides } from '../../core/model/steps';
import type { Framework, Question } from '../../framework/index';
import { type Genre, readGenre } from '../genre/genre';
import { type PlacedPassage, readStudy, type StudyReading } from '../passages/study';
import { thresholds } from '../thresholds';
import { wordsThatWeigh } from './because';
import { scoreCharacteristics } from './characteristics';
import { featuresOf } from './features';
import { type FoundAnswers, keptAnswers } from './kept';
import { leastLikelihood, likelihoods, weightsFor } from './model';
import { readersOf } from './readers';
import type { Scored } from './score';
import { surroundings } from './surroundings';
import { tellsNoStory } from './vetoes';

/**
 * The passages that seem to answer a guiding question, declared or not, with the words that speak for it, in the order of the
 * text. Says nothing where it is not fairly sure, and nothing at all about a text that is no case.
 * @param genre what the gate found, where it has been asked already
 */
export function suggestAnswers(
  study: CaseStudy,
  framework: Framework,
  reading: StudyReading = readStudy(study),
  genre: Genre = readGenre(study, framework, reading),
): readonly Suggestion[] {
  return finished(suggestionSteps(framework, reading, genre));
}

/** The same, step by step. */
export function* suggestionSteps(
  framework: Framework,
  reading: StudyReading,
  genre: Genre,
): Steps<readonly Suggestion[]> {
  if (!genre.isCase) return [];
  const suggestions: Suggestion[] = [];
  const strides = new Strides();
  const carried = new Map<PlacedPassage, ReadonlySet<string>>();
  for (const placed of reading.passages) {
    if (strides.isEnough(placed.passage.content.source.length)) yield;
    const answers = keptAnswers(placed, reading, framework, () => answersIn(placed, reading, framework));
    if (answers.size === 0 && !placed.leadIn) continue;
    const found = new Set<string>();
    for (const question of framework.questions) {
      const scored = answers.get(question.id) ?? carriedOver(question, placed, carried);
      if (!scored) continue;
      found.add(question.id);
      suggestions.push(suggestionOf(question, placed, scored));
    }
    if (found.size > 0) carried.set(placed, found);
  }
  return suggestions;
}

/** What one passage answers by itself. */
function answersIn(placed: PlacedPassage, reading: StudyReading, framework: Framework): FoundAnswers {
  const read = readPassage(placed, reading);
  const found = new Map<string, Scored>();
  for (const question of framework.questions) {
    const scored = question.answeredByFrontMatter
      ? named(placed, reading, framework)
      : answering(question, placed, read);
    if (scored) found.set(question.id, scored);
  }
  return found;
}

interface ReadPassage {
  /** What the reader of each question found, by the question's id. */
  readonly readers: ReadonlyMap<string, Scored>;
  /** How likely the passage answers each question, by the question's id. */
  readonly likely: ReadonlyMap<string, number>;
}

function readPassage(placed: PlacedPassage, study: StudyReading): ReadPassage | undefined {
  if (tellsNoStory(placed.reading)) return undefined;
  const readers = readersOf(placed, study);
  const hands = new Map([...readers].map(([id, { weight }]) => [id, weight]));
  return { readers, likely: likelihoods(featuresOf(placed, study, hands)) };
}

function named(placed: PlacedPassage, reading: StudyReading, framework: Framework): Scored | undefined {
  const scored = scoreCharacteristics(placed, reading, framework);
  return scored && scored.score >= thresholds.suggest ? scored : undefined;
}

/**
 * Whether the features make the question likely enough, given what the heading and the author say that the passage is about. The
 * sentence that announces lessons is not yet one.
 */
function answering({ id }: Question, placed: PlacedPassage, read: ReadPassage | undefined): Scored | undefined {
  const weights = weightsFor(id);
  if (!weights || !read || (id === 'advice' && placed.reading.roles.has('lead-in'))) return undefined;
  const score = (read.likely.get(id) ?? 0) * surroundings(placed, id);
  if (score < leastLikelihood) return undefined;
  const words = read.readers.get(id)?.because ?? [];
  return { score, weight: score, because: words.length > 0 ? words : wordsThatWeigh(weights, placed.reading) };
}

/** A list that completes the sentence before it shares what that sentence answers. */
function carriedOver(
  question: Question,
  { leadIn, reading, announced }: PlacedPassage,
  carried: ReadonlyMap<PlacedPassage, ReadonlySet<string>>,
): Scored | undefined {
  if (
    !leadIn ||
    reading.kind !== 'list' ||
    announced === 'lessons' ||
    reading.roles.has('advice-list') ||
    question.id !== 'actions' ||
    question.answeredByFrontMatter ||
    !carried.get(leadIn)?.has(question.id)
  )
    return undefined;
  const [first] = reading.sentences;
  if (!first) return undefined;
  return { score: leastLikelihood, weight: leastLikelihood, because: [{ start: first.start, end: first.end }] };
}

function suggestionOf(question: Question, { passage }: PlacedPassage, { score, because }: Scored): Suggestion {
  const { start } = passage.span;
  return {
    question,
    passage,
    score,
    because: because.map((span) => ({ start: start + span.start, end: start + span.end })),
  };
}
