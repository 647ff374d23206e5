import { latin } from '../../core/text/latin';
import { keptByContent, keptForRuns, keptInRuns } from '../passages/kept';
import { has, type SentenceReading } from '../passages/model';
import type { StudyReading } from '../passages/study';
import { thresholds } from '../thresholds';

const { gate } = thresholds;

/** Those whom a witness speaks to. */
const addressed = latin(
  String.raw`\b(?:members of (?:the|this) (?:sub)?committee|ranking member|(?:mr\.?|madam) (?:chair|speaker)|chair(?:man|woman|person)? \p{Ll}\p{L}+|honou?rable members|membres (?:de la commission|du comité)|m(?:onsieur|adame) (?:le |la )?président)`,
  'i',
);
/** What a witness comes to do. Many a case was first told to a board: only these words make it testimony. */
const testifies = latin(
  String.raw`\b(?:testif(?:y|ies|ied)|testimony|appear before (?:you|the \p{Ll})|témoigner|témoignage|comparaître)\b`,
  'i',
);
/** Marks that only the press puts on a text: who wrote it for which paper, or a dateline such as "HARLOW, Pa. —". */
const press = latin(
  String.raw`\b(?:staff (?:writer|reporter)|(?:education|city|local) reporter|special to the \p{Lu}|associated press|canadian press|presse canadienne|reuters|journaliste (?:à|au|pour))|^[^\p{L}\d_]*\p{Lu}{4}[\p{Lu} .'’-]*(?:, \p{L}[\p{L}.]*)? ?(?:\(\p{Lu}+\) ?)?[—–] ?\p{Lu}`,
);

/** Speaks to a committee, in the first passages of the text. */
export function isTestimony({ study, language }: StudyReading): boolean {
  const opening = study.passages.slice(0, gate.openingPassages).map(({ content }) => voiceOf(content, language));
  return opening.some(({ isAddressed }) => isAddressed) && opening.some(({ isTestifying }) => isTestifying);
}

const voiceOf = keptByContent(({ prose }) => ({
  isAddressed: addressed.test(prose),
  isTestifying: testifies.test(prose),
}));

/**
 * Told by a reporter: the press has left its mark on it, nobody says "we" but those who are quoted, and passage after passage says
 * who said what. Without the mark it is a case told by somebody who quotes the leaders, as many are.
 */
export function isNews({ study, language }: StudyReading): boolean {
  if (!study.runs.some(({ run }) => marksIn(run, language).found)) return false;
  let [words, told, attributing] = [0, 0, 0];
  for (const { run } of study.runs) {
    const voices = voicesIn(run, language);
    if (voices.speakForThemselves) return false;
    words += voices.words;
    told += voices.told;
    attributing += voices.attributing;
  }
  if (words < gate.newsWords) return false;
  return attributing >= gate.leastAttributed && attributing >= told * gate.attributedShare;
}

const hasPressMark = keptByContent(({ prose }) => ({ found: press.test(prose) }));

const marksIn = keptForRuns(({ contents }, language) => ({
  found: contents.some((content) => hasPressMark(content, language).found),
}));

/** What speaks for and against a reporter in some passages. */
const voicesIn = keptInRuns((readings) => {
  const paragraphs = readings.filter(({ kind, words }) => kind === 'paragraph' && words > 0);
  return {
    told: paragraphs.length,
    words: paragraphs.reduce((sum, { words }) => sum + words, 0),
    attributing: paragraphs.filter(({ sentences }) => sentences.some(isAttributed)).length,
    speakForThemselves: paragraphs.some(({ sentences }) => sentences.some(speaksForItself)),
  };
});

const speaksForItself = (sentence: SentenceReading): boolean => sentence.quoted === 0 && has(sentence, 'self');

/** "…," said the trustee; or: the trustee said that … */
const isAttributed = ({ quoted, verbs }: SentenceReading): boolean =>
  verbs.some(
    ({ classes, tense, lemma }) =>
      classes.includes('say') && /^(?:past|present|perfect)$/.test(tense) && (quoted > 0 || speech.has(lemma)),
  );

const speech: ReadonlySet<string> = new Set(['say', 'dire', 'declare', 'déclarer', 'affirmer']);
