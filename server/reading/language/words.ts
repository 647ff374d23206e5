/** The entries of a word list that is written as text, separated by commas. A line end is no more than a space. */
export function list(text: string): readonly string[] {
  return text
    .trim()
    .replace(/\s+/g, ' ')
    .split(/ ?, ?/)
    .filter((entry) => entry !== '');
}
