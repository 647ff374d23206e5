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
  /** Present where a case is checked only in part, or not at all for now: why, in the interface's language. */
  readonly partly?: string;
  /** Guiding questions answered, and how many there are. Only what the author declares counts. */
  readonly answered: number;
  readonly total: number;
  /** Guiding questions that nothing is declared for, while passages seem to answer them. */
  readonly suggested: number;
  readonly words: number;
  readonly findings: number;
  /** One line a question, for the tooltip. */
  readonly questions: readonly {
    readonly number: number;
    readonly label: string;
    /** What is declared. */
    readonly status: 'answered' | 'partly' | 'missing';
    /** What passages seem to hold that nobody declared. */
    readonly suggested: 'answered' | 'partly' | 'missing';
  }[];
}

/** Zero-based line; `character` counts UTF-16 units. */
export interface TextPosition {
  readonly line: number;
  readonly character: number;
}
export interface TextRange {
  readonly start: TextPosition;
  readonly end: TextPosition;
}
export interface TextChange {
  readonly range: TextRange;
  readonly newText: string;
}

/** Client → server, request: what passages of an open case seem to answer and nobody declared, in the order of the text. */
export const suggestionsRequest = 'casewright/suggestions';
export interface SuggestionsParams {
  readonly uri: string;
}
export interface SuggestionsResult {
  /** The document version that ranges and edits are of. */
  readonly version: number;
  readonly suggestions: readonly SuggestedAnswer[];
  /** How many follow these, where there are very many. */
  readonly more: number;
}
export interface SuggestedAnswer {
  readonly range: TextRange;
  readonly number: number;
  readonly label: string;
  readonly likelihood: 'likely' | 'possible';
  /** The words that speak for it, as written. */
  readonly because: readonly string[];
  /** What declares it by itself; empty where that would undo another declaration. */
  readonly edits: readonly TextChange[];
  /** How many more passages that would declare. */
  readonly alongside: number;
}

/** Client → server, request: which guiding questions the passage at a position could answer, and which it does. */
export const passageRequest = 'casewright/passage';
export interface PassageParams {
  readonly uri: string;
  readonly position: TextPosition;
}
export interface PassageResult {
  readonly version: number;
  /** Absent where there is no passage. */
  readonly range?: TextRange;
  readonly questions: readonly {
    readonly number: number;
    readonly label: string;
    readonly state: 'declared' | 'suggested' | 'open';
    /** How many more passages declaring it would declare; absent where it is declared, or cannot be by itself. */
    readonly alongside?: number;
  }[];
}

/** Client → server, request: the edits that declare answers, all in one go: markers end one another. */
export const declareRequest = 'casewright/declare';
export interface DeclareParams {
  readonly uri: string;
  /** The version that the positions are of; an error where the document is at another one. */
  readonly version: number;
  readonly answers: readonly { readonly position: TextPosition; readonly number: number }[];
}
export interface DeclareResult {
  readonly version: number;
  /** Empty where there is nothing to declare, or not without undoing another declaration. */
  readonly edits: readonly TextChange[];
  /** How many more passages they declare. */
  readonly alongside: number;
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

/** In a web host: the client's first message to the server's worker says where the script is that does the checking. */
export interface CheckingScript {
  readonly casewrightScript: string;
}

/** The name of a worker that is to tell the one that started it what it works on, and how it tells so. */
export const supervisedWorker = 'Casewright, supervised';
export interface WorkMessage {
  /** Null where it works on nothing. */
  readonly casewrightWork: { readonly uri: string; readonly version: number; readonly spent: number } | null;
}
