import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import { Splitter, type Stretch } from '../../../server/markdown/split';

/** All stretches that a text is cut into. */
export function stretchesOf(text: string): Stretch[] {
  const splitter = new Splitter(text, 0);
  const stretches: Stretch[] = [];
  for (let next = splitter.next(); next; next = splitter.next()) stretches.push(next);
  return stretches;
}

/** Comparing first and explaining then is many times as quick as `expect` alone. */
export function expectEqual(actual: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(actual, expected)) expect(actual).toEqual(expected);
}
