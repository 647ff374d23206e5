const markers = /[ \t]*(?:>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)|\[\^[^\]\s]{1,99}\]:)/y;

/** How deep a line stands in quotations, lists and footnotes, by its markers and its indentation; and what is left of it. */
export function containersOf(content: string): { depth: number; isItem: boolean; text: string } {
  let depth = 0;
  let at = 0;
  let isItem = false;
  markers.lastIndex = 0;
  for (let match = markers.exec(content); match; match = markers.exec(content)) {
    depth++;
    at = markers.lastIndex;
    // The lines of a quotation are one paragraph; an item starts its own.
    isItem ||= !match[0].endsWith('>');
  }
  const indent = /^[ \t]*/.exec(content)?.[0].length ?? 0;
  const nested = depth > 0 ? Math.floor(indent / 2) : 0;
  return { depth: depth + nested, isItem, text: content.slice(at) };
}
