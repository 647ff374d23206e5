import { createHash, randomBytes } from 'node:crypto';
import type * as fs from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { errorCode } from './problems';

const leftOver = /^\.casewright-([0-9a-f]{8})-(\d+)-[0-9a-f]{16}\.tmp$/;
const thisMachine = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

/** A run that writes adds to its files all the time: one that was still for an hour has no run any more. */
const abandonedAfterMilliseconds = 60 * 60 * 1000;

/** What this process is writing now. */
const inUse = new Set<string>();
/** Folders are listed once for each run: to list them for each of their files would take ever longer. */
const tidied = new Set<string>();

/**
 * A name for a file that is being written, until {@link releaseName}. Hidden, so that no walk takes it for a text; with
 * machine and process, so that a later run can tell that this one is gone, on a shared drive as well.
 */
export function temporaryName(): string {
  const name = `.casewright-${thisMachine}-${process.pid}-${randomBytes(8).toString('hex')}.tmp`;
  inUse.add(name);
  return name;
}

/** The file of that name is in its place, or given up. */
export function releaseName(name: string): void {
  inUse.delete(name);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (thrown) {
    return errorCode(thrown) !== 'ESRCH';
  }
}

type FileSystem = Pick<typeof fs, 'readdirSync' | 'rmSync' | 'statSync'>;

/** Whether nobody writes this file any more. */
function isAbandoned(name: string, folder: string, fileSystem: FileSystem): boolean {
  const [, machine, digits] = leftOver.exec(name) ?? [];
  if (digits === undefined || inUse.has(name)) return false;
  const pid = Number(digits);
  // Containers give each run the same number: this process's own is that of an earlier run.
  if (machine === thisMachine && (pid === process.pid || !isRunning(pid))) return true;
  // A number may have gone to another program since, and nobody can ask another machine.
  return Date.now() - fileSystem.statSync(join(folder, name)).mtimeMs > abandonedAfterMilliseconds;
}

/** Removes what runs left that were killed in mid-writing, with no chance to clean up. Never throws. */
export function removeLeftOvers(folder: string, fileSystem: FileSystem): void {
  if (tidied.has(folder)) return;
  tidied.add(folder);
  quietly(() => {
    for (const name of fileSystem.readdirSync(folder)) {
      quietly(() => {
        if (isAbandoned(name, folder, fileSystem)) fileSystem.rmSync(join(folder, name), { force: true });
      });
    }
  });
}

/** A folder may be writable and yet not be listed; tidying up must not stand in the way of writing. */
function quietly(step: () => void): void {
  try {
    step();
  } catch {
    // Another run will tidy up.
  }
}
