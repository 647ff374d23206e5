import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Message, notification, type Packet } from './messages';

/** A configuration takes part in the checking of other documents, so every child has it. */
const configurationFile = /(?:^|\/)casewright\.yaml$/;

/** The documents that the client has open, as it has them: what a new child has to be told. */
export class Mirror {
  readonly #open = new Map<string, TextDocument>();

  /** Follows a notification of the client; one that is malformed, or out of order, changes nothing. Never throws. */
  follow({ method, params }: Message): void {
    try {
      if (method === 'textDocument/didOpen') this.#opened(params.textDocument);
      else if (method === 'textDocument/didChange') this.#changed(params);
      else if (method === 'textDocument/didClose') this.#open.delete(params.textDocument.uri);
    } catch {
      // A child refuses the same message, and says so in the log.
    }
  }

  get(uri: string): TextDocument | undefined {
    return this.#open.get(uri);
  }

  uris(): readonly string[] {
    return [...this.#open.keys()];
  }

  configurations(): readonly string[] {
    return this.uris().filter(isConfiguration);
  }

  /** What opens a document in a child as it is now; undefined where it is not open. */
  opening(uri: string): Packet | undefined {
    const document = this.#open.get(uri);
    if (!document) return undefined;
    const { languageId, version } = document;
    return notification('textDocument/didOpen', {
      textDocument: { uri, languageId, version, text: document.getText() },
    });
  }

  #opened({ uri, languageId, version, text }: Record<string, unknown>): void {
    if (typeof uri !== 'string' || typeof text !== 'string') return;
    this.#open.set(uri, TextDocument.create(uri, String(languageId), Number(version), text));
  }

  #changed({ textDocument: { uri, version }, contentChanges }: Message['params']): void {
    const document = this.#open.get(uri);
    if (document && version > document.version) TextDocument.update(document, contentChanges, version);
  }
}

export const isConfiguration = (uri: string): boolean => configurationFile.test(uri);

export const closing = (uri: string): Packet => notification('textDocument/didClose', { textDocument: { uri } });
