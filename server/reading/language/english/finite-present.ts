import type { VerbForm, VerbGroup } from '../model';
import type { SentenceTokens } from '../sentence-tokens';
import { clauseHasVerb, endsPhrase, unknownVerb } from './finite-past';

/** What follows a verb more often than a noun of the same spelling. */
const presentAnyway: ReadonlySet<string> = new Set('on with for to as in at their how what from that'.split(' '));
/** Subjects that take a verb in -s. */
const singular: ReadonlySet<string> = new Set(['it', 'he', 'she', 'this', 'one']);
/** After these a base form is no finite verb. */
const beforeBase: ReadonlySet<string> = new Set('be been being is are was were to let make help'.split(' '));

/** The present form at an index, if it is the verb of its clause and not a noun. */
export function isFinitePresent(
  sentence: SentenceTokens,
  index: number,
  previous: VerbGroup | undefined,
): VerbForm | undefined {
  const third = sentence.form(index, 'third');
  const base = third ? undefined : sentence.form(index, 'base');
  const form = third ?? base;
  if (!form) return isUnknownThird(sentence, index, previous) ? { ...unknownVerb, form: 'third' } : undefined;
  const at = sentence.before(index);
  if (at < sentence.from) return undefined;
  const word = sentence.word(at);
  if (sentence.is(at, 'subject-pronoun') || sentence.is(at, 'relative')) {
    if (third) return sentence.is(at, 'determiner') && form.alsoNoun ? undefined : form;
    return singular.has(word) || (sentence.is(at, 'determiner') && form.alsoNoun) ? undefined : form;
  }
  if (
    sentence.isMark(at) ||
    sentence.is(at, 'determiner') ||
    sentence.is(at, 'possessive') ||
    sentence.is(at, 'preposition')
  )
    return undefined;
  if (word === 'and' || word === 'or') return previous?.tense === 'present' && !form.alsoNoun ? form : undefined;
  if (sentence.is(at, 'conjunction') || beforeBase.has(word)) return undefined;
  if (clauseHasVerb(sentence, at, previous)) return undefined;
  // A name or an acronym in -s is one thing, a noun in -s is many.
  const isPlural =
    word.length > 3 &&
    word.endsWith('s') &&
    !/(?:ss|us|is|'s)$/.test(word) &&
    (at === sentence.from || !sentence.isCapital(at));
  const isOne = sentence.isCapital(at) && at === sentence.from;
  if (base && !isPlural && !sentence.cues(at).includes('organization')) return undefined;
  if (third && isPlural && !isOne) return undefined;
  return form.alsoNoun && !takesObject(sentence, index + 1) ? undefined : form;
}

/** "The system quietly hums along": after an adverb in -ly, a word in -s is a verb. */
function isUnknownThird(sentence: SentenceTokens, index: number, previous: VerbGroup | undefined): boolean {
  const word = sentence.word(index);
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss') || sentence.cues(index).length > 0) return false;
  return (
    sentence.word(index - 1).endsWith('ly') &&
    endsPhrase(sentence, index + 1) &&
    !clauseHasVerb(sentence, sentence.before(index), previous)
  );
}

/** Whether what follows can be the object of a verb. */
export function takesObject(sentence: SentenceTokens, index: number): boolean {
  return (
    sentence.is(index, 'determiner') || sentence.is(index, 'possessive') || presentAnyway.has(sentence.word(index))
  );
}
