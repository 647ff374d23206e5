import * as fs from 'node:fs';
import type { FileSystem } from '../../../server/workspace/node/staged-file';

/** What a made-up disk does at its n-th call, instead of the call. Undefined: the call is made. */
export type Trouble = (
  name: keyof FileSystem,
  index: number,
  args: readonly unknown[],
) => { instead: unknown } | undefined;

export const failure = (code: string): Error => Object.assign(new Error(code), { code });

/** The real disk with trouble; `calls` tells what was asked of it. */
export function troubled(trouble: Trouble): { fileSystem: FileSystem; calls: string[] } {
  const calls: string[] = [];
  const fileSystem = new Proxy<FileSystem>(fs, {
    get(target, name: keyof FileSystem) {
      const original = Reflect.get(target, name);
      return (...args: unknown[]) => {
        calls.push(name);
        const found = trouble(name, calls.length, args);
        return found === undefined ? Reflect.apply(original, target, args) : found.instead;
      };
    },
  });
  return { fileSystem, calls };
}

/** What a full disk refuses; a smaller file, a new name for one and taking one away it allows. */
export const needsRoom = (name: keyof FileSystem, [, flags]: readonly unknown[]): boolean =>
  name === 'writeSync' || name === 'linkSync' || (name === 'openSync' && flags !== 'r');
