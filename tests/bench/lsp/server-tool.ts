import type { ProtocolConnection } from 'vscode-languageserver/node';

/** The document that a server is measured with, as it is on disk. */
export interface BenchDocument {
  readonly uri: string;
  /** Folder that is open in the editor. */
  readonly folder: string;
  readonly languageId: 'markdown' | 'yaml';
  readonly text: string;
}

/** A language server that is measured over standard input and output. */
export interface ServerTool {
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
  readonly language: 'markdown' | 'yaml';
  /** Whether the client asks for diagnostics right after a change, or waits until they are published. */
  readonly diagnostics: 'pull' | 'push';
  /** False where there is nothing to find in the texts that it is given. */
  readonly finds: boolean;
  /** Codes of diagnostics that say that the text was not checked, or not all of it: such a server is not measured. */
  readonly incomplete?: readonly string[];
  readonly initializationOptions?: unknown;
  /** Sent as `workspace/didChangeConfiguration`, and answered section by section where the server asks. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Where it completes: in a comment of ours or in a link; absent where it has nothing to offer in these texts. */
  readonly completes?: 'marker' | 'link';
  /** Answers what the server asks of its client. @param text the document as the client has it */
  serve?(connection: ProtocolConnection, document: BenchDocument, text: () => string): void;
}
