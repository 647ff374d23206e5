/**
 * Names and payloads of the requests that are Casewright's own, beside the Language Server Protocol.
 * The only module that client and server share; plain strings and types, so that neither needs the other's library.
 */

/** Client → server, request: the module card of an open document as HTML (a fragment, no scripts). */
export const cardRequest = 'casewright/card';
export interface CardParams {
  readonly uri: string;
}
export interface CardResult {
  readonly title: string;
  readonly html: string;
  /** The document version that the card shows. */
  readonly version: number;
}

/** Server → client, notification: after each reading of an open Markdown document. */
export const statusNotification = 'casewright/status';
export interface StatusParams {
  readonly uri: string;
  readonly version: number;
  /** False where the document is not checked: then `reason` says why, in the interface's language. */
  readonly checked: boolean;
  readonly reason?: string;
  /** Guiding questions answered, and how many there are. */
  readonly answered: number;
  readonly total: number;
  readonly words: number;
  readonly findings: number;
  /** One line a question, for the tooltip. */
  readonly questions: readonly {
    readonly number: number;
    readonly label: string;
    readonly status: 'answered' | 'partly' | 'missing';
  }[];
}

/** Client → server, request: the text of a new case from the framework's template. */
export const newCaseRequest = 'casewright/newCase';
export interface NewCaseParams {
  readonly language: 'en' | 'fr';
  readonly title?: string;
  readonly district?: string;
  /** Characteristic ids. */
  readonly characteristics: readonly string[];
}
export interface NewCaseResult {
  readonly text: string;
}

/** Client → server, request: what the framework offers to choose from, in the interface's language. */
export const frameworkRequest = 'casewright/framework';
export interface FrameworkResult {
  readonly characteristics: readonly {
    readonly id: string;
    readonly number: number;
    readonly label: string;
    readonly description: string;
  }[];
  readonly districts: readonly string[];
  /** How many characteristics a case may have. */
  readonly characteristicsPerCase: { readonly min: number; readonly max: number };
}

/**
 * Server → client, requests: files through the editor, so that the server works where it has no file system of its own
 * (the web, virtual workspaces). Used when the client sends `clientFiles: true` in `initializationOptions`.
 */
export const readFileRequest = 'casewright/readFile';
export const fileKindRequest = 'casewright/fileKind';
export interface FileParams {
  readonly uri: string;
}
/** `text` is absent where the file is missing or cannot be read; `problem` then says why, unless it is just not there. */
export interface ReadFileResult {
  readonly text?: string;
  readonly problem?: string;
}
export interface FileKindResult {
  readonly kind: 'file' | 'directory' | 'none';
}

export interface InitializationOptions {
  readonly clientFiles?: boolean;
}

/** A command of the server: checks an open document as it is now, whatever `casewright.run` says. Its one argument is the URI. */
export const checkCommand = 'casewright.server.check';
