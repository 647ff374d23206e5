const other = /[\p{L}\p{N}]/u;

/** Whether a character is part of words: letters and figures of all scripts, no marks, no signs. */
function isWordCharacter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  // Latin letters with accents are nearly all that ever comes here.
  if (code >= 0xc0 && code <= 0x24f) return code !== 0xd7 && code !== 0xf7;
  return other.test(String.fromCodePoint(code));
}

/** What may stand between two letters of one word: apostrophes, hyphens, the point and comma of a figure. */
const isJoiner = (code: number): boolean =>
  code === 39 || code === 45 || code === 46 || code === 44 || code === 0x2019 || code === 0x2018 || code === 0x2011;

/** Words as a person counts them: `co-learners`, `district's`, `l’école` and `11,187` are one each. */
export function countWords(text: string): number {
  let count = 0;
  // 0: outside, 1: in a word, 2: after a joiner that may turn out to be in a word.
  let state = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit === 32) {
      state = 0;
      continue;
    }
    const code = unit >= 0xd800 && unit <= 0xdbff ? (text.codePointAt(index) ?? unit) : unit;
    if (code > 0xffff) index++;
    if (isWordCharacter(code)) {
      if (state === 0) count++;
      state = 1;
    } else state = state === 1 && isJoiner(code) ? 2 : 0;
  }
  return count;
}
