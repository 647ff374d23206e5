import type { CaseStudy, Declaration, Reading } from '../../core/model/index';
import { newSlot } from '../../core/model/memory';
import type { RuleContext } from '../../core/rule/rule';
import type { Span } from '../../core/text/span';
import type { Framework, Localized, Question } from '../../framework/index';
import { type Doubt, type DoubtKind, doubtsAbout } from '../../reading/doubts/doubts';
import type { VerbGroup } from '../../reading/language/model';
import { readingOf } from '../../reading/passages/kept';
import { has } from '../../reading/passages/model';
import type { StudyReading } from '../../reading/passages/study';
import { ownSentences } from '../../reading/passages/tally';
import { proseReading } from '../../reading/read';
import { declaredInText } from './answers';

/** So many of the words that raise a doubt are shown; more would only fill the list. */
const mostShown = 3;

/** One place where answers are declared that can hardly be ones, for all the questions that it declares. */
export interface DoubtedAnswer {
  readonly source: Span;
  readonly questions: readonly Question[];
  /** The first words that raise the doubt. */
  readonly because: readonly Span[];
}

/** The declared answers that a doubt of one kind holds for, by the marker or heading that declares them. */
export function doubtedAnswers(
  { study, framework, reading }: Pick<RuleContext, 'study' | 'framework' | 'reading'>,
  kind: DoubtKind,
): readonly DoubtedAnswer[] {
  const prose = proseReading(study);
  const bySource = new Map<number, DoubtedAnswer>();
  for (const { told, doubts } of allDoubts(study, framework, reading)) {
    if (!doubts.some((doubt) => doubt.kind === kind)) continue;
    const sound = told.filter((declaration) => !doubts.some((doubt) => doubt.declaration === declaration));
    for (const doubt of doubts.filter((candidate) => candidate.kind === kind && !tellsMore(candidate, prose))) {
      const { source, question } = doubt.declaration;
      const isAnsweredElsewhere = sound.some((other) => servesThoseOf(other, doubt.declaration));
      if (isAnsweredElsewhere || isInsideAnother(doubt, doubts)) continue;
      const known = bySource.get(source.start);
      const questions = [...(known?.questions ?? []), question];
      bySource.set(source.start, { source, questions, because: doubt.because.slice(0, mostShown) });
    }
  }
  return [...bySource.values()];
}

interface AnswerDoubts {
  readonly told: readonly Declaration[];
  readonly doubts: readonly Doubt[];
}

/** What three rules ask for. */
interface Kept {
  readonly reading: Reading;
  readonly found: readonly AnswerDoubts[];
}

const slot = newSlot();

/** The doubts about each answer that is declared in words. */
function allDoubts(study: CaseStudy, framework: Framework, reading: Reading): readonly AnswerDoubts[] {
  const known = study.memory.get(slot) as Kept | undefined;
  if (known?.reading === reading) return known.found;
  const found = reading.answers.map((answer) => {
    const told = declaredInText(answer).filter(({ passages }) => passages.some(({ words }) => words > 0));
    const prose = proseReading(study);
    return { told, doubts: told.flatMap((declaration) => doubtsAbout(declaration, study, framework, prose)) };
  });
  study.memory.set(slot, { reading, found } satisfies Kept);
  return found;
}

/**
 * Whether what is doubted as all future holds a sentence in which people do something now. "Every school has a partner" is a
 * weak sign against a page of plans, but it is an answer.
 */
function tellsMore({ kind, declaration }: Doubt, { language }: StudyReading): boolean {
  if (kind !== 'all-future') return false;
  return declaration.passages
    .flatMap(({ content }) => ownSentences(readingOf(content, language)))
    .some((sentence) => !has(sentence, 'plan') && !sentence.verbs.some(isToCome) && sentence.verbs.some(isDoneNow));
}

const isToCome = ({ tense }: VerbGroup): boolean => tense === 'future' || tense === 'plan';
const isDoneNow = ({ tense, actor, passive }: VerbGroup): boolean =>
  tense === 'present' && !passive && (actor === 'organization' || actor === 'self' || actor === 'pupil');

/** The words that raise a doubt, as places to look at beside the finding. */
export const relatedTo = ({ because }: DoubtedAnswer, note: Localized) => because.map((span) => ({ span, note }));

/** Whether one declaration speaks of every characteristic that the other speaks of; one without limits speaks of all. */
function servesThoseOf({ characteristics }: Declaration, other: Declaration): boolean {
  if (characteristics.length === 0) return true;
  return other.characteristics.length > 0 && other.characteristics.every((id) => characteristics.includes(id));
}

/** A marker inside a section that is doubted as a whole says nothing more. */
function isInsideAnother({ kind, declaration }: Doubt, doubts: readonly Doubt[]): boolean {
  return doubts.some(({ kind: otherKind, declaration: { section, source } }) => {
    if (otherKind !== kind || !section || source === declaration.source) return false;
    return section.span.start < declaration.source.start && declaration.source.end <= section.span.end;
  });
}
