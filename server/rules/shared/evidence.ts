import type { PassageContent } from '../../core/model';
import { latin } from '../../core/text/latin';
import type { Language } from '../../framework/index';
import { hasReference } from '../../reading/evidence/reference';
import type { NumberMention } from '../../reading/language/model';
import { readingOf } from '../../reading/passages/kept';
import { has, type SentenceReading } from '../../reading/passages/model';
import type { PlacedPassage } from '../../reading/passages/study';
import { isCompleted, ownSentences } from '../../reading/passages/tally';
import { once } from './found';

const address = /<https?:/;

/** Whether something in a passage tells where its figures come from: an instrument, a footnote, a link. */
export const namesSource = (content: PassageContent, language: Language): boolean =>
  isSource(content, language) === true;

const isSource = once([], (content, language) => {
  const { sentences } = readingOf(content, language);
  const isNamed = sentences.some((sentence) => has(sentence, 'instrument'));
  return isNamed || hasReference(content.source) || address.test(content.source) || undefined;
});

/** Counts of what was put on, by the word that follows: these are never what came of it. Time spent is left out. */
const outputs: Readonly<Record<Language, RegExp>> = {
  en: latin(
    String.raw`^[^\p{L}\d_]*(?:\p{L}+[- ]){0,2}?(?:workshops?|sessions?|meetings?|participants?|trainings?|webinars?|courses|modules|presentations|newsletters|events|copies|visits)\b`,
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
export function outputsAlone(passages: Iterable<PlacedPassage>) {
  const counted: { mention: NumberMention; sentence: SentenceReading; placed: PlacedPassage }[] = [];
  for (const placed of passages) {
    if (placed.reading.kind === 'table') return [];
    for (const sentence of ownSentences(placed.reading)) {
      if (sentence.numbers.length === 0) continue;
      if (!mayCount(sentence)) return [];
      for (const mention of sentence.numbers) {
        if (!isOutput(mention, sentence, placed)) return [];
        counted.push({ mention, sentence, placed });
      }
    }
  }
  return counted;
}
