import { keptByContent } from '../passages/kept';
import { has, type SentenceReading } from '../passages/model';
import type { StudyReading } from '../passages/study';
import { thresholds } from '../thresholds';

const { gate } = thresholds;

/** Those whom a witness speaks to. */
const addressed =
  /\b(?:members of (?:the|this) (?:sub)?committee|ranking member|(?:mr\.?|madam) (?:chair|speaker)|chair(?:man|woman|person)? \p{Lu}\p{L}+|honou?rable members|membres (?:de la commission|du comité)|m(?:onsieur|adame) (?:le |la )?président)/iu;
/** What a witness comes to do. */
const testifies =
  /\b(?:testify|testimony|appear before you|opportunity to (?:appear|speak|present|address)|témoigner|témoignage|comparaître|mémoire que nous|nous entendre)\b/iu;

/** Speaks to a committee, in the first passages of the text. */
export function isTestimony({ passages }: StudyReading): boolean {
  const opening = passages
    .slice(0, gate.openingPassages)
    .map(({ passage, reading }) => voiceOf(passage.content, reading.language));
  return opening.some(({ isAddressed }) => isAddressed) && opening.some(({ isTestifying }) => isTestifying);
}

const voiceOf = keptByContent(({ prose }) => ({
  isAddressed: addressed.test(prose),
  isTestifying: testifies.test(prose),
}));

/**
 * Told by a reporter: nobody says "we" but those who are quoted, and passage after passage says who said what.
 */
export function isNews({ passages }: StudyReading): boolean {
  const told = passages.filter(({ reading }) => reading.kind === 'paragraph' && reading.words > 0);
  const words = told.reduce((sum, { reading }) => sum + reading.words, 0);
  if (words < gate.newsWords) return false;
  if (told.some(({ reading }) => reading.sentences.some(speaksForItself))) return false;
  const attributing = told.filter(({ reading }) => reading.sentences.some(isAttributed)).length;
  return attributing >= gate.leastAttributed && attributing >= told.length * gate.attributedShare;
}

const speaksForItself = (sentence: SentenceReading): boolean => sentence.quoted === 0 && has(sentence, 'self');

/** "…," said the trustee; or: the trustee said that … */
const isAttributed = ({ quoted, verbs }: SentenceReading): boolean =>
  verbs.some(
    ({ classes, tense, lemma }) =>
      classes.includes('say') && /^(?:past|present|perfect)$/.test(tense) && (quoted > 0 || speech.has(lemma)),
  );

const speech: ReadonlySet<string> = new Set(['say', 'dire', 'declare', 'déclarer', 'affirmer']);
