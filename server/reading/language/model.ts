import type { CueKind } from './cue-kinds';

export type { CueKind } from './cue-kinds';

/** Who acts, as far as the words before the verb say. `name` is a capitalized name of unknown kind. */
export type Actor =
  | 'self'
  | 'organization'
  | 'pupil'
  | 'vendor'
  | 'name'
  | 'person'
  | 'they'
  | 'impersonal'
  | 'unknown';

/**
 * When a finite verb places what it says. `habitual-past` is the French imparfait and "used to"; `ability` is can and may;
 * `plan` is a present that speaks of what is still to come ("we hope to").
 */
export type Tense =
  | 'past'
  | 'habitual-past'
  | 'past-perfect'
  | 'perfect'
  | 'present'
  | 'future'
  | 'plan'
  | 'conditional'
  | 'obligation'
  | 'ability'
  | 'imperative';

/** What kind of doing a verb names. A verb can be several. */
export type VerbClass =
  | 'state'
  | 'outcome'
  | 'decide'
  | 'notice'
  | 'change'
  | 'say'
  | 'deficit'
  | 'happen'
  | 'plan'
  | 'show'
  | 'advise';

/** Word classes that decide what stands around a verb. */
export type Part =
  | 'determiner'
  | 'possessive'
  | 'preposition'
  | 'adverb'
  | 'conjunction'
  | 'relative'
  | 'subject-pronoun'
  | 'negation';

/** One bit for each word class. */
export const partBits: Readonly<Record<Part, number>> = {
  determiner: 1,
  possessive: 2,
  preposition: 4,
  adverb: 8,
  conjunction: 16,
  relative: 32,
  'subject-pronoun': 64,
  negation: 128,
};

/** One word, number or mark. Offsets are UTF-16 and count from the start of the passage's prose. */
export interface Token {
  /** Lower case, straight apostrophes; a contraction is spelled out as two tokens over the same stretch. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'mark';
  /** Starts with a capital letter. */
  readonly capital: boolean;
  /** What the lists know of it; the same object for all unknown words. */
  readonly entry: WordEntry;
}

/** A stretch that is a sign of something. */
export interface Cue {
  readonly kind: CueKind;
  readonly start: number;
  readonly end: number;
  /** Index of its first token. */
  readonly token: number;
}

/** A finite verb with its auxiliaries. */
export interface VerbGroup {
  readonly start: number;
  readonly end: number;
  /** Index of its first token, and the index after its last. */
  readonly token: number;
  readonly tokenEnd: number;
  /** The base form where the lexicon knows it, else the word as written. */
  readonly lemma: string;
  readonly classes: readonly VerbClass[];
  readonly tense: Tense;
  readonly passive: boolean;
  readonly progressive: boolean;
  readonly negative: boolean;
  /** Stands in a clause that depends on another: "who answered", "when we began". */
  readonly subordinate: boolean;
  readonly actor: Actor;
  /** The capitalized words before the verb when `actor` is `name`. */
  readonly name: string | undefined;
}

export type NumberKind = 'share' | 'money' | 'outcome' | 'activity' | 'scale' | 'label' | 'other';

export interface NumberMention {
  readonly start: number;
  readonly end: number;
  readonly kind: NumberKind;
}

export interface DateMention {
  readonly start: number;
  readonly end: number;
  /** `relative` is any date that needs another to be understood: "five years ago", "this year". */
  readonly kind: 'year' | 'school-year' | 'month' | 'relative';
  /** The (first) year of an absolute date. */
  readonly year?: number;
}

/** What the lists know of one word. */
export interface WordEntry {
  /** What it is a sign of. */
  readonly cues: readonly CueKind[];
  /** Those of its signs that are looked for in sentences. */
  readonly signs: readonly CueKind[];
  /** Who acts, where it is the subject of a verb. */
  readonly actor: Actor | undefined;
  /** Phrases that begin with it, by their second word, longest first; most words begin none. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]> | undefined;
  /** What it does in a sentence: the sum of {@link partBits}. */
  readonly parts: number;
  readonly forms: readonly VerbForm[];
  /** Something is to be looked for where it stands: it is a sign, or begins a phrase that is one. */
  readonly isTelling: boolean;
  /** It is a number: "twelve", « douze ». */
  readonly isNumber: boolean;
  /** It can stand between an auxiliary and its verb. */
  readonly isAdverb: boolean;
  /** It can begin a verb in some reading. */
  readonly mayBeVerb: boolean;
}

/** Everything the engine knows about the words of one language. */
export interface Lexicon {
  readonly language: 'en' | 'fr';
  /** What the lists know of a word; `undefined` where no list has it. */
  readonly words: { get(word: string): WordEntry | undefined };
  /** Spellings that stand for two words: "we've". */
  readonly contractions: ReadonlyMap<string, readonly string[]>;
}

export interface Phrase {
  readonly words: readonly string[];
  readonly kind: CueKind;
}

/** One reading of an inflected form. */
export interface VerbForm {
  readonly lemma: string;
  readonly classes: readonly VerbClass[];
  readonly form:
    | 'base'
    | 'third'
    | 'past'
    | 'participle'
    | 'gerund'
    | 'imperfect'
    | 'future'
    | 'conditional'
    | 'command'
    | 'plural'
    | 'we';
  /** The same spelling is at least as often a noun or an adjective. */
  readonly alsoNoun: boolean;
}
