import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import path from 'node:path';

/** What stands under a name: comparable as a whole. Bytes are kept as Latin-1, one character each. */
export interface Entry {
  readonly mode: number;
  readonly link?: string;
  readonly bytes?: string;
}

/** All files and links of a folder by path, hidden ones included. */
export type Snapshot = ReadonlyMap<string, Entry>;

function entryOf(file: string): Entry {
  const stats = lstatSync(file);
  if (stats.isSymbolicLink()) return { mode: 0, link: readlinkSync(file) };
  const mode = stats.mode & 0o7777;
  return stats.isFile() ? { mode, bytes: readFileSync(file, 'latin1') } : { mode };
}

export function snapshotOf(folder: string): Snapshot {
  const found = new Map<string, Entry>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isDirectory()) continue;
    const file = path.join(entry.parentPath, entry.name);
    found.set(path.relative(folder, file).split(path.sep).join('/'), entryOf(file));
  }
  return found;
}

const isSame = (one: Entry | undefined, other: Entry | undefined): boolean =>
  one?.mode === other?.mode && one?.link === other?.link && one?.bytes === other?.bytes;

/** Names that only an unfinished write has. */
const unfinished = /(?:^|\/)\.casewright-[^/]*\.tmp$/;

export interface Verdict {
  readonly old: readonly string[];
  readonly new: readonly string[];
  /** Were there before, and are gone. */
  readonly lost: readonly string[];
  /** Neither as they were nor as they are to be: text, mode or link. */
  readonly torn: readonly string[];
  /** Files of unfinished writes. */
  readonly litter: readonly string[];
}

/** What became of the files that `wanted` and `before` hold differently. */
export function judge(after: Snapshot, before: Snapshot, wanted: Snapshot): Verdict {
  const verdict = { old: [] as string[], new: [] as string[], lost: [] as string[], torn: [] as string[] };
  const litter = [...after.keys()].filter((name) => unfinished.test(name));
  for (const name of new Set([...before.keys(), ...wanted.keys(), ...after.keys()])) {
    if (litter.includes(name)) continue;
    const [is, was, willBe] = [after.get(name), before.get(name), wanted.get(name)];
    const isOld = isSame(is, was);
    const isNew = isSame(is, willBe);
    if (isOld && isNew) continue;
    if (isOld) verdict.old.push(name);
    else if (isNew) verdict.new.push(name);
    else if (is === undefined) verdict.lost.push(name);
    else verdict.torn.push(name);
  }
  return { ...verdict, litter };
}
