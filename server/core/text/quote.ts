/** A YAML double-quoted scalar that says exactly `text`; line ends become spaces, as a reader of one line would have it. */
export function quoteYaml(text: string): string {
  const escaped = text
    .replace(/[\r\n]+/g, ' ')
    .replace(/\\/g, '\\\\')
    .replace(/"/g, '\\"');
  return `"${escaped}"`;
}
