import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Programs that give a command disks of its own, which are gone when it ends; the first that may is taken. */
const ways = {
  'real disk, as administrator': ['unshare', '--mount'],
  'real disk, in a namespace of its own': ['unshare', '--user', '--map-root-user', '--mount'],
} as const;

function mayMount(prefix: readonly string[]): boolean {
  const folder = mkdtempSync(path.join(tmpdir(), 'casewright-mount-'));
  try {
    const [command = '', ...rest] = [...prefix, 'mount', '-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder];
    return spawnSync(command, rest).status === 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How this machine mounts disks, or undefined where it does not let us. */
export function mounting(): { readonly way: string; readonly prefix: readonly string[] } | undefined {
  const found = Object.entries(ways).find(([, prefix]) => mayMount(prefix));
  return found && { way: found[0], prefix: found[1] };
}

/** Whether this is the administrator, whom no permission stops. */
export const isAdministrator = process.getuid?.() === 0;

/** Somebody else than the administrator (`nobody` on most systems). */
export const anotherPerson = 65534;
