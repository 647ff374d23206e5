import { count, countCues, cuesOf, type DraftReading, has } from './model';

const isAuthor = /^\W*(?:the (?:author|writer)s?\b|l['’](?:auteure?|autrice)\b)/i;
const isSheOrHe = /^\W*(?:she|he|her|his|elle|il|sa|son)\s/i;
const isIt = /^\W*(?:it|il|elle)\s/i;
/** Verbs of a post that is held. */
const holdsPost: ReadonlySet<string> = new Set([
  'be',
  'serve',
  'lead',
  'work',
  'live',
  'être',
  'diriger',
  'occuper',
  'enseigner',
]);

/** A name, then "she" or "he", up to the post held today; « il » too, where a name stands before it. */
export function isLifeOfOne(reading: DraftReading, prose: string): boolean {
  const [first, ...rest] = reading.sentences;
  if (!first || countCues(reading, 'self') > 0) return false;
  if (isAuthor.test(prose)) return true;
  if (!first.startsWithName || first.verbs[0]?.actor !== 'name') return false;
  const own = rest.filter(({ start, end }) => isSheOrHe.test(prose.slice(start, end)));
  return own.length * 2 > rest.length && own.some(({ verbs }) => verbs.some((verb) => holdsPost.has(verb.lemma)));
}

/** What a supplier did: every sentence opens with it, or with a name or a pronoun that stands for it. */
export function isVendors(reading: DraftReading): boolean {
  let isVendor = false;
  for (const { verbs } of reading.sentences) {
    const actor = verbs[0]?.actor;
    if (actor === 'self' || actor === 'organization' || actor === 'person') return false;
    if (actor === 'vendor') isVendor = true;
  }
  return isVendor && countCues(reading, 'self') === 0;
}

/** What research has found, told of nobody in particular: the studies act, and no organization of the story. */
export function isScholarship(reading: DraftReading): boolean {
  const learned = count(reading.sentences, (sentence) => {
    const verb = sentence.verbs[0];
    return verb !== undefined && cuesOf(sentence, 'scholarship').some(({ start }) => start < verb.start);
  });
  return learned > 1 && learned * 2 >= reading.sentences.length && countCues(reading, 'self') === 0;
}

/** How the organization itself came about, long before the story. */
export function isFounding(reading: DraftReading, prose: string): boolean {
  const at = reading.sentences.slice(0, 3).findIndex((sentence) => has(sentence, 'founding'));
  const sentence = reading.sentences[at];
  const [founded] = sentence ? cuesOf(sentence, 'founding') : [];
  if (!sentence || !founded || sentence.dates.length === 0 || countCues(reading, 'self') > 1) return false;
  if (cuesOf(sentence, 'institution').some(({ start }) => start < founded.start)) return true;
  const isPronoun = isIt.test(prose.slice(sentence.start, sentence.end));
  return isPronoun && at > 0 && reading.sentences.slice(0, at).some((earlier) => has(earlier, 'institution'));
}
