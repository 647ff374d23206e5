/**
 * Text from a document as inert Markdown: no emphasis, link, image, HTML, mention or bare address survives, and it stays
 * on one line. Typed punctuation that cannot start anything is left alone, for editors that show the source.
 */
export function escapeMarkdown(text: string): string {
  return (
    text
      // No-break spaces stay: French punctuation needs them.
      .replace(/[ \u2028\u2029\p{Cc}]+/gu, ' ')
      .trim()
      .replace(/[\\`*_{}[\]<>&#|~!@]/g, '\\$&')
      .replace(/:(?=\/\/)/g, '\\:')
      .replace(/\bwww\./gi, (start) => start.replace('.', '\\.'))
      .replace(/^[-+=]/, '\\$&')
      .replace(/^(\d+)([.)])/, '$1\\$2')
  );
}

/** A link whose address is ours: anything but plain http(s) is shown as text alone. */
export function markdownLink(text: string, url: string): string {
  const isSafe = /^https?:\/\/[^\s<>()\\]+$/.test(url);
  return isSafe ? `[${escapeMarkdown(text)}](${url})` : escapeMarkdown(text);
}

export const bold = (text: string): string => `**${escapeMarkdown(text)}**`;

export const paragraphs = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join('\n\n');

export const bullets = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');
