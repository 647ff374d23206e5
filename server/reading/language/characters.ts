/** What a UTF-16 unit can be in running text. A joint may stand between two parts of a word: ' ’ - ‑ – . , */
export const characterKinds = { mark: 0, space: 1, joint: 2, digit: 3, small: 4, capital: 5, letter: 6 } as const;

const { mark, space, joint, digit, small, capital, letter } = characterKinds;

/** The kinds of ASCII, in a table: text is read a character at a time. */
const ascii = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code <= 32) return space;
  if (isDigit(code)) return digit;
  if (code >= 97 && code <= 122) return small;
  if (code >= 65 && code <= 90) return capital;
  return code === 39 || (code >= 44 && code <= 46) ? joint : mark;
});

/** The kind of a UTF-16 unit; from `digit` on, it can be part of a word. Beyond ASCII, letters are not told apart by case. */
export const kindOf = (code: number): number => (code < 128 ? (ascii[code] as number) : kindBeyondAscii(code));

/** Latin letters and what combines with them are letters; anything from the symbol blocks is a mark. */
function kindBeyondAscii(code: number): number {
  if (code === 0x2019 || code === 0x2011 || code === 0x2013) return joint;
  if (isWideSpace(code)) return space;
  const isLetter =
    (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7) ||
    (code > 0x3040 && code < 0xd800) ||
    code === 0xaa ||
    code === 0xba;
  return isLetter ? letter : mark;
}

const isWideSpace = (code: number): boolean =>
  isNoBreakSpace(code) ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x3000 ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0xfeff;

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A no-break space, which sets off thousands. */
export const isNoBreakSpace = (code: number): boolean => code === 0xa0 || code === 0x202f;

/** Lower case in equal length, with one kind of apostrophe and hyphen. */
export function spelledPlainly(text: string): string {
  const lower = text.toLowerCase();
  const equal = lower.length === text.length ? lower : text.replace(/\u0130/g, 'I').toLowerCase();
  return equal.replaceAll('’', "'").replaceAll('‑', '-');
}

/** Whether a letter of any alphabet stands at an offset. */
export function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (ascii[code] as number) >= small;
  return code >= 0xaa && /\p{L}/u.test(text.charAt(at));
}

/** Whether a capital letter of any alphabet stands at an offset. */
export function isCapitalAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 65 && code <= 90;
  return code >= 0xc0 && /^\p{Lu}/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

/** Calls for each run of letters, with its offsets. */
export function forEachWord(text: string, visit: (start: number, end: number) => void): void {
  const { length } = text;
  for (let at = 0; at < length; at++) {
    if (!isLetterAt(text, at)) continue;
    const start = at++;
    while (at < length && isLetterAt(text, at)) at++;
    visit(start, at);
  }
}
