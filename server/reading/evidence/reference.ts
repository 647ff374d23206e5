const footnoteEnd = /\](?<=\[\^[^\]\s]+\])/;
const addressStart = /\](?<=\[[^\]]+\])\([^)]/;

/**
 * Whether a text holds a call of a footnote, `[^1]`, or a link, `[words](address)`. Looked for from where the brackets close:
 * from where they open, each of thousands that never close would be followed to the end.
 */
export const hasReference = (text: string): boolean =>
  footnoteEnd.test(text) || addressStart.test(text.slice(0, text.lastIndexOf(')')));
