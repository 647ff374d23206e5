import type { Connection } from 'vscode-languageserver';
import {
  type FileKindResult,
  type FileParams,
  fileKindRequest,
  type ReadFileResult,
  readFileRequest,
} from '../protocol';
import type { FileKind, Files, ReadResult } from '../workspace/index';
import type { Documents } from './documents';

/** Files through the client, for a server that has no file system, or must not use it. */
export function clientFiles(connection: Pick<Connection, 'sendRequest'>): Files {
  return {
    async read(uri): Promise<ReadResult> {
      const params: FileParams = { uri };
      const { text, problem } = await connection.sendRequest<ReadFileResult>(readFileRequest, params);
      if (text !== undefined) return { text };
      return problem === undefined ? { missing: true } : { problem: { en: `: ${problem}`, fr: ` : ${problem}` } };
    },
    async kind(uri): Promise<FileKind> {
      const params: FileParams = { uri };
      return (await connection.sendRequest<FileKindResult>(fileKindRequest, params)).kind;
    },
  };
}

/** For a server that can reach no files at all. */
export const noFiles: Files = {
  read: async () => ({ missing: true }),
  kind: async () => 'unknown',
};

/** A configuration that is being edited takes effect at once; everything else is read as it was saved. */
export function withOpenConfigurations(files: Files, documents: Documents): Files {
  return {
    async read(uri) {
      const open = documents.get(uri);
      return open?.kind === 'configuration' ? { text: open.text } : files.read(uri);
    },
    kind: (uri) => files.kind(uri),
    real: async (uri) => (await files.real?.(uri)) ?? uri,
  };
}
