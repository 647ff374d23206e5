/** What a link of the card may lead to. */
export type LinkTarget =
  | { readonly kind: 'external'; readonly address: string }
  /** A path relative to the document, or to its workspace folder where it starts with a slash; decoded. */
  | { readonly kind: 'path'; readonly path: string; readonly fragment: string }
  | { readonly kind: 'refused' };

const refused: LinkTarget = { kind: 'refused' };

/** Reads a link as the author wrote it. Everything that is neither a plain web or mail address nor a path is refused. */
export function readLink(href: string): LinkTarget {
  if (/[\p{Cc}\\]/u.test(href)) return refused;
  if (/^(?:https?:\/\/|mailto:)[^\s]+$/i.test(href)) return { kind: 'external', address: href };
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(href)) return refused;
  const [, address = '', fragment = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(href) ?? [];
  const path = decode(address);
  // What was hidden by encoding: a null character, a backslash, a scheme.
  if (!path || /[\p{Cc}\\]|^[a-z][a-z0-9+.-]*:|^\/\//iu.test(path)) return refused;
  return { kind: 'path', path, fragment: decode(fragment) ?? '' };
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
