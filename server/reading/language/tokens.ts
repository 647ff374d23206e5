import { characterKinds, isDigit, isNoBreakSpace, kindOf, spelledPlainly } from './characters';
import { expand } from './contractions';
import { wordEntry } from './entry';
import type { Lexicon, Token, WordEntry } from './model';
import { looksLikeAdverb, looksLikeVerb } from './morphology';
import { type SpelledWord, Spellings } from './spellings';

const { space, joint, digit } = characterKinds;
const unknown: Readonly<Record<'word' | 'adverb' | 'participle', WordEntry>> = {
  word: wordEntry({}),
  adverb: wordEntry({ isAdverb: true }),
  participle: wordEntry({ mayBeVerb: true }),
};
/** The spellings met in the texts of each language. */
const met = new WeakMap<Lexicon, Spellings>();

/**
 * Words, numbers and marks of a text in order, lower-cased, with contractions spelled out. One pass over the characters. A
 * word holds its apostrophes, hyphens and inner stops ("co-learners", "l'école", "e.g"); a number its thousands, set off by
 * no-break spaces or commas.
 */
export function tokenize(text: string, lexicon: Lexicon): Token[] {
  const spellings = met.get(lexicon) ?? new Spellings();
  met.set(lexicon, spellings);
  const workNumber = (spelled: string) => numberOf(spelled, lexicon);
  const workWord = (spelled: string) => wordsOf(spelled, lexicon);
  const tokens: Token[] = [];
  const { length } = text;
  for (let at = 0; at < length; ) {
    const code = text.charCodeAt(at);
    const first = kindOf(code);
    if (first === space) {
      at++;
    } else if (first >= digit) {
      const isNumber = first === digit;
      const end = endOfWord(text, at, isNumber);
      const { words } = spellings.find(text, at, end, isNumber ? workNumber : workWord);
      const kind = isNumber ? 'number' : 'word';
      for (let index = 0; index < words.length; index++) {
        const { word, start, end, capital, entry } = words[index] as SpelledWord;
        tokens.push({ word, start: at + start, end: at + end, kind, capital, entry });
      }
      at = end;
    } else {
      const word = code < 128 ? text.charAt(at) : spelledPlainly(text.charAt(at));
      tokens.push({ word, start: at, end: ++at, kind: 'mark', capital: false, entry: unknown.word });
    }
  }
  return tokens;
}

const comma = 44;

/** A joint holds a word together only before another letter or digit; in a number, a no-break space joins three more digits. */
function endOfWord(text: string, from: number, isNumber: boolean): number {
  let at = from + 1;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind >= digit) continue;
    if (isNumber && isNoBreakSpace(code) && isThousand(text, at + 1)) continue;
    if (kind !== joint || at + 1 === text.length) break;
    const next = kindOf(text.charCodeAt(at + 1));
    if (next < digit || (code === comma && next !== digit)) break;
  }
  return at;
}

const isThousand = (text: string, at: number): boolean =>
  isDigit(text.charCodeAt(at)) &&
  isDigit(text.charCodeAt(at + 1)) &&
  isDigit(text.charCodeAt(at + 2)) &&
  !isDigit(text.charCodeAt(at + 3));

function numberOf(spelled: string, { words }: Lexicon): readonly SpelledWord[] {
  const word = spelledPlainly(spelled).replace(/[\u00A0\u202F]/g, '');
  return [{ word, start: 0, end: spelled.length, capital: false, entry: words.get(word) ?? unknown.word }];
}

function wordsOf(spelled: string, lexicon: Lexicon): readonly SpelledWord[] {
  const word = spelledPlainly(spelled);
  const { length } = spelled;
  const capital = word.charCodeAt(0) !== spelled.charCodeAt(0);
  const known = lexicon.words.get(word);
  if (known || !word.includes("'"))
    return [{ word, start: 0, end: length, capital, entry: known ?? unknownEntry(word, lexicon) }];
  const isFrench = lexicon.language === 'fr';
  let at = 0;
  return expand(word, lexicon.contractions, isFrench).map((part) => {
    // An elided word keeps its place; both words of an English contraction stand where it stands.
    const end = isFrench ? Math.min(length, at + part.length + 1) : length;
    const entry = lexicon.words.get(part) ?? unknownEntry(part, lexicon);
    const spelledWord = { word: part, start: at, end, capital: capital && at === 0, entry };
    if (isFrench) at = end;
    return spelledWord;
  });
}

function unknownEntry(word: string, { language }: Lexicon): WordEntry {
  if (looksLikeAdverb(word, language)) return unknown.adverb;
  return looksLikeVerb(word, language) ? unknown.participle : unknown.word;
}
