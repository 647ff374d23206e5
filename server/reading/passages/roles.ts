import type { Token, VerbGroup } from '../language/model';
import { thresholds } from '../thresholds';
import { countCues, cuesOf, has, type PassageReading, type Role } from './model';
import { isFounding, isLifeOfOne, isScholarship, isVendors } from './outsiders';
import { isCompleted, isPast, ownSentences, ownVerbs, shareOf } from './tally';

const isLike = /^\s+(?:a bit |much |just |rather |un peu )?(?:like|comme)\b/;

type Draft = Omit<PassageReading, 'roles'>;

/** What a passage does besides answering: each test has its linguistic reason at its head. */
export function rolesOf(draft: Draft, prose: string, tokens: readonly Token[]): Set<Role> {
  const reading = { ...draft, roles: new Set<Role>() };
  const verbs = ownVerbs(draft);
  const roles = new Set<Role>();
  const test = (role: Role, holds: boolean) => holds && roles.add(role);
  test('byline', isByline(reading, prose, tokens));
  test('bio', isBio(reading) || isLifeOfOne(reading, prose));
  test('vendor', isVendors(reading));
  test('scholarship', isScholarship(reading));
  test('founding', isFounding(reading, prose));
  test('quotation', reading.kind === 'quote' || isQuotation(reading));
  test(
    'questions',
    reading.sentences.length > 0 &&
      reading.sentences.filter(({ isQuestion }) => isQuestion).length * 2 >= reading.sentences.length,
  );
  test('profile', isProfile(reading, prose, verbs));
  test('lead-in', isLeadIn(reading, prose));
  test('signpost', isSignpost(reading, roles.has('lead-in'), verbs));
  test('anecdote', isAnecdote(reading, verbs));
  test('analogy', isAnalogy(reading, prose));
  test('advice-list', isAdviceList(reading));
  test('opinion', isOpinion(verbs));
  test('future', isFuture(reading, verbs));
  test('practice', isPractice(verbs));
  test('doctrine', isDoctrine(reading, verbs));
  return roles;
}

/** A line of names: no verb, no full stop, mostly capitals. */
function isByline({ sentences, words, kind }: PassageReading, prose: string, tokens: readonly Token[]): boolean {
  if (
    kind !== 'paragraph' ||
    words === 0 ||
    words > thresholds.bylineWords ||
    sentences.some(({ verbs }) => verbs.length > 0)
  )
    return false;
  const spelled = tokens.filter((token) => token.kind === 'word');
  const capitals = spelled.filter(({ capital }) => capital).length;
  return (capitals * 2 >= spelled.length || words <= 3) && !/[.:!?]\s*$/.test(prose);
}

/** About a person, not a district: opens with a name, then degrees, books and posts in the third person. */
function isBio(reading: PassageReading): boolean {
  const [first] = reading.sentences;
  if (!first?.startsWithName || countCues(reading, 'self') > 1) return false;
  const life = countCues(reading, 'life');
  return (
    life >= 2 ||
    (life === 1 && countCues(reading, 'person-pronoun') > 0 && !first.verbs.some(({ tense }) => tense === 'past'))
  );
}

function isQuotation({ sentences, words }: PassageReading): boolean {
  const quoted = sentences.reduce((sum, sentence) => sum + sentence.quoted * sentence.words, 0);
  return words > 0 && quoted / words > thresholds.quotedShare;
}

/** Numbers of size beside states in the present, or a list of labels with values. */
function isProfile(reading: PassageReading, prose: string, verbs: readonly VerbGroup[]): boolean {
  if (reading.kind === 'list')
    return reading.items > 1 && (prose.match(/^\s*\p{Lu}[^:\n]{0,30}: /gmu)?.length ?? 0) * 2 > reading.items;
  const sizes = reading.sentences.flatMap(({ numbers }) => numbers).filter(({ kind }) => kind === 'scale').length;
  const completedShare = shareOf(
    verbs,
    (verb) =>
      isCompleted(verb) &&
      verb.lemma !== 'be' &&
      verb.lemma !== 'have' &&
      verb.lemma !== 'avoir' &&
      verb.lemma !== 'être',
  );
  return sizes >= 2 && completedShare < 0.3;
}

/** Points to what follows it: ends in a colon, or in "the following". */
function isLeadIn({ sentences, kind }: PassageReading, prose: string): boolean {
  if (kind !== 'paragraph') return false;
  const last = sentences.at(-1);
  if (!last) return false;
  return /[:：][\s*_]*$/.test(prose) || (has(last, 'here-follows') && has(last, 'signpost'));
}

/** Speaks of the text itself, or is nothing but the sentence before a list. */
function isSignpost(reading: PassageReading, isLead: boolean, verbs: readonly VerbGroup[]): boolean {
  const pointing = reading.sentences.filter(
    (sentence) => has(sentence, 'signpost') || has(sentence, 'this-case'),
  ).length;
  if (reading.sentences.length === 0) return false;
  if (pointing * 2 >= reading.sentences.length && pointing > 0) return true;
  return (
    isLead && reading.words <= thresholds.leadInWords && reading.sentences.length === 1 && !verbs.some(isCompleted)
  );
}

/** A pupil, or a single person, does what is told: the story of one learner is not the work of the district. */
function isAnecdote(reading: PassageReading, verbs: readonly VerbGroup[]): boolean {
  if (
    countCues(reading, 'one-pupil') > 0 &&
    countCues(reading, 'person-pronoun') > 0 &&
    reading.sentences.some(({ quoted }) => quoted > 0.3)
  )
    return true;
  const told = verbs.filter((verb) => isPast(verb) || isCompleted(verb));
  const alone = countCues(reading, 'person-pronoun');
  const ours = told.filter(({ actor }) => actor === 'organization' || actor === 'self').length;
  const theirs = told.filter(
    ({ actor }) => actor === 'pupil' || actor === 'person' || (actor === 'name' && alone > 0),
  ).length;
  return theirs > ours && theirs > 1 && (countCues(reading, 'pupil') > 0 || alone > 1);
}

/** Says what something was like, not what it was. */
function isAnalogy({ sentences }: PassageReading, prose: string): boolean {
  const [first] = sentences;
  const [verb] = first?.verbs ?? [];
  if (first && verb?.tense === 'imperative' && cuesOf(first, 'example').some(({ start }) => start <= verb.start))
    return true;
  return (
    verb !== undefined &&
    (verb.lemma === 'be' || verb.lemma === 'être') &&
    isLike.test(prose.slice(verb.end, verb.end + 24))
  );
}

/** Most of its items tell the reader what to do. */
function isAdviceList({ sentences, items }: PassageReading): boolean {
  const commands = sentences.filter(({ verbs }) => verbs[0]?.tense === 'imperative').length;
  return items >= 2 && commands * 2 > items;
}

/** What must or should be done, by whoever: an argument, not a story. */
function isOpinion(verbs: readonly VerbGroup[]): boolean {
  const duties = shareOf(verbs, ({ tense }) => tense === 'obligation');
  return duties >= thresholds.opinionShare && shareOf(verbs, isCompleted) < thresholds.opinionPast;
}

/** More is still to come than was done. */
function isFuture(reading: PassageReading, verbs: readonly VerbGroup[]): boolean {
  const finite = verbs.filter(({ tense }) => tense !== 'imperative');
  const coming = shareOf(finite, ({ tense }) => tense === 'future' || tense === 'plan');
  const planned = ownSentences(reading).filter((sentence) => has(sentence, 'plan')).length;
  return (
    coming >= thresholds.futureShare ||
    (planned > 0 && coming > 0 && coming + planned / Math.max(1, reading.sentences.length) >= thresholds.futureShare)
  );
}

/** How things usually go: the present, again and again, with next to nothing completed. */
function isPractice(verbs: readonly VerbGroup[]): boolean {
  const usual = shareOf(verbs, ({ tense }) => tense === 'present' || tense === 'ability' || tense === 'obligation');
  return verbs.length > 0 && usual >= thresholds.practiceShare;
}

/** How things are in general: the present, nobody in particular, nowhere, no time. */
function isDoctrine(reading: PassageReading, verbs: readonly VerbGroup[]): boolean {
  if (
    countCues(reading, 'self') > 0 ||
    countCues(reading, 'now') > 0 ||
    reading.sentences.some(({ dates }) => dates.length > 0)
  )
    return false;
  const timeless = shareOf(
    verbs,
    ({ tense }) => tense === 'present' || tense === 'ability' || tense === 'obligation' || tense === 'future',
  );
  return verbs.length > 0 && timeless >= thresholds.doctrineShare && countCues(reading, 'generic') > 0;
}
