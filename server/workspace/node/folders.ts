import * as fs from 'node:fs';
import { dirname } from 'node:path';
import { errorCode } from './problems';

/** Those that are missing, the outermost last. */
function missingFolders(folder: string): string[] {
  const missing: string[] = [];
  for (let at = folder; !fs.existsSync(at) && at !== dirname(at); at = dirname(at)) missing.push(at);
  return missing;
}

/** What somebody else has put something into meanwhile stays. */
function removeEmpty(folders: readonly string[]): void {
  try {
    for (const folder of folders) fs.rmdirSync(folder);
  } catch {
    // An empty folder harms nobody, and whoever asked has an error to tell already.
  }
}

/**
 * Makes a folder and those it stands in, as far as they are missing: all of them or none.
 * @param folder absolute
 * @returns takes them away again, for when nothing could be written into them
 * @throws the system's error; `ENOTDIR` where a file stands in the way
 */
export function makeFolders(folder: string): () => void {
  const missing = missingFolders(folder);
  try {
    fs.mkdirSync(folder, { recursive: true });
  } catch (thrown) {
    removeEmpty(missing.filter((made) => fs.existsSync(made)));
    // What stands in the way has the name of a folder, not that of the file.
    throw errorCode(thrown) === 'EEXIST'
      ? Object.assign(new Error(`${folder}: not a folder`), { code: 'ENOTDIR' })
      : thrown;
  }
  return () => removeEmpty(missing);
}
