import { URI } from 'vscode-uri';
import type { Files } from './files';
import { folderOf, relativePath, resolveUri, rootOf } from './uris';

/** A document, as far as its links to other files go. */
export interface Linking {
  readonly study: Readonly<Record<'links' | 'images', readonly { readonly url: string }[]>>;
}

/** What a link says before `#` and `?`, percent-encoding undone; undefined where it names no file beside this one. */
function filePart(url: string): string | undefined {
  if (url === '' || url.startsWith('#') || url.startsWith('//') || /^[a-z][a-z0-9+.-]*:/i.test(url)) return undefined;
  const [path = ''] = url.split(/[?#]/, 1);
  try {
    return path === '' ? undefined : decodeURIComponent(path);
  } catch {
    // A stray percent sign: the path is as it is written.
    return path;
  }
}

/** Where a link leads, or undefined where that cannot be told: outside the root nothing is looked up. */
function targetOf(uri: string, url: string, root: string | undefined): string | undefined {
  const path = filePart(url);
  if (path === undefined || path.includes('\0')) return undefined;
  if (path.startsWith('/') && root === undefined) return undefined;
  const target = resolveUri(path.startsWith('/') ? (root ?? '') : folderOf(uri), path);
  return root === undefined || relativePath(root, target) !== undefined ? target : undefined;
}

/**
 * Looks up what the relative links and images of a document lead to: keyed by the address as written, true where
 * something is there. Fragments are not judged, and what could not be looked up is left out.
 */
export async function targetsOf(
  uri: string,
  document: Linking,
  files: Files,
  roots: readonly string[],
): Promise<ReadonlyMap<string, boolean>> {
  const found = new Map<string, boolean>();
  // An unsaved document has no folder that its links could start from.
  if (URI.parse(uri).scheme === 'untitled') return found;
  const root = rootOf(uri, roots);
  const urls = new Set([...document.study.links, ...document.study.images].map((reference) => reference.url));
  await Promise.all(
    [...urls].map(async (url) => {
      const target = targetOf(uri, url, root);
      const kind = target === undefined ? 'unknown' : await files.kind(target);
      if (kind !== 'unknown') found.set(url, kind !== 'none');
    }),
  );
  return found;
}
