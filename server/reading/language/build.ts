import type { CueKind, Part, Phrase, VerbClass } from './model';
import { splitWords } from './tokens';

type CueLists = Partial<Record<CueKind, readonly string[]>>;

/** Single words and phrases of several cue lists, ready to be looked up word by word. */
export function indexCues(lists: readonly CueLists[], contractions: ReadonlyMap<string, readonly string[]>, elides: boolean) {
  const cues = new Map<string, CueKind[]>();
  const phrases = new Map<string, Phrase[]>();
  for (const [kind, entries] of lists.flatMap((one) => Object.entries(one) as [CueKind, readonly string[]][])) {
    for (const entry of entries) {
      const words = splitWords(entry, contractions, elides);
      const [first] = words;
      if (first === undefined) continue;
      if (words.length === 1) push(cues, first, kind);
      else push(phrases, first, { words, kind });
    }
  }
  for (const found of phrases.values()) found.sort((one, other) => other.words.length - one.words.length);
  return { cues, phrases };
}

export function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const found = map.get(key);
  if (found) found.push(value);
  else map.set(key, [value]);
}

export function indexParts(lists: Readonly<Record<Part, readonly string[]>>): Map<string, Set<Part>> {
  const parts = new Map<string, Set<Part>>();
  for (const [part, words] of Object.entries(lists) as [Part, readonly string[]][]) {
    for (const word of words) parts.set(word, (parts.get(word) ?? new Set<Part>()).add(part));
  }
  return parts;
}

/** The classes of each base form. */
export function classesByLemma(classes: Readonly<Record<VerbClass, string>>): Map<string, VerbClass[]> {
  const found = new Map<string, VerbClass[]>();
  for (const [kind, lemmas] of Object.entries(classes) as [VerbClass, string][]) {
    for (const lemma of lemmas.split(/\s+/)) push(found, lemma, kind);
  }
  return found;
}
