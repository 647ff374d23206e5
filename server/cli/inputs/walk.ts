import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

const isMarkdown = (name: string): boolean => /\.(?:md|markdown)$/i.test(name);
const isSkipped = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

/** A link is followed to a file, never to a folder: folders that link to each other have no end. */
async function isFileBehind(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

/**
 * Absolute paths of the Markdown files below a folder. Hidden names and `node_modules` are left out.
 * @param onProblem told of each folder that cannot be listed; the walk goes on beside it
 */
export async function markdownBelow(
  folder: string,
  onProblem: (folder: string, thrown: unknown) => void,
): Promise<string[]> {
  const found: string[] = [];
  const waiting = [folder];
  for (let current = waiting.pop(); current !== undefined; current = waiting.pop()) {
    try {
      for (const entry of await readdir(current, { withFileTypes: true })) {
        if (isSkipped(entry.name)) continue;
        const path = join(current, entry.name);
        if (entry.isDirectory()) waiting.push(path);
        else if (isMarkdown(entry.name) && (entry.isFile() || (await isFileBehind(path)))) found.push(path);
      }
    } catch (thrown) {
      onProblem(current, thrown);
    }
  }
  return found;
}
