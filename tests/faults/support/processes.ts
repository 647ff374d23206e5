import { spawnSync } from 'node:child_process';

interface Row {
  readonly pid: number;
  readonly parent: number;
  /** Resident memory in kilobytes. */
  readonly kilobytes: number;
}

function rows(): readonly Row[] {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' });
  return stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .map(([pid = 0, parent = 0, kilobytes = 0]) => ({ pid, parent, kilobytes }));
}

/** A process and all that it has started, as `ps` sees them. */
export function treeOf(root: number): readonly Row[] {
  const all = rows();
  const tree = all.filter(({ pid }) => pid === root);
  for (const { pid } of tree) tree.push(...all.filter(({ parent }) => parent === pid));
  return tree;
}

/** Resident memory of a process and all that it has started, in megabytes. */
export const megabytesOf = (root: number): number =>
  treeOf(root).reduce((sum, { kilobytes }) => sum + kilobytes, 0) / 1024;
