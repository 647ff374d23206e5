import { readdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import picomatch from 'picomatch/posix';

const isSkipped = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

async function addBelow(folder: string, found: Set<string>): Promise<void> {
  found.add(folder);
  // A folder that cannot be listed is told of by the run itself.
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    if (entry.isDirectory() && !isSkipped(entry.name)) await addBelow(join(folder, entry.name), found);
  }
}

async function addFor(argument: string, cwd: string, found: Set<string>): Promise<void> {
  const path = resolve(cwd, argument);
  const there = await stat(path).catch(() => undefined);
  if (there?.isDirectory()) await addBelow(path, found);
  else if (there === undefined && picomatch.scan(argument).isGlob) {
    await addBelow(resolve(cwd, picomatch.scan(argument).base), found);
  } else found.add(dirname(path));
}

/** Absolute paths of all folders in which a text that these arguments name may stand, or appear. */
export async function foldersFor(paths: readonly string[], cwd: string): Promise<Set<string>> {
  const found = new Set<string>();
  for (const argument of paths.length === 0 ? ['.'] : paths) await addFor(argument, cwd, found);
  return found;
}
