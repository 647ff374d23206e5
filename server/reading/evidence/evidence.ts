import type { CaseStudy, Declaration, Passage } from '../../core/model/index';
import type { Span } from '../../core/text/span';
import type { Framework } from '../../framework/index';
import { perFramework } from '../../framework/per-framework';
import type { NumberMention } from '../language/model';
import { keptByContent, readingOf } from '../passages/kept';
import { has, type SentenceReading } from '../passages/model';
import { type PlacedPassage, readStudy, type StudyReading } from '../passages/study';
import { ownSentences } from '../passages/tally';
import { tellsNoStory } from '../suggest/vetoes';
import { echoedIn, echoWordings } from './echo';
import { type EvidenceGrade, type Graded, gradeOf, gradeSentence } from './grade';

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
interface SentenceGrade {
  readonly sentence: SentenceReading;
  readonly graded: Graded | undefined;
  /** The characteristic whose wording it repeats. */
  readonly echoed: string | undefined;
  /** A figure, or an echo: only these can make it weak evidence, but for counts of what was put on. */
  readonly mayBeWeak: boolean;
}

const isFigure = ({ kind }: NumberMention): boolean => kind === 'share' || kind === 'outcome' || kind === 'money';

const gradesOf = perFramework((framework) =>
  keptByContent((content, language): readonly SentenceGrade[] => {
    const wordings = echoWordings(framework, language);
    return ownSentences(readingOf(content, language)).flatMap((sentence) => {
      const graded = gradeSentence(sentence);
      const isAbout = has(sentence, 'this-case') || has(sentence, 'signpost');
      const words = content.prose.slice(sentence.start, sentence.end);
      const echoed = isAbout ? undefined : echoedIn(words, language, wordings);
      return graded || echoed !== undefined
        ? [{ sentence, graded, echoed, mayBeWeak: echoed !== undefined || sentence.numbers.some(isFigure) }]
        : [];
    });
  }),
);

const none: readonly SentenceEvidence[] = [];
const footnote = /\[\^[^\]\s]+\]|\[[^\]]+\]\([^)]+\)/;

/**
 * Every sentence of a case that makes a claim about how things are or became, graded, in the order of the text.
 * @param isWeakOnly leaves out those with neither a figure nor the framework's wording: most of them
 */
export function evidenceIn(
  study: CaseStudy,
  framework: Framework,
  reading: StudyReading = readStudy(study),
  isWeakOnly = false,
): readonly SentenceEvidence[] {
  const grades = gradesOf(framework);
  return reading.passages.flatMap((placed, index) => {
    const all = grades(placed.passage.content, reading.language);
    const found = isWeakOnly && all.length > 0 ? all.filter(({ mayBeWeak }) => mayBeWeak) : all;
    if (found.length === 0) return none;
    if (tellsNoStory(placed.reading) || placed.reading.roles.has('profile') || placed.announced === 'lessons')
      return [];
    const isSourced = hasSource(placed, study) || leadsToTable(reading.passages[index + 1]);
    return found.map((grade) => evidenceOfSentence(grade, placed, isSourced));
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
  { sentence, graded, echoed }: SentenceGrade,
  { passage, reading }: PlacedPassage,
  isSourced: boolean,
): SentenceEvidence {
  const span = shifted(sentence, passage);
  const weaknesses: SentenceEvidence['weaknesses'][number][] = [];
  const figures = sentence.numbers.filter(isFigure);
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
