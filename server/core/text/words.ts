const word = /[\p{L}\p{N}]+(?:['’‘\-‑.,][\p{L}\p{N}]+)*/gu;

/** Words as a person counts them: `co-learners`, `district's`, `l’école` and `11,187` are one each. */
export function countWords(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(word)) count++;
  return count;
}
