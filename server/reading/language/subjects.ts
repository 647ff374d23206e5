import type { Actor, CueKind, VerbGroup } from './model';
import type { SentenceTokens } from './sentence-tokens';

/** How far back from its verb a subject is sought. */
const reach = 16;
const kinds: readonly (readonly [CueKind, Actor])[] = [
  ['self', 'self'],
  ['pupil', 'pupil'],
  ['organization', 'organization'],
  ['vendor', 'vendor'],
  ['person-pronoun', 'person'],
  ['they', 'they'],
  ['impersonal', 'impersonal'],
];

export interface Subject {
  readonly actor: Actor;
  readonly name?: string;
}

/**
 * Who does what the verb at `at` says: the nearest word before it that can act and is not the object of a preposition.
 * A verb that is joined to an earlier one by "and" or a comma shares its subject.
 */
export function subjectOf(sentence: SentenceTokens, at: number, previous: VerbGroup | undefined): Subject {
  let fallback: Subject | undefined;
  const start = Math.max(sentence.from, at - reach, previous?.tokenEnd ?? 0);
  for (let index = at - 1; index >= start; index--) {
    const word = sentence.word(index);
    if (word === ';' || word === ':') break;
    const subject = nameAt(sentence, index, at) ?? actorAt(sentence, index);
    if (!subject) continue;
    if (!followsPreposition(sentence, index, start)) return subject;
    fallback ??= subject;
  }
  if (fallback) return fallback;
  return previous ? { actor: previous.actor, ...(previous.name === undefined ? {} : { name: previous.name }) } : { actor: 'unknown' };
}

function actorAt(sentence: SentenceTokens, index: number): Subject | undefined {
  const cues = sentence.cues(index);
  if (cues.length === 0) return undefined;
  const found = kinds.find(([cue]) => cues.includes(cue));
  // "Our" and "nos" own the subject, they are not the subject; yet what we own is ours: a fallback says as much.
  return found ? { actor: found[1] } : undefined;
}

function nameAt(sentence: SentenceTokens, index: number, at: number): Subject | undefined {
  if (!sentence.isCapital(index) || sentence.cues(index).length > 0) return undefined;
  if (sentence.isGrammar(index)) return undefined;
  // Any word is capitalized at the start of a sentence; a lone one is a name only right before its verb.
  if (index === sentence.from && index !== at - 1) return undefined;
  let first = index;
  while (first > sentence.from && sentence.isCapital(first - 1) && !sentence.isGrammar(first - 1)) first--;
  const words: string[] = [];
  for (let part = first; part <= index; part++) words.push(sentence.word(part));
  return { actor: 'name', name: words.join(' ') };
}

function followsPreposition(sentence: SentenceTokens, index: number, start: number): boolean {
  for (let at = index - 1; at >= Math.max(start, index - 4); at--) {
    if (sentence.is(at, 'preposition')) return true;
    if (sentence.isMark(at) || sentence.is(at, 'conjunction') || sentence.forms(at).length > 0) return false;
  }
  return false;
}
