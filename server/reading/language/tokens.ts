import type { Lexicon, Token } from './model';

/**
 * A number with thousands set off by no-break spaces; a word with its apostrophes, hyphens and inner stops; or one mark.
 * Every alternative starts with a character of its own kind, so that no stretch is tried twice.
 */
const pattern =
  /\d{1,3}(?:[\u00A0\u202F]\d{3})+(?:,\d+)?|[\p{L}\p{N}]+(?:['’‑–.,-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;
const startsWithLetter = /^\p{L}/u;
const startsWithDigit = /^\p{N}/u;
const elision = /^(?:l|d|qu|n|s|j|c|m|t|jusqu|lorsqu|puisqu|quelqu)'/;

/** Words, numbers and marks of a text in order, lower-cased, with contractions spelled out. Linear in its length. */
export function tokenize(text: string, lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(pattern)) {
    const raw = match[0];
    const start = match.index;
    const end = start + raw.length;
    const first = raw.charCodeAt(0);
    if (raw.length === 1 && !startsWithLetter.test(raw) && !startsWithDigit.test(raw)) {
      tokens.push({ word: raw === '’' ? "'" : raw, start, end, kind: 'mark', capital: false });
      continue;
    }
    if (first >= 48 && first <= 57) {
      tokens.push({ word: raw.replace(/[\u00A0\u202F]/g, ''), start, end, kind: 'number', capital: false });
      continue;
    }
    const lower = raw.toLowerCase();
    const capital = lower.charAt(0) !== raw.charAt(0);
    const word = lower.includes('’') || lower.includes('‑') ? lower.replaceAll('’', "'").replaceAll('‑', '-') : lower;
    if (!word.includes("'")) {
      tokens.push({ word, start, end, kind: 'word', capital });
      continue;
    }
    let at = start;
    for (const part of expand(word, lexicon.contractions, lexicon.language === 'fr')) {
      const length = lexicon.language === 'fr' ? part.length + 1 : 0;
      const partEnd = length > 0 ? Math.min(end, at + length) : end;
      tokens.push({ word: part, start: at, end: partEnd, kind: 'word', capital: capital && at === start });
      if (length > 0) at = partEnd;
    }
  }
  return tokens;
}

/** The words of a list entry, split in the same way as running text. */
export function splitWords(text: string, contractions: ReadonlyMap<string, readonly string[]>, elides: boolean): string[] {
  const found = text.toLowerCase().match(pattern) ?? [];
  return found.flatMap((word) => (word.includes("'") ? expand(word, contractions, elides) : [word]));
}

function expand(word: string, contractions: ReadonlyMap<string, readonly string[]>, elides: boolean): readonly string[] {
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
