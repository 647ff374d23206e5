import { wordEntry } from './entry';
import type { Lexicon, Token, WordEntry } from './model';
import { looksLikeAdverb, looksLikeVerb } from './morphology';

const elision = /^(?:l|d|qu|n|s|j|c|m|t|jusqu|lorsqu|puisqu|quelqu)'/;
const unknown: Readonly<Record<'word' | 'adverb' | 'participle', WordEntry>> = {
  word: wordEntry({}),
  adverb: wordEntry({ isAdverb: true }),
  participle: wordEntry({ mayBeVerb: true }),
};

/**
 * Words, numbers and marks of a text in order, lower-cased, with contractions spelled out. One pass over the characters. A
 * word holds its apostrophes, hyphens and inner stops ("co-learners", "l'école", "e.g"); a number its thousands, set off by
 * no-break spaces or commas.
 */
export function tokenize(text: string, lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  const lower = lowerCased(text);
  const { length } = text;
  for (let at = 0; at < length; ) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at++;
    } else if (isDigit(code)) {
      const end = endOfWord(text, at, true);
      addNumber(tokens, lower, at, end, lexicon);
      at = end;
    } else if (isLetter(code)) {
      const end = endOfWord(text, at, false);
      addWord(tokens, lower, at, end, lower.charCodeAt(at) !== code, lexicon);
      at = end;
    } else {
      tokens.push({
        word: lower.charAt(at),
        start: at,
        end: at + 1,
        kind: 'mark',
        capital: false,
        entry: unknown.word,
      });
      at++;
    }
  }
  return tokens;
}

/** Lower case in equal length, with one kind of apostrophe and hyphen. */
function lowerCased(text: string): string {
  const lower = text.toLowerCase();
  const equal = lower.length === text.length ? lower : text.replace(/\u0130/g, 'I').toLowerCase();
  return equal.replaceAll('’', "'").replaceAll('‑', '-');
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isSpace = (code: number): boolean =>
  code <= 32 ||
  code === 0xa0 ||
  code === 0x202f ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x3000 ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0xfeff;

/** Latin letters and what combines with them; anything from the symbol blocks is a mark. */
function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return (
    (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7) ||
    (code > 0x3040 && code < 0xd800) ||
    code === 0xaa ||
    code === 0xba
  );
}

/** ' ’ - ‑ – . , join two parts of a word; in a number a no-break space joins three more digits. */
function endOfWord(text: string, from: number, isNumber: boolean): number {
  let at = from + 1;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isLetter(code) || isDigit(code)) continue;
    const next = text.charCodeAt(at + 1);
    if (isNumber && (code === 0xa0 || code === 0x202f) && isThousand(text, at + 1)) continue;
    const joins =
      code === 39 || code === 0x2019 || code === 45 || code === 0x2011 || code === 0x2013 || code === 46 || code === 44;
    if (!joins || !(isLetter(next) || isDigit(next))) break;
    if (code === 44 && !isDigit(next)) break;
  }
  return at;
}

const isThousand = (text: string, at: number): boolean =>
  isDigit(text.charCodeAt(at)) &&
  isDigit(text.charCodeAt(at + 1)) &&
  isDigit(text.charCodeAt(at + 2)) &&
  !isDigit(text.charCodeAt(at + 3));

function addNumber(tokens: Token[], lower: string, start: number, end: number, { words }: Lexicon): void {
  const word = lower.slice(start, end).replace(/[\u00A0\u202F]/g, '');
  tokens.push({ word, start, end, kind: 'number', capital: false, entry: words.get(word) ?? unknown.word });
}

function addWord(tokens: Token[], lower: string, start: number, end: number, capital: boolean, lexicon: Lexicon): void {
  const word = lower.slice(start, end);
  const known = lexicon.words.get(word);
  if (known || !word.includes("'")) {
    tokens.push({ word, start, end, kind: 'word', capital, entry: known ?? unknownEntry(word, lexicon) });
    return;
  }
  let at = start;
  const isFrench = lexicon.language === 'fr';
  for (const part of expand(word, lexicon.contractions, isFrench)) {
    // An elided word keeps its place; both words of an English contraction stand where it stands.
    const partEnd = isFrench ? Math.min(end, at + part.length + 1) : end;
    const entry = lexicon.words.get(part) ?? unknownEntry(part, lexicon);
    tokens.push({ word: part, start: at, end: partEnd, kind: 'word', capital: capital && at === start, entry });
    if (isFrench) at = partEnd;
  }
}

function unknownEntry(word: string, { language }: Lexicon): WordEntry {
  if (looksLikeAdverb(word, language)) return unknown.adverb;
  return looksLikeVerb(word, language) ? unknown.participle : unknown.word;
}

/** The words of a list entry, split in the same way as running text. */
export function splitWords(
  text: string,
  contractions: ReadonlyMap<string, readonly string[]>,
  elides: boolean,
): string[] {
  const found = lowerCased(text).match(/[^\s,]+/g) ?? [];
  return found.flatMap((word) => (word.includes("'") ? expand(word, contractions, elides) : [word]));
}

function expand(
  word: string,
  contractions: ReadonlyMap<string, readonly string[]>,
  elides: boolean,
): readonly string[] {
  const known = contractions.get(word);
  if (known) return known;
  if (!elides || word === "aujourd'hui") return [word];
  const parts: string[] = [];
  let rest = word;
  for (let match = elision.exec(rest); match; match = elision.exec(rest)) {
    parts.push(match[0].slice(0, -1));
    rest = rest.slice(match[0].length);
  }
  return rest === '' ? parts : [...parts, rest];
}
