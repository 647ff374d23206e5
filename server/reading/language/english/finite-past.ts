import type { Tense, VerbForm, VerbGroup } from '../model';
import type { SentenceTokens } from '../sentence-tokens';

/** Words in -ed that are no verb, or so often adjectives that they prove nothing. */
const neverPast = new Set(
  'need indeed hundred speed seed feed bed exceed proceed succeed embed aged mixed sacred unprecedented so-called detailed complicated naked wicked rugged interested committed dedicated experienced related advanced skilled talented varied agreed-upon'.split(
    ' ',
  ),
);
/** After these a form in -ed is a participle. */
const beforeParticiple: ReadonlySet<string> = new Set(['be', 'been', 'being', 'having', 'not']);
const pastTenses: ReadonlySet<Tense> = new Set(['past', 'perfect', 'past-perfect', 'habitual-past']);
/** Determiners that stand for those they count: "two joined". */
const counting: ReadonlySet<string> = new Set(
  'two three four five six seven eight nine ten twelve several few one another'.split(' '),
);
/** No clause is longer: how far back its verb is sought, so that thousands of words without one cost no more each. */
const longestClause = 100;
const auxiliaries: ReadonlySet<string> = new Set('is are was were will has had can must should'.split(' '));
/** Past forms that are no participle: nothing else they could be before a noun. */
export const unknownVerb: VerbForm = { lemma: '', classes: [], form: 'past', alsoNoun: false };

/** The participle at an index, listed or in -ed. */
export function participleAt(sentence: SentenceTokens, index: number): VerbForm | undefined {
  const known = sentence.form(index, 'participle');
  if (known) return known;
  return isUnknownPast(sentence, index) ? unknownVerb : undefined;
}

function isUnknownPast(sentence: SentenceTokens, index: number): boolean {
  const word = sentence.word(index);
  return (
    word.length > 4 &&
    word.endsWith('ed') &&
    !neverPast.has(word) &&
    sentence.forms(index).length === 0 &&
    !sentence.isMark(index)
  );
}

/** The past form at an index, if it is the verb of its clause and not a participle before or after a noun. */
export function isFinitePast(
  sentence: SentenceTokens,
  index: number,
  previous: VerbGroup | undefined,
): VerbForm | undefined {
  const form = sentence.form(index, 'past') ?? (isUnknownPast(sentence, index) ? unknownVerb : undefined);
  if (!form || neverPast.has(sentence.word(index))) return undefined;
  const at = sentence.before(index);
  const isBarePast = !participleAt(sentence, index);
  if (at < sentence.from) return undefined;
  if (beforeParticiple.has(sentence.word(at))) return undefined;
  // "How we put it into practice": spelled like the present, so it takes the tense of the verb before.
  if (previous && !pastTenses.has(previous.tense) && sentence.form(index, 'base')) return undefined;
  if (sentence.is(at, 'subject-pronoun')) return isAttribute(sentence, index, at) ? undefined : form;
  if (form === unknownVerb && !endsPhrase(sentence, index + 1)) return undefined;
  if (sentence.is(at, 'relative') && !sentence.isMark(at - 1)) return form;
  if (sentence.is(at, 'possessive') || sentence.is(at, 'preposition')) return undefined;
  if (sentence.is(at, 'determiner') && !counting.has(sentence.word(at))) return undefined;
  if (isBarePast) return form;
  if (
    sentence.word(at) === 'and' ||
    sentence.word(at) === 'or' ||
    sentence.word(at) === 'but' ||
    sentence.word(at) === ','
  ) {
    return continues(sentence, index, previous) ? form : undefined;
  }
  if (sentence.isMark(at)) return hasSubjectOnly(sentence, index, previous) ? form : undefined;
  if (sentence.is(at, 'conjunction')) return undefined;
  if (sentence.word(index + 1) === 'by') return undefined;
  return clauseHasVerb(sentence, at, previous) || verbFollows(sentence, index + 1) ? undefined : form;
}

/** After a verb that is not listed comes what is no noun; "networked schools" is an adjective and its noun. */
export const endsPhrase = (sentence: SentenceTokens, index: number): boolean =>
  sentence.isMark(index) ||
  sentence.isAdverb(index) ||
  sentence.is(index, 'preposition') ||
  sentence.is(index, 'determiner') ||
  sentence.is(index, 'possessive') ||
  sentence.is(index, 'subject-pronoun') ||
  sentence.is(index, 'conjunction') ||
  sentence.is(index, 'relative');

/** "These improved results": a pronoun that is really the determiner of the noun after the participle. */
function isAttribute(sentence: SentenceTokens, index: number, at: number): boolean {
  if (!sentence.is(at, 'determiner') || sentence.is(at, 'relative')) return false;
  return (
    !sentence.isMark(index + 1) &&
    !sentence.is(index + 1, 'preposition') &&
    !sentence.is(index + 1, 'determiner') &&
    !sentence.is(index + 1, 'possessive') &&
    !sentence.is(index + 1, 'relative') &&
    !sentence.isAdverb(index + 1) &&
    !sentence.is(index + 1, 'subject-pronoun')
  );
}

/** Joined to an earlier verb of the past, or the first verb after a subject and an aside between commas. */
function continues(sentence: SentenceTokens, index: number, previous: VerbGroup | undefined): boolean {
  if (sentence.word(index + 1) === 'by') return false;
  if (previous) return pastTenses.has(previous.tense);
  return sentence.word(sentence.before(index)) === ',' && hasSubjectOnly(sentence, index, previous);
}

function hasSubjectOnly(sentence: SentenceTokens, index: number, previous: VerbGroup | undefined): boolean {
  if (previous || sentence.word(index + 1) === 'by') return false;
  if (sentence.is(sentence.from, 'preposition') || sentence.is(sentence.from, 'conjunction')) return false;
  return index - sentence.from > 1 && !sentence.word(sentence.from).endsWith('ing');
}

/** Whether the clause that `at` stands in has its verb already. */
export function clauseHasVerb(sentence: SentenceTokens, at: number, previous: VerbGroup | undefined): boolean {
  if (!previous) return false;
  let subject = false;
  for (let index = at; index >= Math.max(previous.tokenEnd, at - longestClause); index--) {
    const word = sentence.word(index);
    if (word === 'and' || word === 'or') {
      if (subject) return false;
    } else if (sentence.isMark(index) || sentence.is(index, 'conjunction') || sentence.is(index, 'relative'))
      return false;
    subject ||=
      sentence.is(index, 'determiner') ||
      sentence.is(index, 'subject-pronoun') ||
      sentence.cues(index).includes('organization');
  }
  return true;
}

/** "The plans created in June are": an auxiliary later in the same clause is its verb. */
function verbFollows(sentence: SentenceTokens, from: number): boolean {
  for (let index = from; index < Math.min(sentence.to, from + 10); index++) {
    if (sentence.isMark(index) || sentence.is(index, 'conjunction') || sentence.is(index, 'relative')) return false;
    if (auxiliaries.has(sentence.word(index))) return !sentence.is(index - 1, 'subject-pronoun');
  }
  return false;
}
