import type { CaseStudy, Declaration, Passage } from '../../core/model/index';
import type { Span } from '../../core/text/span';
import type { Framework } from '../../framework/index';
import { has, type SentenceReading } from '../passages/model';
import { type PlacedPassage, readStudy, type StudyReading } from '../passages/study';
import { ownSentences } from '../passages/tally';
import { tellsNoStory } from '../suggest/vetoes';
import { type EchoWording, echoedIn, echoWordings } from './echo';
import { type EvidenceGrade, gradeOf, gradeSentence } from './grade';

/** What weakens a sentence as evidence. */
export type Weakness = 'output-as-outcome' | 'number-without-source' | 'number-without-period' | 'echo';

/** One sentence that says how things are or became. Spans are offsets into the text of the case. */
export interface SentenceEvidence {
  readonly passage: Passage;
  readonly span: Span;
  readonly grade: EvidenceGrade;
  /** The words that earn the grade. */
  readonly because: readonly Span[];
  readonly weaknesses: readonly { readonly kind: Weakness; readonly span: Span; readonly characteristic?: string }[];
}

const footnote = /\[\^[^\]\s]+\]|\[[^\]]+\]\([^)]+\)/;

/** Every sentence of a case that makes a claim about how things are or became, graded, in the order of the text. */
export function evidenceIn(
  study: CaseStudy,
  framework: Framework,
  reading: StudyReading = readStudy(study),
): readonly SentenceEvidence[] {
  const wordings = echoWordings(framework, reading.language);
  return reading.passages.flatMap((placed, index) => {
    if (tellsNoStory(placed.reading) || placed.reading.roles.has('profile') || placed.announced === 'lessons')
      return [];
    const isSourced = hasSource(placed, study) || leadsToTable(reading.passages[index + 1]);
    return ownSentences(placed.reading).flatMap(
      (sentence) => evidenceOfSentence(sentence, placed, isSourced, study, reading, wordings) ?? [],
    );
  });
}

/** The best grade among the passages of an answer, with the sentence that earns it; `undefined` where nothing is claimed. */
export function evidenceOf(
  declaration: Pick<Declaration, 'passages'>,
  reading: StudyReading,
): { readonly grade: EvidenceGrade; readonly earnedBy: readonly Span[] } | undefined {
  const order: readonly EvidenceGrade[] = ['claim', 'named', 'shown'];
  const graded = declaration.passages.flatMap((passage) => {
    const placed = reading.passages.find((one) => one.passage === passage);
    const found = placed && gradeOf(placed);
    if (!found || found.because.length === 0) return [];
    return [{ grade: found.grade, earnedBy: found.because.map((span) => shifted(span, passage)) }];
  });
  return graded.sort((one, other) => order.indexOf(other.grade) - order.indexOf(one.grade))[0];
}

const shifted = ({ start, end }: Span, passage: Passage): Span => ({
  start: passage.span.start + start,
  end: passage.span.start + end,
});

function evidenceOfSentence(
  sentence: SentenceReading,
  { passage, reading }: PlacedPassage,
  isSourced: boolean,
  study: CaseStudy,
  { language }: StudyReading,
  wordings: readonly EchoWording[],
): SentenceEvidence | undefined {
  const span = shifted(sentence, passage);
  const echoed =
    has(sentence, 'this-case') || has(sentence, 'signpost')
      ? undefined
      : echoedIn(study.prose.slice(span.start, span.end), language, wordings);
  const graded = gradeSentence(sentence);
  if (!graded && echoed === undefined) return undefined;
  const weaknesses: SentenceEvidence['weaknesses'][number][] = [];
  const figures = sentence.numbers.filter(({ kind }) => kind === 'share' || kind === 'outcome' || kind === 'money');
  const [figure] = figures;
  if (figure && !isSourced) weaknesses.push({ kind: 'number-without-source', span: shifted(figure, passage) });
  if (figure && reading.sentences.every(({ dates }) => dates.length === 0)) {
    weaknesses.push({ kind: 'number-without-period', span: shifted(figure, passage) });
  }
  const output = sentence.numbers.find(({ kind }) => kind === 'activity');
  if (output && !figure && graded?.grade === 'claim')
    weaknesses.push({ kind: 'output-as-outcome', span: shifted(output, passage) });
  if (echoed !== undefined && !figure) weaknesses.push({ kind: 'echo', span, characteristic: echoed });
  return {
    passage,
    span,
    grade: graded?.grade ?? 'claim',
    because: (graded?.because ?? []).map((one) => shifted(one, passage)),
    weaknesses,
  };
}

/** A source named anywhere in the passage serves all of it; so do a footnote and a link. */
function hasSource({ passage, reading }: PlacedPassage, study: CaseStudy): boolean {
  return (
    reading.sentences.some((sentence) => has(sentence, 'instrument')) ||
    footnote.test(study.text.slice(passage.span.start, passage.span.end))
  );
}

const leadsToTable = (next: PlacedPassage | undefined): boolean => next?.passage.kind === 'table';
