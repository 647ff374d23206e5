import { countCues, cuesOf, has, type PassageReading } from './model';

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
export function isLifeOfOne(reading: PassageReading, prose: string): boolean {
  const [first, ...rest] = reading.sentences;
  if (!first || countCues(reading, 'self') > 0) return false;
  if (isAuthor.test(prose)) return true;
  if (!first.startsWithName || first.verbs[0]?.actor !== 'name') return false;
  const own = rest.filter(({ start, end }) => isSheOrHe.test(prose.slice(start, end)));
  return own.length * 2 > rest.length && own.some(({ verbs }) => verbs.some((verb) => holdsPost.has(verb.lemma)));
}

/** What a supplier did: every sentence opens with it, or with a name or a pronoun that stands for it. */
export function isVendors(reading: PassageReading): boolean {
  const openings = reading.sentences.flatMap(({ verbs: [verb] }) => verb ?? []);
  return (
    countCues(reading, 'self') === 0 &&
    openings.some(({ actor }) => actor === 'vendor') &&
    openings.every(({ actor }) => actor !== 'self' && actor !== 'organization' && actor !== 'person')
  );
}

/** What research has found, told of nobody in particular: the studies act, and no organization of the story. */
export function isScholarship(reading: PassageReading): boolean {
  const learned = reading.sentences.filter((sentence) => has(sentence, 'scholarship')).length;
  return learned > 1 && learned * 2 >= reading.sentences.length && countCues(reading, 'self') === 0;
}

/** How the organization itself came about, long before the story. */
export function isFounding(reading: PassageReading, prose: string): boolean {
  if (countCues(reading, 'self') > 1) return false;
  const at = reading.sentences.slice(0, 3).findIndex((sentence) => has(sentence, 'founding'));
  const sentence = reading.sentences[at];
  const [founded] = sentence ? cuesOf(sentence, 'founding') : [];
  if (!sentence || !founded || sentence.dates.length === 0) return false;
  if (cuesOf(sentence, 'institution').some(({ start }) => start < founded.start)) return true;
  const isPronoun = isIt.test(prose.slice(sentence.start, sentence.end));
  return isPronoun && at > 0 && reading.sentences.slice(0, at).some((earlier) => has(earlier, 'institution'));
}
