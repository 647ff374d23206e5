/** A snippet as plain text: the places to fill in are empty, escapes are taken off. */
export const withoutStops = (snippet: string): string =>
  snippet.replace(/\\([\\$}])|\$\{\d+\}|\$\d+/g, (_, escaped: string | undefined) => escaped ?? '');

/** Plain text as a snippet with one place to fill in, at an offset. */
export const withStop = (text: string, offset: number): string =>
  `${escaped(text.slice(0, offset))}\${1}${escaped(text.slice(offset))}`;

const escaped = (text: string): string => text.replace(/[\\$}]/g, '\\$&');
