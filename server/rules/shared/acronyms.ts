import type { CaseStudy } from '../../core/model/index';
import { newSlot } from '../../core/model/memory';
import type { Run } from '../../core/model/run';
import type { SegmentReading } from '../../core/model/segment';
import { latin } from '../../core/text/latin';
import { partition } from '../../core/text/partition';
import { contains, type Span, span } from '../../core/text/span';
import { forEachWord, isCapitalAt } from '../../reading/language/characters';
import { inStretches } from './stretches';

export interface Acronym {
  /** Without the plural's s. */
  readonly letters: string;
  readonly place: Span;
}

/** Looked for where a capital stands. */
const candidate = latin(
  String.raw`(?<![\p{L}\p{N}_.@/&#+-])(\p{Lu}[\p{Lu}\p{N}]{1,5})(s)?(?![\p{L}\p{N}_@&+]|[/.]\p{L}|-[\p{Lu}\d])`,
  'y',
);
const romanNumeral = /^X{0,3}(?:IX|IV|V?I{0,3})$/;
const capitalsBefore = latin(String.raw`(?:^|[^\p{L}])\p{Lu}{2,}[’']?[^\S\r\n]+$`);
const capitalsAfter = latin(String.raw`^[^\S\r\n]+\p{Lu}{2,}(?!\p{L})`);
const placeBefore = latin(String.raw`\p{Lu}[\p{L}.]*,[^\S\r\n]$`);

const capital = latin(String.raw`\p{Lu}`, 'g');
const figure = latin(String.raw`\p{N}`);
/** No acronym is longer. */
const longest = 6;

/** How far the text around a candidate is looked at. */
const around = 40;

/** Which of some words a text also has in small letters: there, capitals are emphasis. */
function inSmallLetters(prose: string, words: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  const openings = new Set<number>();
  // Few of them stand anywhere in small letters, even within a word: that much is found out fast.
  for (const word of words) if (prose.includes(word)) openings.add(word.charCodeAt(0));
  if (openings.size === 0) return found;
  forEachWord(prose, (start, end) => {
    if (end - start > longest || end - start < 2 || !openings.has(prose.charCodeAt(start))) return;
    const word = prose.slice(start, end);
    if (words.has(word) && !figure.test(prose.charAt(start - 1) + prose.charAt(end))) found.add(word);
  });
  return found;
}

/** Words in capitals that stand among others, as in a heading or a cry, say nothing; nor does ", PA" after a town. */
function isNoAcronym(prose: string, { start, end }: Span, isShort: boolean): boolean {
  const before = prose.slice(Math.max(0, start - around), start);
  const after = prose.slice(end, end + around);
  return capitalsBefore.test(before) || capitalsAfter.test(after) || (isShort && placeBefore.test(before));
}

/** The acronyms of a text in reading order, every use; headings, code, addresses and words in capitals are left out. */
export function acronymsIn(study: CaseStudy): readonly Acronym[] {
  const { headings } = study;
  const found = candidatesOf(study).flatMap(({ start, found: acronyms }) =>
    acronyms.map(({ letters, place }) => ({ letters, place: span(start + place.start, start + place.end) })),
  );
  if (found.length === 0) return found;
  const words = new Set(found.map(({ letters }) => letters.toLowerCase()));
  const ordinary = inSmallLettersOf(study, words);
  return found.filter(({ letters, place }) => {
    if (ordinary.has(letters.toLowerCase())) return false;
    const above = headings[partition(headings, ({ span: heading }) => heading.end < place.end)];
    return !(above && contains(above.span, place));
  });
}

const candidatesOf = inStretches(['capitals'], ({ prose }) => {
  const found = candidatesIn(prose).filter(({ letters, place }) => !isNoAcronym(prose, place, letters.length === 2));
  return found.length === 0 ? undefined : found;
});

/** What was looked for in a part of a text, and what of it stands there. */
interface SmallLetters {
  readonly words: string;
  readonly found: readonly string[];
}

const slotOfSmall = newSlot();

/** Which of some words a case also has in small letters. Asked again only when its acronyms are others than before. */
function inSmallLettersOf({ runs }: Pick<CaseStudy, 'runs'>, words: ReadonlySet<string>): ReadonlySet<string> {
  const key = [...words].join(' ');
  const found = new Set<string>();
  for (const { run } of runs) {
    for (const word of smallLettersOf(run, words, key, runParts)) found.add(word);
  }
  return found;
}

type Owner = Pick<Run, 'memory'>;

const runParts = (run: Run, words: ReadonlySet<string>, key: string): readonly string[] => [
  ...new Set(run.readings.flatMap((reading) => smallLettersOf(reading, words, key, segmentParts))),
];

const segmentParts = ({ prose }: SegmentReading, words: ReadonlySet<string>): readonly string[] => [
  ...inSmallLetters(prose, words),
];

function smallLettersOf<Of extends Owner>(
  owner: Of,
  words: ReadonlySet<string>,
  key: string,
  look: (owner: Of, words: ReadonlySet<string>, key: string) => readonly string[],
): readonly string[] {
  const known = owner.memory.get(slotOfSmall) as SmallLetters | undefined;
  if (known?.words === key) return known.found;
  const found = look(owner, words, key);
  owner.memory.set(slotOfSmall, { words: key, found } satisfies SmallLetters);
  return found;
}

/** A small letter of ASCII, a space or a mark: no acronym goes on with it. */
const isPlain = (code: number): boolean => code < 48 || (code > 57 && code < 65) || (code > 90 && code < 128);

function candidatesIn(prose: string): readonly Acronym[] {
  const found: Acronym[] = [];
  for (let at = 0; at < prose.length; at++) {
    const code = prose.charCodeAt(at);
    if (code < 65 || (code > 90 && code < 0xc0) || isPlain(prose.charCodeAt(at + 1)) || !isCapitalAt(prose, at))
      continue;
    candidate.lastIndex = at;
    const match = candidate.exec(prose);
    if (!match) continue;
    const { 0: text, 1: letters = '' } = match;
    if ((letters.match(capital)?.length ?? 0) > 1 && !romanNumeral.test(letters))
      found.push({ letters, place: span(at, at + text.length) });
    at += text.length - 1;
  }
  return found;
}
