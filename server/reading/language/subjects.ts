import type { Actor, VerbGroup } from './model';
import type { SentenceTokens } from './sentence-tokens';

/** How far back from its verb a subject is sought. */
const reach = 16;
/** No name has more words; a whole page of capitals is none. */
const longestName = 16;
/** Never who acts. */
const objects: ReadonlySet<string> = new Set(['us', 'me', 'him', 'moi']);
/** Endings of the first person plural; before any other verb, « nous » is the object: « on nous a promis ». */
const agreesWithNous = /(?:ons|mes)$/;

export interface Subject {
  readonly actor: Actor;
  readonly name: string | undefined;
}

/**
 * Who does what the verb at `at` says: the nearest word before it that can act and is not the object of a preposition.
 * A verb that is joined to an earlier one by "and" or a comma shares its subject.
 */
export function subjectOf(sentence: SentenceTokens, at: number, previous: VerbGroup | undefined): Subject {
  let fallback: Subject | undefined;
  let isDoneToUs = false;
  const start = Math.max(sentence.from, at - reach, previous?.tokenEnd ?? 0);
  for (let index = at - 1; index >= start; index--) {
    const word = sentence.word(index);
    if (word === ';' || word === ':') break;
    if (word === 'nous' && !agreesWithNous.test(sentence.word(at))) {
      isDoneToUs = true;
      continue;
    }
    if (objects.has(word)) continue;
    const actor = isDoneToUs && word === 'on' ? 'impersonal' : sentence.actor(index);
    const subject = actor ? { actor, name: undefined } : nameAt(sentence, index, at);
    if (!subject) continue;
    if (!followsPreposition(sentence, index, start)) return subject;
    fallback ??= subject;
  }
  if (fallback) return fallback;
  return { actor: previous?.actor ?? 'unknown', name: previous?.name };
}

function nameAt(sentence: SentenceTokens, index: number, at: number): Subject | undefined {
  if (!sentence.isCapital(index) || sentence.cues(index).length > 0) return undefined;
  if (sentence.isGrammar(index)) return undefined;
  // Any word is capitalized at the start of a sentence; a lone one is a name only right before its verb.
  if (index === sentence.from && index !== at - 1) return undefined;
  let first = index;
  const least = Math.max(sentence.from, index - longestName);
  while (first > least && sentence.isCapital(first - 1) && !sentence.isGrammar(first - 1)) first--;
  // "Superintendent Ann Lee": the office acts.
  if (first > sentence.from && sentence.actor(first - 1) === 'organization')
    return { actor: 'organization', name: undefined };
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
