import { URI, Utils } from 'vscode-uri';

/** One spelling for each resource: `file:///C:/x`, `file:///c%3A/x` and their like come out equal. Key maps by this. */
export const normalizeUri = (uri: string): string => URI.parse(uri).toString();

/** The folder that holds the resource; the folder of a root is the root itself. */
export const folderOf = (uri: string): string => Utils.dirname(URI.parse(uri)).toString();

/** The resource at a relative path, which is taken literally: `%2e` is no dot. */
export const resolveUri = (folder: string, path: string): string => Utils.joinPath(URI.parse(folder), path).toString();

/**
 * The path from a folder down to a resource, with slashes; empty for the folder itself, undefined for what is not in it.
 * Compares whole segments, so `/cases-old` is not in `/cases`.
 */
export function relativePath(folder: string, uri: string): string | undefined {
  const outer = URI.parse(folder);
  const inner = URI.parse(uri);
  if (outer.scheme !== inner.scheme || outer.authority !== inner.authority) return undefined;
  const base = outer.path.endsWith('/') ? outer.path : `${outer.path}/`;
  if (`${inner.path}/` === base) return '';
  return inner.path.startsWith(base) ? inner.path.slice(base.length) : undefined;
}

/** The innermost of the roots that hold the resource. */
export function rootOf(uri: string, roots: readonly string[]): string | undefined {
  const holding = roots.filter((root) => relativePath(root, uri) !== undefined);
  return holding.sort((one, other) => URI.parse(other).path.length - URI.parse(one).path.length)[0];
}
