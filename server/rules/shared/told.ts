import type { CaseStudy, Declaration, Passage, Reading } from '../../core/model';
import { newSlot } from '../../core/model/memory';
import { Sequence } from '../../core/model/sequence';
import type { RuleContext } from '../../core/rule/rule';
import { type Span, span } from '../../core/text/span';
import type { Question } from '../../framework/index';
import type { SentenceReading } from '../../reading/passages/model';
import type { PlacedPassage, StudyReading } from '../../reading/passages/study';
import { proseReading } from '../../reading/read';
import { declaredInText } from './answers';
import { isToBeFilledIn } from './placeholders';
import { indexesIn, type Ranges, rangesOf, wordsIn } from './ranges';

/** An answer that the author declares in the text, as its prose was read. */
export interface ToldAnswer {
  readonly question: Question;
  readonly declarations: readonly Declaration[];
  /** The marker or heading that declares it first. */
  readonly source: Span;
  /** In order, each placed as it is asked for: most who ask are done after a few. */
  readonly passages: Iterable<PlacedPassage>;
  readonly ranges: Ranges;
  readonly words: number;
}

/** What most rules about answers ask for. */
interface Kept {
  readonly reading: Reading;
  readonly told: Map<string, ToldAnswer | undefined>;
}

const slot = newSlot();

/**
 * The declared answer to a question, by the question's id. Undefined where nothing is declared, where no word stands, and
 * where prompts are left in: a text that is still being filled in is not judged by what it says so far.
 */
export function toldAnswer(
  context: Pick<RuleContext, 'study' | 'reading' | 'framework'>,
  id: string,
): ToldAnswer | undefined {
  const known = toldIn(context);
  if (known.has(id)) return known.get(id);
  const told = readAnswer(context, id);
  known.set(id, told);
  return told;
}

function toldIn({ study: { memory }, reading }: Pick<RuleContext, 'study' | 'reading'>): Kept['told'] {
  const known = memory.get(slot) as Kept | undefined;
  if (known?.reading === reading) return known.told;
  const told: Kept['told'] = new Map();
  memory.set(slot, { reading, told } satisfies Kept);
  return told;
}

function readAnswer(
  { study, reading, framework }: Pick<RuleContext, 'study' | 'reading' | 'framework'>,
  id: string,
): ToldAnswer | undefined {
  const answer = reading.answers.find(({ question }) => question.id === id);
  const declarations = answer ? declaredInText(answer).filter(({ passages }) => passages.length > 0) : [];
  const [first] = declarations;
  if (!answer || !first) return undefined;
  const ranges = rangesOf(declarations);
  const words = wordsIn(ranges, study);
  if (words === 0 || isToBeFilledIn(ranges, study, framework)) return undefined;
  const { question } = answer;
  return { question, declarations, source: first.source, passages: placedIn(ranges, study), ranges, words };
}

/** The passages of an answer as they were read. */
function placedIn(ranges: Ranges, study: CaseStudy): Iterable<PlacedPassage> {
  const prose = proseReading(study);
  return new Sequence(() => eachPlaced(ranges, prose));
}

function* eachPlaced(ranges: Ranges, prose: StudyReading): Generator<PlacedPassage> {
  for (const index of indexesIn(ranges)) {
    const placed = prose.at(index);
    if (placed) yield placed;
  }
}

/** Where a stretch of a passage, such as a sentence, stands in the text. */
export function placeIn({ span: place }: Passage, { start, end }: Pick<SentenceReading, 'start' | 'end'>): Span {
  return span(place.start + start, place.start + end);
}
