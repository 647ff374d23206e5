import type { PassageContent } from '../../core/model/index';
import { newSlot } from '../../core/model/memory';
import { characterKinds, isDigit, kindOf } from '../../reading/language/characters';
import { numberWords } from './number-words';

/**
 * Words of which one must stand in a passage for a rule to find anything there. Each rule lists them generously: a passage
 * with such a word is read on, one without is done with.
 */
const words = {
  pupil: `student pupil learner schoolboy schoolgirl kindergartner kindergartener grader kindergarten grade élève écolier
    écolière`,
  pupils: 'students pupils learners children boys girls graduates élèves enfants jeunes garçons filles',
  counted: 'schools students pupils learners staff employees écoles élèves personnel employés employées',
  relativeDate: `ago past last this next fall autumn winter spring summer y dernières dernière cette cet printemps ci dernier
    passé passée prochain prochaine ici prochaines automne été`,
  team: 'team équipe',
  stillToCome: `come added completed determined confirmed soon tba tbc venir compléter déterminer préciser confirmer remplir
    lorem`,
  number: numberWords.join(' '),
} as const;

/** Marks that say as much. */
const marks = { quotation: '"“”«»', bracket: '[', at: '@', gap: '?_' } as const;

/** What a passage can hold that some rule looks for; `capitals` are two in a row, or one and a digit. */
export type Sign = keyof typeof words | keyof typeof marks | 'digit' | 'capitals';

const names: readonly Sign[] = [
  ...(Object.keys(words) as (keyof typeof words)[]),
  ...(Object.keys(marks) as (keyof typeof marks)[]),
  'digit',
  'capitals',
];
const bits = Object.fromEntries(names.map((name, index) => [name, 1 << index])) as Readonly<Record<Sign, number>>;

/** Words share a place where their sums agree: then a passage is read on for nothing, and no harm is done. */
const places = 4096;
const byWord = new Uint32Array(places);
const byMark = new Uint32Array(128);
const beyondAscii = new Map<number, number>();

for (const name of Object.keys(words) as (keyof typeof words)[]) {
  for (const word of words[name].split(/\s+/)) {
    let sum = 0;
    for (let at = 0; at < word.length; at++) sum = summed(sum, word.charCodeAt(at));
    byWord[placeOf(sum)] = (byWord[placeOf(sum)] ?? 0) | bits[name];
  }
}
for (const name of Object.keys(marks) as (keyof typeof marks)[]) {
  for (const mark of marks[name]) {
    const code = mark.charCodeAt(0);
    if (code < 128) byMark[code] = bits[name];
    else beyondAscii.set(code, bits[name]);
  }
}

/** Capitals count as small letters: in the letters of English and French they differ in this one bit. */
function summed(sum: number, code: number): number {
  return (Math.imul(sum, 31) + (code | 32)) | 0;
}

function placeOf(sum: number): number {
  return (sum ^ (sum >>> 15)) & (places - 1);
}

const { digit, small } = characterKinds;
const isCapital = (code: number): boolean => (code >= 65 && code <= 90) || code >= 0xc0;

/** Half of a character from beyond the first plane may be half of a capital. */
const signOfRareMark = (code: number): number =>
  code >= 0xd800 && code < 0xe000 ? bits.capitals : (beyondAscii.get(code) ?? 0);

/** What stands in a prose, in one pass for all rules. */
function signsIn(prose: string): number {
  let found = 0;
  let sum = 0;
  let isInWord = false;
  for (let at = 0; at < prose.length; at++) {
    const code = prose.charCodeAt(at);
    const kind = kindOf(code);
    if (kind >= small) {
      if (!isInWord && isCapital(code)) {
        const next = prose.charCodeAt(at + 1);
        if (isCapital(next) || isDigit(next)) found |= bits.capitals;
      }
      sum = summed(sum, code);
      isInWord = true;
      continue;
    }
    if (isInWord) found |= byWord[placeOf(sum)] as number;
    isInWord = false;
    sum = 0;
    if (kind === digit) found |= bits.digit;
    else found |= code < 128 ? (byMark[code] as number) : signOfRareMark(code);
  }
  return isInWord ? found | (byWord[placeOf(sum)] as number) : found;
}

const slot = newSlot();

function signsOf(content: PassageContent): number {
  const known = content.memory.get(slot) as number | undefined;
  if (known !== undefined) return known;
  const found = signsIn(content.prose);
  content.memory.set(slot, found);
  return found;
}

/** Whether a passage may hold one of several things; where it says no, it surely does not. */
export const mayHold = (content: PassageContent, ...signs: readonly Sign[]): boolean =>
  (signsOf(content) & joined(signs)) !== 0;

/** The same for those who ask many passages. */
export function holder(signs: readonly Sign[]): (content: PassageContent) => boolean {
  const wanted = joined(signs);
  return signs.length === 0 ? () => true : (content) => (signsOf(content) & wanted) !== 0;
}

/** The same of any stretch of prose. */
export const proseMayHold = (prose: string, ...signs: readonly Sign[]): boolean =>
  (signsIn(prose) & joined(signs)) !== 0;

function joined(signs: readonly Sign[]): number {
  let all = 0;
  for (const sign of signs) all |= bits[sign];
  return all;
}
