/** A text as one word of bash and zsh, whatever is in it. */
export const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** The same for fish, where the backslash escapes inside quotes, too. */
export const fishQuoted = (text: string): string => `'${text.replace(/['\\]/g, '\\$&')}'`;

/** A list that fish reads twice: as one word where it stands, and word by word when it completes. */
export const fishList = (words: readonly string[]): string =>
  fishQuoted(words.map((word) => (/^[\w.-]+$/.test(word) ? word : fishQuoted(word))).join(' '));
