// Control and direction-changing characters can make a page or a terminal show something other than it says.
const unprintable = /[\p{Cc}\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFFE\uFFFF\uD800-\uDFFF]/gu;

/** Text for one line: white space is single spaces (no-break ones stay), nothing invisible is left. */
export function oneLine(text: string): string {
  return text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029 ]+/g, ' ')
    .replace(unprintable, '')
    .trim();
}
