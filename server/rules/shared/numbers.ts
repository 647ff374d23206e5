const wholeNumber = /^\d{1,3}(?:[ \u00A0\u202F,'’]\d{3})*$|^\d+$/;

/** Whether a text is a whole number: digits, with spaces or commas between thousands if at all. */
export function isWholeNumber(text: string): boolean {
  return wholeNumber.test(text);
}

/** Whether a name in front matter is what a comma took off the end of a number. */
export function isRestOfNumber(key: string): boolean {
  return /^\d{3}$/.test(key);
}
