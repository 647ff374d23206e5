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

/** Whether a line may begin with a marker; nearly all do not, and are known by one unit. */
function mayBegin(content: string): boolean {
  let at = 0;
  let unit = content.charCodeAt(at);
  while (unit === 32 || unit === 9) unit = content.charCodeAt(++at);
  // The signs > - * + [ and digits.
  return unit === 62 || unit === 45 || unit === 42 || unit === 43 || unit === 91 || (unit >= 48 && unit <= 57);
}

export function containersOf(content: string): Containers {
  if (!mayBegin(content)) return without(content);
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
  if (count === 0) return without(content);
  return { depth: count + levelsOf(content), markers: count, footnotes, isItem, text: content.slice(at) };
}

const without = (text: string): Containers => ({ depth: 0, markers: 0, footnotes: 0, isItem: false, text });

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
