import { URI, Utils } from 'vscode-uri';

/** A file whose name can be written in one way only: most have such names, and taking addresses apart is slow. */
const isPlain = (uri: string): boolean => /^file:\/\/(?:\/[\w.-]+)+$/.test(uri);

/** One spelling for each resource: `file:///C:/x`, `file:///c%3A/x` and their like come out equal. Key maps by this. */
export const normalizeUri = (uri: string): string => (isPlain(uri) ? uri : URI.parse(uri).toString());

const fileRoot = 'file:///';

/** The folder that holds the resource; the folder of a root is the root itself. */
export function folderOf(uri: string): string {
  if (!isPlain(uri)) return Utils.dirname(URI.parse(uri)).toString();
  return uri.slice(0, Math.max(uri.lastIndexOf('/'), fileRoot.length));
}

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
