import { readFileSync } from 'node:fs';
import { family } from './memory';

/** Linux counts in hundredths of a second, whatever the machine. */
const tick = 10;

/**
 * Time that a process with all that it started has had on processors so far, in ms, those that have ended included; undefined
 * off Linux, or once it is gone.
 */
export function cpuOfFamily(pid: number): number | undefined {
  const all = family(pid).flatMap((member) => ticks(member, 11, 12, 13, 14) ?? []);
  return all.length === 0 ? undefined : all.reduce((sum, time) => sum + time, 0);
}

/**
 * The same for all children of this process that have ended, and theirs. On a busy machine it tells more than the wall clock:
 * who works longer is interrupted more often.
 */
export const cpuOfEndedChildren = (): number | undefined => ticks('self', 13, 14);

/** @param fields positions in the line of /proc, counted from behind the program's name */
function ticks(pid: number | 'self', ...fields: readonly number[]): number | undefined {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const values = line.slice(line.lastIndexOf(')') + 2).split(' ');
    return fields.reduce((sum, field) => sum + Number(values[field]), 0) * tick;
  } catch {
    return undefined;
  }
}
