import type { Token, VerbGroup } from '../language/model';
import { thresholds } from '../thresholds';
import { count, countCues, cuesOf, type DraftReading, has, type Role } from './model';
import { isFounding, isLifeOfOne, isScholarship, isVendors } from './outsiders';
import { isCompleted, isPast, shareOf } from './tally';

const isLike = /^\s+(?:a bit |much |just |rather |un peu )?(?:like|comme)\b/;

/** "By the superintendent", "Prepared for the board by …", « Par Ana Petrov ». */
const opensAsByline =
  /^\W*(?:by (?:the )?\p{Lu}|par (?:le |la |l['’])?\p{Lu}|(?:prepared|written|compiled|submitted) (?:for|by) )/iu;
const isPrepared = /^\W*(?:prepared|written|compiled|submitted) /i;

/** What a passage does besides answering: each test has its linguistic reason at its head. */
export function rolesOf(reading: DraftReading, prose: string, tokens: readonly Token[]): Set<Role> {
  const roles = new Set<Role>();
  const verbs = reading.ownVerbs;
  if (isByline(reading, prose, tokens)) roles.add('byline');
  if (isBio(reading) || isLifeOfOne(reading, prose)) roles.add('bio');
  if (isVendors(reading)) roles.add('vendor');
  if (isScholarship(reading)) roles.add('scholarship');
  if (isFounding(reading, prose)) roles.add('founding');
  if (reading.kind === 'quote' || isQuotation(reading)) roles.add('quotation');
  if (asksMostly(reading)) roles.add('questions');
  if (isProfile(reading, prose, verbs)) roles.add('profile');
  if (isLeadIn(reading, prose)) roles.add('lead-in');
  if (isSignpost(reading, roles.has('lead-in'), verbs)) roles.add('signpost');
  if (isAnecdote(reading, verbs)) roles.add('anecdote');
  if (isAnalogy(reading, prose)) roles.add('analogy');
  if (isAdviceList(reading)) roles.add('advice-list');
  if (isOpinion(verbs)) roles.add('opinion');
  if (isFuture(reading, verbs)) roles.add('future');
  if (isPractice(verbs)) roles.add('practice');
  if (isDoctrine(reading, verbs)) roles.add('doctrine');
  return roles;
}

const asksMostly = ({ sentences }: DraftReading): boolean =>
  sentences.length > 0 && count(sentences, ({ isQuestion }) => isQuestion) * 2 >= sentences.length;

/** A line of names: no verb, no full stop, mostly capitals. */
function isByline({ sentences, words, kind }: DraftReading, prose: string, tokens: readonly Token[]): boolean {
  if (kind !== 'paragraph' || words === 0 || words > thresholds.bylineWords) return false;
  if (opensAsByline.test(prose)) return !/[.:!?]$/.test(prose.trimEnd()) || isPrepared.test(prose);
  if (sentences.some(({ verbs }) => verbs.length > 0)) return false;
  const spelled = tokens.filter((token) => token.kind === 'word');
  const capitals = count(spelled, ({ capital }) => capital);
  return (capitals * 2 >= spelled.length || words <= 3) && !/[.:!?]$/.test(prose.trimEnd());
}

/** About a person, not a district: opens with a name, then degrees, books and posts in the third person. */
function isBio(reading: DraftReading): boolean {
  const [first] = reading.sentences;
  if (!first?.startsWithName || countCues(reading, 'self') > 1) return false;
  const life = countCues(reading, 'life');
  return (
    life >= 2 ||
    (life === 1 && countCues(reading, 'person-pronoun') > 0 && !first.verbs.some(({ tense }) => tense === 'past'))
  );
}

function isQuotation({ sentences, words }: DraftReading): boolean {
  let quoted = 0;
  for (const sentence of sentences) quoted += sentence.quoted * sentence.words;
  return words > 0 && quoted / words > thresholds.quotedShare;
}

const isBeOrHave: ReadonlySet<string> = new Set(['be', 'have', 'être', 'avoir']);

/** White space of its own line only: across empty lines it would be tried anew from each of them. */
const label = /^[^\S\r\n\u2028\u2029]*\p{Lu}[^:\n]{0,30}: /gmu;

/** Numbers of size beside states in the present, or a list of labels with values. */
function isProfile(reading: DraftReading, prose: string, verbs: readonly VerbGroup[]): boolean {
  if (reading.kind === 'list') return reading.items > 1 && (prose.match(label)?.length ?? 0) * 2 > reading.items;
  let sizes = 0;
  for (const { numbers } of reading.sentences) sizes += count(numbers, ({ kind }) => kind === 'scale');
  return sizes >= 2 && shareOf(verbs, (verb) => isCompleted(verb) && !isBeOrHave.has(verb.lemma)) < 0.3;
}

/** White space and the marks of emphasis may stand after it. */
function endsWithColon(prose: string): boolean {
  let last = prose.length - 1;
  while (last >= 0 && /[\s*_]/.test(prose.charAt(last))) last--;
  const mark = prose.charAt(last);
  return mark === ':' || mark === '：';
}

/** Points to what follows it: ends in a colon, or in "the following". */
function isLeadIn({ sentences, kind }: DraftReading, prose: string): boolean {
  if (kind !== 'paragraph') return false;
  const last = sentences.at(-1);
  if (!last) return false;
  return endsWithColon(prose) || (has(last, 'here-follows') && has(last, 'signpost'));
}

/** Speaks of the text itself, or is nothing but the sentence before a list. */
function isSignpost(reading: DraftReading, isLead: boolean, verbs: readonly VerbGroup[]): boolean {
  if (reading.sentences.length === 0) return false;
  const pointing = count(reading.sentences, (sentence) => has(sentence, 'signpost') || has(sentence, 'this-case'));
  if (pointing * 2 >= reading.sentences.length && pointing > 0) return true;
  return (
    isLead && reading.words <= thresholds.leadInWords && reading.sentences.length === 1 && !verbs.some(isCompleted)
  );
}

/** A pupil, or a single person, does what is told: the story of one learner is not the work of the district. */
function isAnecdote(reading: DraftReading, verbs: readonly VerbGroup[]): boolean {
  if (
    countCues(reading, 'one-pupil') > 0 &&
    countCues(reading, 'person-pronoun') > 0 &&
    reading.sentences.some(({ quoted }) => quoted > 0.3)
  )
    return true;
  const told = verbs.filter((verb) => isPast(verb) || isCompleted(verb));
  const alone = countCues(reading, 'person-pronoun');
  const ours = count(told, ({ actor }) => actor === 'organization' || actor === 'self');
  const theirs = count(told, ({ actor }) => actor === 'pupil' || actor === 'person' || (actor === 'name' && alone > 0));
  return theirs > ours && theirs > 1 && (countCues(reading, 'pupil') > 0 || alone > 1);
}

/** Says what something was like, not what it was. */
function isAnalogy({ sentences }: DraftReading, prose: string): boolean {
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
function isAdviceList({ sentences, items }: DraftReading): boolean {
  return items >= 2 && count(sentences, ({ verbs }) => verbs[0]?.tense === 'imperative') * 2 > items;
}

/** What must or should be done, by whoever: an argument, not a story. */
function isOpinion(verbs: readonly VerbGroup[]): boolean {
  const duties = shareOf(verbs, ({ tense }) => tense === 'obligation');
  return duties >= thresholds.opinionShare && shareOf(verbs, isCompleted) < thresholds.opinionPast;
}

/** More is still to come than was done. */
function isFuture(reading: DraftReading, verbs: readonly VerbGroup[]): boolean {
  const finite = verbs.filter(({ tense }) => tense !== 'imperative');
  const coming = shareOf(finite, ({ tense }) => tense === 'future' || tense === 'plan');
  const planned = count(reading.own, (sentence) => has(sentence, 'plan'));
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
function isDoctrine(reading: DraftReading, verbs: readonly VerbGroup[]): boolean {
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
