import type { CaseStudy } from '../../core/model';
import { latin } from '../../core/text/latin';
import type { Framework, Language } from '../../framework/index';
import { perFramework } from '../../framework/per-framework';
import { evidenceAt, figureGradesIn, type SentenceEvidence } from '../../reading/evidence/evidence';
import { hasReference } from '../../reading/evidence/reference';
import type { NumberMention } from '../../reading/language/model';
import { readingOf } from '../../reading/passages/kept';
import { has, type SentenceReading } from '../../reading/passages/model';
import type { PlacedPassage } from '../../reading/passages/study';
import { isCompleted, ownSentences } from '../../reading/passages/tally';
import { proseReading } from '../../reading/read';
import { inPassages } from './found';

/** A date or an instrument anywhere in a passage serves all figures in it: most passages are done with by that. */
const figureGrades = perFramework((framework) =>
  inPassages([], (content, language) => {
    const { sentences } = readingOf(content, language);
    const isServed = sentences.some((sentence) => sentence.dates.length > 0 || has(sentence, 'instrument'));
    return isServed ? undefined : figureGradesIn(framework, content, language);
  }),
);

/** The graded sentences of a case that hold a figure, where their passage names neither a date nor an instrument. */
export function gradedFigures(study: CaseStudy, framework: Framework): readonly SentenceEvidence[] {
  const prose = proseReading(study);
  return figureGrades(framework)(prose).flatMap(({ placed, found }) => evidenceAt(found, placed, study, prose));
}

const address = /<https?:/;

/** Whether something in a passage tells where its figures come from: an instrument, a footnote, a link. */
export function namesSource({ passage, reading }: PlacedPassage, { text }: CaseStudy): boolean {
  const source = text.slice(passage.span.start, passage.span.end);
  return (
    reading.sentences.some((sentence) => has(sentence, 'instrument')) || hasReference(source) || address.test(source)
  );
}

/** Counts of what was put on, by the word that follows: these are never what came of it. Time spent is left out. */
const outputs: Readonly<Record<Language, RegExp>> = {
  en: latin(
    String.raw`^\W*(?:\p{L}+[- ]){0,2}?(?:workshops?|sessions?|meetings?|participants?|trainings?|webinars?|courses|modules|presentations|newsletters|events|copies|visits)\b`,
    'i',
  ),
  fr: latin(
    String.raw`^[^\p{L}]*(?:\p{L}+ ){0,2}?(?:ateliers?|séances?|rencontres?|réunions?|participante?s?|formations?|webinaires?|cours|modules|présentations|bulletins|activités|exemplaires|visites)(?!\p{L})`,
    'i',
  ),
};

/** "From 24 meetings to 9": how it changed is a result, whatever is counted. */
const inComparison = latin(String.raw`(?<!\p{L})(?:from|to|than|de|d’|d'|à|que)\s*$`, 'i');

/** How far before a count a word of comparison may stand, at most. */
const reach = 40;

/** Whether a sentence can tell of the past what was put on. */
const mayCount = (sentence: SentenceReading): boolean =>
  !has(sentence, 'comparison') &&
  !has(sentence, 'now') &&
  sentence.verbs.some((verb) => isCompleted(verb) && !verb.negative);

/** A count of what was put on, with nothing that it is compared to. */
function isOutput(mention: NumberMention, sentence: SentenceReading, { passage, reading }: PlacedPassage): boolean {
  if (mention.kind !== 'activity') return false;
  const from = Math.max(sentence.start, mention.start - reach);
  if (inComparison.test(passage.prose.slice(from, mention.start))) return false;
  const rest = passage.prose.slice(mention.end, sentence.end);
  return outputs[reading.language].test(rest);
}

/** The counts in an answer, if all of its figures only count what was put on; none as soon as one counts something else. */
export function outputsAlone(passages: readonly PlacedPassage[]) {
  const counting = passages.flatMap((placed) =>
    ownSentences(placed.reading)
      .filter(({ numbers }) => numbers.length > 0)
      .map((sentence) => ({ sentence, placed })),
  );
  const counted = counting.flatMap(({ sentence, placed }) =>
    sentence.numbers.map((mention) => ({ mention, sentence, placed })),
  );
  const areOutputs =
    counting.every(({ sentence }) => mayCount(sentence)) &&
    counted.every(({ mention, sentence, placed }) => isOutput(mention, sentence, placed));
  const hasTable = passages.some(({ reading }) => reading.kind === 'table');
  return areOutputs && !hasTable ? counted : [];
}
