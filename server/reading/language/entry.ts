import type { WordEntry } from './model';

/** An entry with every field in the same order: reading asks them of every word, and alike objects are fast to ask. */
export function wordEntry(known: Partial<WordEntry>): WordEntry {
  return {
    cues: known.cues ?? [],
    signs: known.signs ?? [],
    actor: known.actor,
    phrases: known.phrases ?? [],
    parts: known.parts ?? 0,
    forms: known.forms ?? [],
    isAdverb: known.isAdverb ?? false,
    mayBeVerb: known.mayBeVerb ?? false,
  };
}
