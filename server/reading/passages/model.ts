import type { PassageKind } from '../../core/model/index';
import type { Language } from '../../framework/index';
import type { Cue, CueKind, DateMention, NumberMention, VerbGroup } from '../language/model';

/**
 * What a passage does for the story besides answering a question. Several can hold.
 * `practice` is how things usually go (habitual present); `doctrine` is how things are in general, for anyone.
 */
export type Role =
  | 'byline'
  | 'bio'
  | 'quotation'
  | 'questions'
  | 'profile'
  | 'signpost'
  | 'lead-in'
  | 'practice'
  | 'doctrine'
  | 'future'
  | 'opinion'
  | 'anecdote'
  | 'analogy'
  | 'advice-list'
  | 'vendor'
  | 'scholarship'
  | 'founding';

/** One sentence, list item or table row. Offsets are UTF-16 and count from the start of the passage. */
export interface SentenceReading {
  readonly start: number;
  readonly end: number;
  readonly words: number;
  readonly verbs: readonly VerbGroup[];
  readonly cues: readonly Cue[];
  readonly dates: readonly DateMention[];
  readonly numbers: readonly NumberMention[];
  readonly isQuestion: boolean;
  /** Share of its characters that stand between quotation marks. */
  readonly quoted: number;
  /** Starts with a capitalized name of two words or more. */
  readonly startsWithName: boolean;
  /** Holds a capitalized name or an acronym after its first word. */
  readonly names: boolean;
}

/** What was read in one passage. Depends on its text, kind and language alone, so it can be kept by these. */
export interface PassageReading {
  readonly language: Language;
  readonly kind: PassageKind;
  readonly words: number;
  readonly sentences: readonly SentenceReading[];
  /** Those that speak for the text itself: no question, not mostly somebody's quoted words. */
  readonly own: readonly SentenceReading[];
  /** The verbs of these. */
  readonly ownVerbs: readonly VerbGroup[];
  readonly roles: ReadonlySet<Role>;
  /** Items of a list; 0 for all else. */
  readonly items: number;
  /** A short first sentence that the rest explains: "Trust the community. Opening a platform …" */
  readonly hasMotto: boolean;
  /** Words of names that stand before District, School, Board and the like, in lower case. */
  readonly organizations: readonly string[];
}

/** A reading before it is known what the passage does. */
export type DraftReading = Omit<PassageReading, 'roles'>;

export interface PassageSource {
  readonly kind: PassageKind;
  /** As written; only the bullets of a list are looked for in it. */
  readonly source: string;
  /** The same length, with all that is not prose blanked. */
  readonly prose: string;
}

// These are asked dozens of times of every sentence: no closures, and no list where there is nothing to list.
export function has({ cues }: SentenceReading, kind: CueKind): boolean {
  for (const cue of cues) if (cue.kind === kind) return true;
  return false;
}

const noCues: readonly Cue[] = [];

/** The signs of one kind. */
export function cuesOf({ cues }: SentenceReading, kind: CueKind): readonly Cue[] {
  let found: Cue[] | undefined;
  for (const cue of cues) {
    if (cue.kind !== kind) continue;
    if (found) found.push(cue);
    else found = [cue];
  }
  return found ?? noCues;
}

/** How many of a list a test holds for. */
export function count<Item>(items: readonly Item[], test: (item: Item) => boolean): number {
  let found = 0;
  for (const item of items) if (test(item)) found++;
  return found;
}

/** How many signs of one kind a passage holds. */
export function countCues({ sentences }: Pick<PassageReading, 'sentences'>, kind: CueKind): number {
  let found = 0;
  for (const { cues } of sentences) for (const cue of cues) if (cue.kind === kind) found++;
  return found;
}
