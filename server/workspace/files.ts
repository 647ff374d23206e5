import type { Localized } from '../framework/index';

/**
 * What reading a file gave: its text (a BOM kept, so that offsets are those of the file), or that it is not there, or
 * in a few words why it cannot be used ("is not UTF-8"), to be read after the file's name.
 */
export type ReadResult = { readonly text: string } | { readonly missing: true } | { readonly problem: Localized };

/** `unknown` where nobody can tell: another scheme, no permission to look. */
export type FileKind = 'file' | 'directory' | 'none' | 'unknown';

/**
 * The only way to files: Node's disk, an editor's virtual file systems, or a test's memory. URIs have any scheme.
 * An implementation answers every URI; should it throw all the same, the workspace takes that as a problem.
 */
export interface Files {
  read(uri: string): Promise<ReadResult>;
  kind(uri: string): Promise<FileKind>;
  /** Where a resource really is, symbolic links resolved; the same URI where there are none, or nobody can tell. */
  real?(uri: string): Promise<string>;
}

/** The same port, with whatever an implementation throws turned into an answer. */
export function neverThrowing(files: Files): Required<Files> {
  return {
    async read(uri) {
      try {
        return await files.read(uri);
      } catch (thrown) {
        const detail = thrown instanceof Error ? thrown.message : String(thrown);
        return { problem: { en: `cannot be read (${detail})`, fr: `ne peut pas être lu (${detail})` } };
      }
    },
    async kind(uri) {
      try {
        return await files.kind(uri);
      } catch {
        return 'unknown';
      }
    },
    async real(uri) {
      try {
        return (await files.real?.(uri)) ?? uri;
      } catch {
        return uri;
      }
    },
  };
}
