import { randomBytes } from 'node:crypto';
import type * as fs from 'node:fs';
import { join } from 'node:path';
import { errorCode } from './problems';

const leftOver = /^\.casewright-(\d+)-[0-9a-f]{16}\.tmp$/;

/**
 * A name for a file that is being written. Hidden, so that no walk takes it for a text; with the process's number, so
 * that a later process can tell that this one is gone.
 */
export const temporaryName = (): string => `.casewright-${process.pid}-${randomBytes(8).toString('hex')}.tmp`;

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (thrown) {
    return errorCode(thrown) !== 'ESRCH';
  }
}

/** Removes what a process left that was killed in mid-writing, with no chance to clean up. Never throws. */
export function removeLeftOvers(folder: string, fileSystem: Pick<typeof fs, 'readdirSync' | 'rmSync'>): void {
  try {
    for (const name of fileSystem.readdirSync(folder)) {
      const pid = leftOver.exec(name)?.[1];
      if (pid !== undefined && !isRunning(Number(pid))) fileSystem.rmSync(join(folder, name), { force: true });
    }
  } catch {
    // A folder may be writable and yet not be listed; tidying up must not stand in the way of writing.
  }
}
