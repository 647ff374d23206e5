import { readFileSync, type Stats, statSync } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { URI } from 'vscode-uri';
import type { FileKind, Files, ReadResult } from '../files';
import { decode } from './decode';
import { errorCode, systemProblem } from './problems';

export { decode } from './decode';
export { makeFolders } from './folders';
export { removeLeftOvers } from './left-overs';
export { errorCode, systemProblem } from './problems';
export { StagedFile } from './staged-file';
export { replaceText, type WriteResult } from './write';
export { writeNewText } from './write-new';
export { writingProblem } from './writing-problems';

const largest = 8 * 1024 * 1024;

const isMissing = (thrown: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes(errorCode(thrown) ?? '');

/** Only `file:` is ours: `git:` and `untitled:` URIs have paths too, and must never be opened as files. */
function pathOf(uri: string): string | undefined {
  const parsed = URI.parse(uri);
  return parsed.scheme === 'file' ? parsed.fsPath : undefined;
}

/** How the system is asked. */
interface Disk {
  stat(path: string): Stats | Promise<Stats>;
  readFile(path: string): Uint8Array | Promise<Uint8Array>;
}

/** Others can be served while the disk works. */
const waiting: Disk = { stat: (path) => stat(path), readFile: (path) => readFile(path) };
/** Takes a third of the time for a small file that the system has in memory, and nobody else is served meanwhile. */
const blocking: Disk = { stat: (path) => statSync(path), readFile: (path) => readFileSync(path) };

async function read(uri: string, disk: Disk): Promise<ReadResult> {
  const path = pathOf(uri);
  if (path === undefined) return { missing: true };
  try {
    // Asked first: opening a named pipe would wait for ever, and a huge file would fill the memory.
    const found = await disk.stat(path);
    if (found.isDirectory())
      return { problem: { en: 'is a folder, not a file', fr: 'est un dossier, pas un fichier' } };
    if (!found.isFile()) return { problem: { en: 'is not a regular file', fr: 'n’est pas un fichier ordinaire' } };
    if (found.size > largest) {
      const megabytes = Math.ceil(found.size / 1024 / 1024);
      return {
        problem: {
          en: `is too large (${megabytes} MB); files of up to 8 MB are read`,
          fr: `est trop volumineux (${megabytes} Mo); la limite est de 8 Mo`,
        },
      };
    }
    return decode(await disk.readFile(path));
  } catch (thrown) {
    return isMissing(thrown) ? { missing: true } : { problem: systemProblem(thrown) };
  }
}

async function kind(uri: string, disk: Disk): Promise<FileKind> {
  const path = pathOf(uri);
  if (path === undefined) return 'unknown';
  try {
    const found = await disk.stat(path);
    return found.isDirectory() ? 'directory' : 'file';
  } catch (thrown) {
    return isMissing(thrown) ? 'none' : 'unknown';
  }
}

/** What is not there is where it would be. */
async function real(uri: string): Promise<string> {
  const path = pathOf(uri);
  if (path === undefined) return uri;
  try {
    return URI.file(await realpath(path)).toString();
  } catch {
    return uri;
  }
}

const filesOn = (disk: Disk): Required<Files> => ({
  read: (uri) => read(uri, disk),
  kind: (uri) => kind(uri, disk),
  real,
});

/** The disk, as the workspace wants it. */
export const nodeFiles = (): Required<Files> => filesOn(waiting);

/** The same for a program that has nothing else to do while the disk works. */
export const blockingFiles = (): Required<Files> => filesOn(blocking);
