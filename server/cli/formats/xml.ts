const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A parser turns these into plain spaces or line feeds unless they are written so.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** What no XML 1.0 document may hold, not even as a reference: most control characters, half surrogates, two non-characters. */
const forbidden = /(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/** C1 controls are legal, though nobody means them; they go the way of their C0 kin. */
const replacement = '\uFFFD';

/** Text as the content or the attribute value (in double quotes) of XML 1.0; what XML forbids becomes U+FFFD. */
export const xml = (text: string): string =>
  text.replace(forbidden, replacement).replace(/[&<>"\t\n\r]/g, (unit) => references[unit] ?? unit);
