import { latin } from '../../core/text/latin';
import { type Span, span } from '../../core/text/span';

/** A name of a person as a text has it: at least two words, or one word where the text says that it names somebody. */
export interface PersonalName {
  readonly text: string;
  /** Offsets count from the start of the prose. */
  readonly span: Span;
}

const part = "\\p{Lu}(?:\\.|\\p{Ll}+(?:(?:[’'-]\\p{Lu}?|\\p{Lu})\\p{Ll}+)*|[’']\\p{Lu}\\p{Ll}+)";
const particle = "(?:(?:de|du|des|da|di|van|von|der|den|la|le|el|bin|al)\\s+|d[’']|O[’']|Mac|Mc|St\\.\\s+)";
/** White space between two words; never a long stretch of blanked markup. */
const gap = '[ \\u00A0\\r\\n]{1,4}';

/** One word of a name, or several. No name runs on over more than five. */
export const oneName = part;
export const severalNames = `${part}(?:${gap}${particle}{0,2}${part}){1,4}`;

/** Words that no name of a person holds: places, organizations, posts, months, schools, and capitals of other kinds. */
const notInNames = new Set(
  (
    'school schools district board boards public catholic elementary secondary high college university institute academy centre center council committee team department ministry association federation union office branch ' +
    'province county city town township street avenue road park lake river island north south east west northern southern eastern western central canada ontario québec quebec english french francophone anglophone indigenous autochtone métis inuit first nations ' +
    'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday ' +
    'grade year student students pupil learning teaching education educational leadership improvement plan project program programme initiative survey report act policy strategic support services help desk math mathematics reading literacy science ' +
    'director superintendent principal vice-principal vice principals chair president trustee coordinator consultant teacher dr mr mrs ms prof professor the our this these a an in at on of for and but we they he she it when if as one two three ' +
    'google microsoft apple linux open source library chromebook chromebooks zoom teams classroom windows internet excel word power bi ' +
    'école écoles conseil scolaire catholique public collège université institut académie centre comité équipe ministère association fédération syndicat bureau ' +
    'rue avenue lac rivière île nord sud est ouest janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi ' +
    'élève élèves directeur directrice surintendant surintendante direction présidente président mme m madame monsieur le la les un une des notre nos nous ce cette ces en au aux et mais je il elle ils elles on quand si comme plan projet programme'
  ).split(' '),
);

/** What may stand before a name with a capital letter: forms of address, posts, days, and the first word of a sentence. */
const beforeNames = new Set(
  (
    'dr mr mrs ms prof mme m mlle director superintendent principal chair president trustee coach monsieur madame professor elder our the this a an in at on of for and but as when if then later since after before while once with by to from that ' +
    'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday ' +
    'le la les notre en au aux et mais quand si comme alors puis depuis après avant avec par selon janvier février mars avril mai juin juillet août septembre octobre novembre décembre'
  ).split(' '),
);

const asListed = (word: string): string => word.toLowerCase().replace(/\.$/, '');

/** What seems to be the name of a person; one of its words may still name an organization of this text. */
export interface NameLike {
  readonly person: PersonalName;
  /** Its capitalized words, as lists have them. */
  readonly listed: readonly string[];
}

/** The name in a stretch of capitalized words, without what stands before it; undefined where it is no person's. */
export function nameLike(words: string, start: number): NameLike | undefined {
  const all = [...words.matchAll(/[^\s\u00A0]+/g)];
  const first = all.find(([word]) => !beforeNames.has(asListed(word)));
  if (!first) return undefined;
  const text = words.slice(first.index).trimEnd();
  const listed = text
    .split(/[\s\u00A0]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map(asListed);
  if (listed.some((word) => notInNames.has(word))) return undefined;
  return { person: { text, span: span(start + first.index, start + first.index + text.length) }, listed };
}

/** Those that name a person. `excluded` are words, in lower case, that name organizations. */
export const personsAmong = (names: readonly NameLike[], excluded: ReadonlySet<string>): readonly PersonalName[] =>
  names.filter(({ listed }) => !listed.some((word) => excluded.has(word))).map(({ person }) => person);

const several = latin(`(?<![\\p{L}\\p{N}’'-])${severalNames}(?![\\p{L}\\p{N}])`, 'g');

/** What seems to be a name of at least two words, in order. */
export const namesIn = (prose: string): readonly NameLike[] =>
  [...prose.matchAll(several)].flatMap(({ 0: words, index }) => {
    const found = nameLike(words, index);
    return found && /\s/.test(found.person.text) ? found : [];
  });

/** Names of at least two words in a stretch of prose. */
export const personsIn = (prose: string, excluded: ReadonlySet<string>): readonly PersonalName[] =>
  personsAmong(namesIn(prose), excluded);

const readPlain = (name: string): readonly string[] =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '' && !/^(?:dr|mr|mrs|ms|mme|m|prof)$/.test(word));

/** Names that were met lately: a case has the same ones at each key. */
const met = new Map<string, readonly string[]>();
const mostMet = 1000;

function plain(name: string): readonly string[] {
  const known = met.get(name);
  if (known) return known;
  if (met.size >= mostMet) met.clear();
  const words = readPlain(name);
  met.set(name, words);
  return words;
}

/** Whether two spellings may name the same person: initials, middle names and accents aside. */
export const isSamePerson = (one: string, other: string): boolean => areSame(plain(one), plain(other));

/** Tests whether a name is that of one of some persons. */
export function anyOf(persons: readonly string[]): (name: string) => boolean {
  const known = persons.map(plain);
  return (name) => {
    const own = plain(name);
    return known.some((other) => areSame(own, other));
  };
}

function areSame(first: readonly string[], second: readonly string[]): boolean {
  const [firstGiven, secondGiven] = [first[0], second[0]];
  if (!firstGiven || !secondGiven) return false;
  if (first.length === 1 || second.length === 1) return first.some((word) => second.includes(word));
  const isSameGiven =
    firstGiven[0] === secondGiven[0] &&
    (firstGiven.length === 1 || secondGiven.length === 1 || firstGiven === secondGiven);
  return first.at(-1) === second.at(-1) && isSameGiven;
}
