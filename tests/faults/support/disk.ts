import path from 'node:path';
import { atDesk } from './desk';
import { type Ended, runProgram } from './program';
import { type Snapshot, snapshotOf } from './snapshot';

/**
 * Runs in a mount namespace: puts the files on a small disk of its own, leaves as much of it free as is asked for, runs
 * the command there, and brings back what is on the disk then. What is mounted is gone with the process.
 */
const script = `
set -e
disk=$1 from=$2 to=$3 options=$4 free=$5 after=$6
shift 6
mount -t tmpfs -o "$options" tmpfs "$disk"
cp -a "$from/." "$disk/"
room=$(( $(df --output=avail -k "$disk" | tail -n 1) - free ))
if [ "$free" -ge 0 ] && [ "$room" -gt 0 ]; then head -c "$room"k /dev/zero > "$disk/ballast"; fi
if [ -n "$after" ]; then mount -o "remount,$after" "$disk"; fi
cd "$disk"
code=0
"$@" || code=$?
if [ -n "$after" ]; then mount -o remount,rw "$disk"; fi
rm -f "$disk/ballast"
cp -a "$disk/." "$to/"
exit $code
`;

export interface Disk {
  /** How commands get a disk of their own here. */
  readonly prefix: readonly string[];
  /** What `mount` is told of the new disk. */
  readonly options: string;
  /** Kilobytes that are left when the command starts; as much as there is, if left out. */
  readonly free?: number;
  /** How it is mounted anew before the command starts (`ro`). */
  readonly after?: string;
}

/** Runs the program on files that stand on a disk of their own. @returns what was there before and afterwards */
export const onDisk = (
  { prefix, options, free = -1, after = '' }: Disk,
  put: (folder: string) => void,
  program: string,
  args: readonly string[],
): Promise<{ ended: Ended; before: Snapshot; after: Snapshot }> =>
  atDesk(put, (from) =>
    atDesk(
      () => undefined,
      (to) =>
        atDesk(
          () => undefined,
          async (disk) => {
            const within = [...prefix, 'sh', '-c', script, 'sh', disk, from, to, options, String(free), after];
            const before = snapshotOf(from);
            const ended = await runProgram(program, args, { cwd: path.dirname(disk), within });
            return { ended, before, after: snapshotOf(to) };
          },
        ),
    ),
  );
