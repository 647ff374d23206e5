import { splitWords } from './contractions';
import { wordEntry } from './entry';
import {
  type Actor,
  type CueKind,
  type Lexicon,
  type Part,
  type Phrase,
  partBits,
  type VerbClass,
  type VerbForm,
  type WordEntry,
} from './model';
import { looksLikeAdverb, looksLikeVerb } from './morphology';

type CueLists = Partial<Record<CueKind, readonly string[]>>;

export interface WordLists {
  readonly language: Lexicon['language'];
  readonly cues: readonly CueLists[];
  readonly parts: Readonly<Record<Part, readonly string[]>>;
  readonly verbs: ReadonlyMap<string, readonly VerbForm[]>;
  readonly contractions: ReadonlyMap<string, readonly string[]>;
  readonly numberWords: Iterable<string>;
  /** Forms of the auxiliaries, which no list of verbs holds. */
  readonly auxiliaries: ReadonlySet<string>;
}

/** Which sign makes a word the actor; the first that holds. */
const actors: readonly (readonly [CueKind, Actor])[] = [
  ['self', 'self'],
  ['pupil', 'pupil'],
  ['organization', 'organization'],
  ['vendor', 'vendor'],
  ['person-pronoun', 'person'],
  ['they', 'they'],
  ['impersonal', 'impersonal'],
];
/** Signs that are only asked of single words, never looked for in a sentence. */
const silent: ReadonlySet<CueKind> = new Set(['impersonal', 'scale', 'activity', 'example', 'they', 'limit']);

/** What the lists say of a word, beside its forms as a verb. */
interface Draft {
  readonly cues: CueKind[];
  readonly phrases: Phrase[];
  parts: number;
}

const unlisted: Draft = { cues: [], phrases: [], parts: 0 };

/** One entry for each word that any list knows, so that reading looks every word up once. */
export function buildLexicon(lists: WordLists): Lexicon {
  const drafts = draftsOf(lists);
  const numberWords = new Set(lists.numberWords);
  for (const word of [...lists.auxiliaries, ...numberWords]) draftIn(drafts, word);
  const made = new Map<string, WordEntry>();
  // A text uses few of the words: making the entries of all would be the greater part of the time that a command takes to start.
  const get = (word: string): WordEntry | undefined => {
    const known = made.get(word);
    if (known) return known;
    const draft = drafts.get(word);
    const forms = lists.verbs.get(word);
    if (!draft && !forms) return undefined;
    const entry = entryOf(word, draft ?? unlisted, forms ?? [], lists, numberWords.has(word));
    made.set(word, entry);
    return entry;
  };
  return { language: lists.language, words: { get }, contractions: lists.contractions };
}

function draftIn(drafts: Map<string, Draft>, word: string): Draft {
  const found = drafts.get(word);
  if (found) return found;
  const made: Draft = { cues: [], phrases: [], parts: 0 };
  drafts.set(word, made);
  return made;
}

function draftsOf(lists: WordLists): Map<string, Draft> {
  const drafts = new Map<string, Draft>();
  for (const [kind, entries] of lists.cues.flatMap((one) => Object.entries(one) as [CueKind, readonly string[]][])) {
    for (const entry of entries) {
      const words = splitWords(entry, lists.contractions, lists.language === 'fr');
      const [first] = words;
      if (first === undefined) continue;
      if (words.length === 1) draftIn(drafts, first).cues.push(kind);
      else draftIn(drafts, first).phrases.push({ words, kind });
    }
  }
  for (const [part, words] of Object.entries(lists.parts) as [Part, readonly string[]][]) {
    for (const word of words) draftIn(drafts, word).parts |= partBits[part];
  }
  return drafts;
}

function entryOf(
  word: string,
  { cues, phrases, parts }: Draft,
  forms: readonly VerbForm[],
  { language, auxiliaries }: WordLists,
  isNumber: boolean,
): WordEntry {
  return wordEntry({
    cues,
    parts,
    forms,
    isNumber,
    actor: actors.find(([cue]) => cues.includes(cue))?.[1],
    signs: cues.filter((kind) => !silent.has(kind)),
    phrases: bySecondWord(phrases),
    isTelling: phrases.length > 0 || cues.some((kind) => !silent.has(kind) || kind === 'limit'),
    isAdverb: (parts & partBits.adverb) !== 0 || (forms.length === 0 && looksLikeAdverb(word, language)),
    mayBeVerb: forms.length > 0 || auxiliaries.has(word) || looksLikeVerb(word, language),
  });
}

/** "In the" begins a score of phrases: what stands second tells at once which of them can follow. */
function bySecondWord(phrases: readonly Phrase[]): ReadonlyMap<string, readonly Phrase[]> | undefined {
  if (phrases.length === 0) return undefined;
  const found = new Map<string, Phrase[]>();
  const longestFirst = [...phrases].sort((one, other) => other.words.length - one.words.length);
  for (const phrase of longestFirst) push(found, phrase.words[1] ?? '', phrase);
  return found;
}

export function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const found = map.get(key);
  if (found) found.push(value);
  else map.set(key, [value]);
}

/** The classes of each base form. */
export function classesByLemma(classes: Readonly<Record<VerbClass, string>>): Map<string, VerbClass[]> {
  const found = new Map<string, VerbClass[]>();
  for (const [kind, lemmas] of Object.entries(classes) as [VerbClass, string][]) {
    for (const lemma of lemmas.split(/\s+/)) push(found, lemma, kind);
  }
  return found;
}
