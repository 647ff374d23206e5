/**
 * A text without the signs at its end. A pattern `[…]+$` would do the same, and look through every stretch of such signs in
 * the text again from each of them.
 * @param sign matches one such sign alone
 */
export function withoutTrailing(text: string, sign: RegExp): string {
  let end = text.length;
  while (end > 0 && sign.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
