/** What the parts of a document hold, one after the other. Most parts hold none of most things. */
export function gather<Part, Item>(parts: readonly Part[], itemsOf: (part: Part) => readonly Item[]): Item[] {
  const found: Item[] = [];
  for (const part of parts) {
    for (const item of itemsOf(part)) found.push(item);
  }
  return found;
}
