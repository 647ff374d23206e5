import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

interface Row {
  readonly pid: number;
  readonly parent: number;
  /** Resident memory in kilobytes. */
  readonly kilobytes: number;
}

const isLinux = existsSync('/proc/self/status');

/** Where it can be had without another process, which would take time from what is being measured. */
function rowsOfLinux(): readonly Row[] {
  return readdirSync('/proc').flatMap((name) => {
    const pid = Number(name);
    if (!Number.isInteger(pid)) return [];
    let status: string;
    try {
      status = readFileSync(`/proc/${pid}/status`, 'utf8');
    } catch {
      // It has ended since.
      return [];
    }
    const field = (key: string): number => Number(new RegExp(`^${key}:\\s*(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    return [{ pid, parent: field('PPid'), kilobytes: field('VmRSS') }];
  });
}

function rowsOfPs(): readonly Row[] {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' });
  return stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .map(([pid = 0, parent = 0, kilobytes = 0]) => ({ pid, parent, kilobytes }));
}

/** A process and all that it has started. */
export function treeOf(root: number): readonly Row[] {
  const all = isLinux ? rowsOfLinux() : rowsOfPs();
  const tree = all.filter(({ pid }) => pid === root);
  for (const { pid } of tree) tree.push(...all.filter(({ parent }) => parent === pid));
  return tree;
}

/** Resident memory of a process and all that it has started, in megabytes. */
export const megabytesOf = (root: number): number =>
  treeOf(root).reduce((sum, { kilobytes }) => sum + kilobytes, 0) / 1024;
