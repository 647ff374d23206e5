const notLineEnd = /[^\r\n]+/g;

/** The same text with everything but line ends turned into spaces, in equal length. */
export function blank(text: string): string {
  return text.replace(notLineEnd, (line) => ' '.repeat(line.length));
}
