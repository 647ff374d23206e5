import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const shared = new URL('../../../../shared/', import.meta.url);

/** The text of a file under `../shared`; undefined where that folder is not there. */
export function readShared(path: string): string | undefined {
  const file = new URL(path, shared);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** The files of a folder under `../shared`, with their texts; undefined where that folder is not there. */
export function readSharedFolder(
  path: string,
): readonly { readonly name: string; readonly text: string }[] | undefined {
  const folder = new URL(path, shared);
  if (!existsSync(folder)) return undefined;
  return readdirSync(folder)
    .sort()
    .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));
}

/** Says by name that something could not be compared, and with what. */
export function sayAbsent(path: string, what: string): void {
  test(`../shared/${path} is not here: ${what} not compared`, () => {
    expect(existsSync(new URL(path, shared))).toBe(false);
  });
}
