import { latin } from '../../core/text/latin';
import type { Span } from '../../core/text/span';
import { normalizeWording } from '../../framework/index';

/** How many words of a name may stand between two letters: "Federation *of the* …". */
const mostSkipped = 2;
/** Of the letters of an acronym, this share must begin words; the others may stand inside one. */
const leastInitials = 0.6;
/** How far the words of a name may reach. */
const reach = 160;

const wordsOf = (text: string): readonly string[] => normalizeWording(text).split(' ').filter(Boolean);

/**
 * Whether letters can be read off words, in order, from a first word on.
 * @returns the index of the last word that was needed, or undefined where they do not fit
 */
function lastWordOf(letters: string, words: readonly string[], first: number): number | undefined {
  const read = (letter: number, word: number, inside: number, initials: number): number | undefined => {
    if (letter === letters.length) return initials >= letters.length * leastInitials ? word : undefined;
    const wanted = letters.charAt(letter);
    for (let next = word + 1; next <= word + 1 + mostSkipped && next < words.length; next++) {
      if (!words[next]?.startsWith(wanted)) continue;
      const last = read(letter + 1, next, 1, initials + 1);
      if (last !== undefined) return last;
    }
    const within = words[word]?.indexOf(wanted, inside) ?? -1;
    return within < 0 ? undefined : read(letter + 1, word, within + 1, initials);
  };
  return words[first]?.startsWith(letters.charAt(0)) ? read(1, first, 1, 1) : undefined;
}

const key = (letters: string): string => normalizeWording(letters).replace(/ /g, '');

/** Whether the end of a text spells the letters out: "… professional learning teams". One more word may follow. */
function endsWithName(letters: string, text: string): boolean {
  const words = wordsOf(text).slice(-(letters.length * (mostSkipped + 1) + 1));
  return words.some((_, first) => (lastWordOf(key(letters), words, first) ?? -1) >= words.length - 2);
}

/** Whether the start of a text spells the letters out, after an article or the like. */
function startsWithName(letters: string, text: string): boolean {
  const words = wordsOf(text);
  return [0, 1, 2].some((first) => lastWordOf(key(letters), words, first) !== undefined);
}

/** Whether the letters are those of a name as a whole: MRDSB for Maple Ridge District School Board. */
export function spells(letters: string, name: string): boolean {
  return endsWithName(letters, name) && startsWithName(letters, name);
}

const opens =
  /\((?:(?:also |sometimes )?(?:known as|called)\b|(?:or|ou|dite?s?|appelée?s?)\s)?[\s“"«*]*(?:the |our |l[ae] |les |l[’'])?$/i;
const namedSo = /,?\s(?:or|ou|called|known as|dite?s?|appelée?s?)\s(?:the |l[ae] |les |l[’'])?[“"«]?\s?$/i;
const inBrackets = /^[\s”"»]*\(([^()]{2,160})\)/;
const apposition = /^[”"»]?(?:,|:|\s[–—-])\s(?:or |ou |soit |that is,? |c[’']est-à-dire )?/i;
const quoteBefore = /[“"«][ \u00A0]?$/;
const quoteAfter = /^[,.]?[ \u00A0]?[”"»]/;
const twoCapitalized = latin(String.raw`\p{Lu}\p{L}+(?:\s+\p{Ll}{1,3})*\s+\p{Lu}\p{L}+\s*$`);
/** A gloss in brackets as long as this explains the letters in whatever language and order its words are. */
const wordsOfGloss = 4;

/**
 * Whether a use of an acronym is where it is spelled out: "Full Words (FW)", "FW (full words)", "full words, or FW".
 * @param prose a part of the prose that it stands in
 * In quotation marks stands a name that somebody gave: it is introduced, and may have no words behind it.
 */
export function isSpelledOut(
  letters: string,
  { start, end }: Span,
  prose: (start: number, end: number) => string,
): boolean {
  const before = prose(Math.max(0, start - reach), start);
  const opening = (before.includes('(') ? opens.exec(before) : null) ?? namedSo.exec(before);
  if (opening) {
    const name = before.slice(0, opening.index);
    // Two capitalized words before the bracket are the name, though its words come in another order or language.
    if (endsWithName(letters, name) || twoCapitalized.test(name)) return true;
  }
  const after = prose(end, end + reach);
  if (quoteBefore.test(before) && quoteAfter.test(after)) return true;
  const gloss = inBrackets.exec(after)?.[1];
  if (gloss !== undefined) return startsWithName(letters, gloss) || wordsOf(gloss).length >= wordsOfGloss;
  const apposed = apposition.exec(after);
  return apposed !== null && startsWithName(letters, after.slice(apposed[0].length));
}
