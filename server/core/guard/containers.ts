const markers = /[ \t]*(?:>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)|\[\^[^\]\s]{1,99}\]:)/y;

/** How a line stands in quotations, lists and footnotes. */
export interface Containers {
  /** By its markers and, where it has some, its indentation. */
  readonly depth: number;
  /** Markers on the line itself. */
  readonly markers: number;
  /** Footnotes that begin on it. */
  readonly footnotes: number;
  /** Whether a paragraph begins with it: the lines of a quotation are one, an item starts its own. */
  readonly isItem: boolean;
  /** What is left of the line. */
  readonly text: string;
}

const plain = { depth: 0, markers: 0, footnotes: 0, isItem: false };

export function containersOf(content: string): Containers {
  let count = 0;
  let footnotes = 0;
  let at = 0;
  let isItem = false;
  markers.lastIndex = 0;
  for (let match = markers.exec(content); match; match = markers.exec(content)) {
    count++;
    at = markers.lastIndex;
    const isQuotation = match[0].endsWith('>');
    isItem ||= !isQuotation;
    if (match[0].endsWith(':')) footnotes++;
  }
  if (count === 0) return { ...plain, text: content };
  return { depth: count + levelsOf(content), markers: count, footnotes, isItem, text: content.slice(at) };
}

/** The least indentation that a level of a list needs is two columns; a tab may be worth four. */
function levelsOf(content: string): number {
  let columns = 0;
  for (const unit of content) {
    if (unit === '\t') columns += 4;
    else if (unit === ' ') columns++;
    else break;
  }
  return Math.floor(columns / 2);
}
