import { type Files, normalizeUri } from '../../server/workspace/index';

/** Files that a test makes up. */
export interface MemoryFiles extends Files {
  /** Makes or replaces a file. */
  write(uri: string, text: string): void;
  remove(uri: string): void;
  /** How often each file was read, by its normalized URI; a file that is not there counts too. */
  readonly reads: ReadonlyMap<string, number>;
}

/** A file system in memory, keyed by URI. A folder exists where a file stands somewhere below it. */
export function memoryFiles(contents: Readonly<Record<string, string>> = {}): MemoryFiles {
  const texts = new Map(Object.entries(contents).map(([uri, text]) => [normalizeUri(uri), text]));
  const reads = new Map<string, number>();
  return {
    reads,
    write: (uri, text) => void texts.set(normalizeUri(uri), text),
    remove: (uri) => void texts.delete(normalizeUri(uri)),
    async read(uri) {
      const key = normalizeUri(uri);
      reads.set(key, (reads.get(key) ?? 0) + 1);
      const text = texts.get(key);
      return text === undefined ? { missing: true } : { text };
    },
    async kind(uri) {
      const key = normalizeUri(uri);
      if (texts.has(key)) return 'file';
      const folder = key.endsWith('/') ? key : `${key}/`;
      return [...texts.keys()].some((file) => file.startsWith(folder)) ? 'directory' : 'none';
    },
  };
}
