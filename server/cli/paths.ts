import { relative, sep } from 'node:path';
import { URI } from 'vscode-uri';

/** Most names can be written in one way only, and need no care. */
export const uriOf = (path: string): string =>
  /^(?:\/[\w.-]+)+$/.test(path) ? `file://${path}` : URI.file(path).toString();

/** How a path is shown: relative to the folder of the call, with slashes on every system. */
export function shownPath(cwd: string, path: string): string {
  const shown = relative(cwd, path).split(sep).join('/');
  return shown === '' ? '.' : shown;
}

/** The same for a URI; what is no file, such as `default` or `--profile`, stays as it is. */
export const shownUri = (cwd: string, uri: string): string =>
  uri.startsWith('file:') ? shownPath(cwd, URI.parse(uri).fsPath) : uri;

/** Orders paths the same on every machine, whatever its language. */
export const byCodeUnits = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
