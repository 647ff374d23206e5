import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../../workspace/node/index';

const isMarkdown = (name: string): boolean => /\.(?:md|markdown)$/i.test(name);
const isSkipped = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

/** What the system says of a link that leads nowhere: there is no text that could be missed. */
const leadsNowhere: readonly unknown[] = ['ENOENT', 'ENOTDIR', 'ELOOP'];

/**
 * A link is followed to a file, never to a folder: folders that link to each other have no end.
 * @throws what the system says where nobody can tell what is behind it
 */
async function isFileBehind(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch (thrown) {
    if (leadsNowhere.includes(errorCode(thrown))) return false;
    throw thrown;
  }
}

/**
 * Absolute paths of the Markdown files below a folder. Hidden names and `node_modules` are left out.
 * @param onProblem told of each folder that cannot be listed, and of each link that cannot be followed; the walk goes on
 */
export async function markdownBelow(
  folder: string,
  onProblem: (path: string, thrown: unknown) => void,
): Promise<string[]> {
  const found: string[] = [];
  /** A link that cannot be followed may be a case; it must not hide its neighbours. */
  const isText = (path: string) =>
    isFileBehind(path).catch((thrown) => {
      onProblem(path, thrown);
      return false;
    });
  const waiting = [folder];
  for (let current = waiting.pop(); current !== undefined; current = waiting.pop()) {
    try {
      for (const entry of await readdir(current, { withFileTypes: true })) {
        if (isSkipped(entry.name)) continue;
        const path = join(current, entry.name);
        if (entry.isDirectory()) waiting.push(path);
        else if (isMarkdown(entry.name) && (entry.isFile() || (await isText(path)))) found.push(path);
      }
    } catch (thrown) {
      onProblem(current, thrown);
    }
  }
  return found;
}
