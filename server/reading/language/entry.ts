import type { CueKind, VerbForm, WordEntry } from './model';

const noCues: readonly CueKind[] = [];
const noForms: readonly VerbForm[] = [];

/** An entry with every field in the same order: reading asks them of every word, and alike objects are fast to ask. */
export function wordEntry(known: Partial<WordEntry>): WordEntry {
  return {
    cues: shared(known.cues, noCues),
    signs: shared(known.signs, noCues),
    actor: known.actor,
    phrases: known.phrases,
    parts: known.parts ?? 0,
    forms: shared(known.forms, noForms),
    isTelling: known.isTelling ?? false,
    isNumber: known.isNumber ?? false,
    isAdverb: known.isAdverb ?? false,
    mayBeVerb: known.mayBeVerb ?? false,
  };
}

/** One empty list for all words: what is read again and again stays near at hand. */
const shared = <Item>(list: readonly Item[] | undefined, none: readonly Item[]): readonly Item[] =>
  list && list.length > 0 ? list : none;
