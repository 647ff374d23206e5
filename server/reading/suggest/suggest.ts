import type { CaseStudy, Passage, Suggestion } from '../../core/model/index';
import { finished, type Steps } from '../../core/model/steps';
import type { Framework, Question } from '../../framework/index';
import { type Genre, readGenre } from '../genre/genre';
import { type PlacedPassage, readStudy, type StudyReading } from '../passages/study';
import { thresholds } from '../thresholds';
import { wordsThatWeigh } from './because';
import { scoreCharacteristics } from './characteristics';
import { featuresOf } from './features';
import { answersInRuns, type RunAnswers } from './in-runs';
import type { FoundAnswers } from './kept';
import { leastLikelihood, likelihoods, weightsFor } from './model';
import { readersOf } from './readers';
import type { Scored } from './score';
import { surroundings } from './surroundings';
import { tellsNoStory } from './vetoes';

/** What the passages of a case seem to answer. Most who ask need only some of it. */
export interface SuggestedAnswers {
  /** All, in the order of the text. */
  all(): readonly Suggestion[];
  /** Those of one question, in the order of the text, as far as they are asked for. */
  of(question: Question): Iterable<{ readonly index: number; readonly scored: Scored }>;
}

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
  return finished(suggestionSteps(study, framework, reading, genre)).all();
}

/** The same step by step, and for those who need less than all. */
export function* suggestionSteps(
  study: CaseStudy,
  framework: Framework,
  reading: StudyReading,
  genre: Genre,
): Steps<SuggestedAnswers> {
  const parts = genre.isCase ? yield* answersInRuns(reading, framework, answersIn) : [];
  return new AnswersOfRuns(study, parts);
}

/** A class, as a sequence is one: a literal with a generator would keep its version in memory. */
class AnswersOfRuns implements SuggestedAnswers {
  constructor(
    private readonly study: CaseStudy,
    private readonly parts: readonly RunAnswers[],
  ) {}

  all(): readonly Suggestion[] {
    return this.parts.flatMap(({ first, found }) =>
      found.flatMap(({ at, question, scored }) => {
        const passage = this.study.passages[first + at];
        return passage ? [suggestionOf(question, passage, scored)] : [];
      }),
    );
  }

  *of(question: Question): Iterable<{ readonly index: number; readonly scored: Scored }> {
    for (const { first, found } of this.parts) {
      for (const one of found) if (one.question === question) yield { index: first + one.at, scored: one.scored };
    }
  }
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

function suggestionOf(question: Question, passage: Passage, { score, because }: Scored): Suggestion {
  const { start } = passage.span;
  return {
    question,
    passage,
    score,
    because: because.map((span) => ({ start: start + span.start, end: start + span.end })),
  };
}
