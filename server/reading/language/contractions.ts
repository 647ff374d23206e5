import { spelledPlainly } from './characters';

const elision = /^(?:l|d|qu|n|s|j|c|m|t|jusqu|lorsqu|puisqu|quelqu)'/;
/** One word in small letters, as most entries are: nothing to spell out or to split. */
const singleWord = /^[a-zà-öø-ÿœ-]+$/;

/** The words of a list entry, split in the same way as running text. */
export function splitWords(
  text: string,
  contractions: ReadonlyMap<string, readonly string[]>,
  elides: boolean,
): string[] {
  if (singleWord.test(text)) return [text];
  const plain = spelledPlainly(text);
  const found = plain.match(/[^\s,]+/g) ?? [];
  if (!plain.includes("'")) return found;
  return found.flatMap((word) => (word.includes("'") ? expand(word, contractions, elides) : [word]));
}

/** The words that a contraction stands for: "we've" is two, and so is « l'école ». Any other word is itself. */
export function expand(
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
