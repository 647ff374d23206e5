import { characterKinds, isDigit, isNoBreakSpace, kindOf, spelledPlainly } from './characters';
import { wordEntry } from './entry';
import type { Lexicon, Token, WordEntry } from './model';
import { looksLikeAdverb, looksLikeVerb } from './morphology';

const { space, joint, digit } = characterKinds;
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
  const { length } = text;
  for (let at = 0; at < length; ) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === space) {
      at++;
    } else if (kind >= digit) {
      const end = endOfWord(text, at, kind === digit);
      if (kind === digit) addNumber(tokens, text, at, end, lexicon);
      else addWord(tokens, text, at, end, lexicon);
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

/** Whether a stretch stands as the lists spell words: small letters of ASCII, digits, plain joints. */
function isPlain(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code > 122 || (code >= 65 && code <= 90)) return false;
  }
  return true;
}

function addNumber(tokens: Token[], text: string, start: number, end: number, { words }: Lexicon): void {
  const spelled = text.slice(start, end);
  const word = isPlain(text, start, end) ? spelled : spelledPlainly(spelled).replace(/[\u00A0\u202F]/g, '');
  tokens.push({ word, start, end, kind: 'number', capital: false, entry: words.get(word) ?? unknown.word });
}

function addWord(tokens: Token[], text: string, start: number, end: number, lexicon: Lexicon): void {
  const spelled = text.slice(start, end);
  const word = isPlain(text, start, end) ? spelled : spelledPlainly(spelled);
  const capital = word !== spelled && word.charCodeAt(0) !== text.charCodeAt(start);
  const known = lexicon.words.get(word);
  if (known || !word.includes("'")) {
    tokens.push({ word, start, end, kind: 'word', capital, entry: known ?? unknownEntry(word, lexicon) });
  } else addContraction(tokens, word, start, end, capital, lexicon);
}

function addContraction(
  tokens: Token[],
  word: string,
  start: number,
  end: number,
  capital: boolean,
  lexicon: Lexicon,
): void {
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

/** One word in small letters, as most entries are: nothing to spell out or to split. */
const singleWord = /^[a-zà-öø-ÿœ-]+$/;

/** The words of a list entry, split in the same way as running text. */
export function splitWords(
  text: string,
  contractions: ReadonlyMap<string, readonly string[]>,
  elides: boolean,
): string[] {
  if (singleWord.test(text)) return [text];
  const found = spelledPlainly(text).match(/[^\s,]+/g) ?? [];
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
