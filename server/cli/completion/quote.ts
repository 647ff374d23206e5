/** A text as one word of bash and zsh, whatever is in it. */
export const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** The same for fish, where the backslash escapes inside quotes, too. */
export const fishQuoted = (text: string): string => `'${text.replace(/['\\]/g, '\\$&')}'`;
