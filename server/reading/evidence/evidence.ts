import type { CaseStudy, Declaration, Passage, PassageContent } from '../../core/model/index';
import type { Span } from '../../core/text/span';
import type { Framework, Language } from '../../framework/index';
import { perFramework } from '../../framework/per-framework';
import type { NumberMention } from '../language/model';
import { keptByContent, readingOf } from '../passages/kept';
import { has, type PassageReading, type SentenceReading } from '../passages/model';
import { type PlacedPassage, readStudy, type StudyReading } from '../passages/study';
import { ownSentences } from '../passages/tally';
import { tellsNoStory } from '../suggest/vetoes';
import { echoedIn, echoWordings } from './echo';
import { type EvidenceGrade, type Graded, gradeOf, gradeSentence } from './grade';
import { hasReference } from './reference';

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

/** What one sentence says by itself, wherever its passage stands. */
export interface SentenceGrade {
  readonly sentence: SentenceReading;
  readonly graded: Graded | undefined;
  /** The characteristic whose wording it repeats. */
  readonly echoed: string | undefined;
}

/** A number that tells what came of something: a share, an amount saved, a count of what was hoped for. */
export const isResult = ({ kind }: NumberMention): boolean =>
  kind === 'share' || kind === 'outcome' || kind === 'money';

const gradesOf = perFramework((framework) =>
  keptByContent((content, language): readonly SentenceGrade[] => {
    const sentences = ownSentences(readingOf(content, language));
    return sentences.flatMap((sentence) => gradesOfOne(sentence, content, language, framework));
  }),
);

function gradesOfOne(
  sentence: SentenceReading,
  content: PassageContent,
  language: Language,
  framework: Framework,
): readonly SentenceGrade[] {
  const graded = gradeSentence(sentence);
  const echoed = echoOf(sentence, content, language, framework);
  return graded || echoed !== undefined ? [{ sentence, graded, echoed }] : [];
}

/** The characteristic whose wording a sentence repeats; none where it tells what the case or the text is about. */
export function echoOf(
  sentence: SentenceReading,
  { prose }: PassageContent,
  language: Language,
  framework: Framework,
): string | undefined {
  if (has(sentence, 'this-case') || has(sentence, 'signpost')) return undefined;
  return echoedIn(prose.slice(sentence.start, sentence.end), language, echoWordings(framework, language));
}

const none: readonly SentenceEvidence[] = [];

/** Every sentence of a case that makes a claim about how things are or became, graded, in the order of the text. */
export function evidenceIn(
  study: CaseStudy,
  framework: Framework,
  reading: StudyReading = readStudy(study),
): readonly SentenceEvidence[] {
  const grades = gradesOf(framework);
  return reading.passages.flatMap((placed) =>
    evidenceAt(grades(placed.passage.content, reading.language), placed, study),
  );
}

/** The graded sentences of a passage that hold a figure, wherever it stands; undefined in most passages. */
export function figureGradesIn(
  framework: Framework,
  content: PassageContent,
  language: Language,
): readonly SentenceGrade[] | undefined {
  const withFigures = ownSentences(readingOf(content, language)).filter(({ numbers }) => numbers.some(isResult));
  const found = withFigures.flatMap((sentence) => gradesOfOne(sentence, content, language, framework));
  return found.length === 0 ? undefined : found;
}

/** Whether what a passage says is told of the district: lessons, profiles and what tells no story claim nothing. */
export const mayClaim = ({ reading, announced }: PlacedPassage): boolean =>
  !tellsNoStory(reading) && !reading.roles.has('profile') && announced !== 'lessons';

/** What graded sentences of a passage are worth at its place. */
function evidenceAt(
  grades: readonly SentenceGrade[],
  placed: PlacedPassage,
  study: CaseStudy,
): readonly SentenceEvidence[] {
  if (grades.length === 0 || !mayClaim(placed)) return none;
  const isSourced =
    hasSource(placed.passage.content, placed.reading) || leadsToTable(study.passages[placed.passage.index + 1]);
  return grades.map((grade) => evidenceOfSentence(grade, placed, isSourced));
}

/** The best grade among the passages of an answer, with the sentence that earns it; `undefined` where nothing is claimed. */
export function evidenceOf(
  declaration: Pick<Declaration, 'passages'>,
  reading: StudyReading,
): { readonly grade: EvidenceGrade; readonly earnedBy: readonly Span[] } | undefined {
  const order: readonly EvidenceGrade[] = ['claim', 'named', 'shown'];
  const graded = declaration.passages.flatMap((passage) => {
    const placed = reading.passages[passage.index];
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
  { sentence, graded, echoed }: SentenceGrade,
  { passage, reading }: PlacedPassage,
  isSourced: boolean,
): SentenceEvidence {
  const span = shifted(sentence, passage);
  const weaknesses: SentenceEvidence['weaknesses'][number][] = [];
  const figures = sentence.numbers.filter(isResult);
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
export const hasSource = ({ source }: PassageContent, { sentences }: PassageReading): boolean =>
  sentences.some((sentence) => has(sentence, 'instrument')) || hasReference(source);

const leadsToTable = (next: Passage | undefined): boolean => next?.kind === 'table';
