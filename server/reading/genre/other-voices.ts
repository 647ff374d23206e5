import { latin } from '../../core/text/latin';
import { keptByContent } from '../passages/kept';
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
  String.raw`\b(?:staff (?:writer|reporter)|(?:education|city|local) reporter|special to the \p{Lu}|associated press|canadian press|presse canadienne|reuters|journaliste (?:à|au|pour))|^\W*\p{Lu}{4}[\p{Lu} .'’-]*(?:, \p{L}[\p{L}.]*)? ?(?:\(\p{Lu}+\) ?)?[—–] ?\p{Lu}`,
);

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
 * Told by a reporter: the press has left its mark on it, nobody says "we" but those who are quoted, and passage after passage says
 * who said what. Without the mark it is a case told by somebody who quotes the leaders, as many are.
 */
export function isNews({ passages }: StudyReading): boolean {
  const told = passages.filter(({ reading }) => reading.kind === 'paragraph' && reading.words > 0);
  const words = told.reduce((sum, { reading }) => sum + reading.words, 0);
  if (
    words < gate.newsWords ||
    !passages.some(({ passage, reading }) => hasPressMark(passage.content, reading.language).found)
  )
    return false;
  if (told.some(({ reading }) => reading.sentences.some(speaksForItself))) return false;
  const attributing = told.filter(({ reading }) => reading.sentences.some(isAttributed)).length;
  return attributing >= gate.leastAttributed && attributing >= told.length * gate.attributedShare;
}

const hasPressMark = keptByContent(({ prose }) => ({ found: press.test(prose) }));

const speaksForItself = (sentence: SentenceReading): boolean => sentence.quoted === 0 && has(sentence, 'self');

/** "…," said the trustee; or: the trustee said that … */
const isAttributed = ({ quoted, verbs }: SentenceReading): boolean =>
  verbs.some(
    ({ classes, tense, lemma }) =>
      classes.includes('say') && /^(?:past|present|perfect)$/.test(tense) && (quoted > 0 || speech.has(lemma)),
  );

const speech: ReadonlySet<string> = new Set(['say', 'dire', 'declare', 'déclarer', 'affirmer']);
