import { beforeAll, vi } from 'vitest';
import { type InstalledPackage, installPackage } from '../../cli/support/bundle';
import { isFull } from './plan';

/** The program as people get it, for all tests of a file. Call it once, at the top. */
export function installed(): { readonly cli: string } {
  // Many processes, each of which takes a moment to start, and much longer on a busy machine.
  vi.setConfig({ testTimeout: isFull ? 4 * 3_600_000 : 180_000, hookTimeout: 120_000 });
  let found: InstalledPackage | undefined;
  beforeAll(async () => {
    found = await installPackage();
  });
  return {
    get cli() {
      if (found === undefined) throw new Error('The package is there once the first test has begun');
      return found.cli;
    },
  };
}
