import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Message, notification, type Packet } from './messages';

/** A configuration takes part in the checking of other documents, so every child has it. */
const configurationFile = /(?:^|\/)casewright\.yaml$/;

interface Change {
  readonly version: number;
  // biome-ignore lint/suspicious/noExplicitAny: whatever the client sent; what makes no sense is left out when it is made.
  readonly contentChanges: any;
}

interface Mirrored {
  readonly document: TextDocument;
  /** Changes that are not made yet. */
  readonly waiting: Change[];
  /** Units that they insert. */
  inserted: number;
}

/** Changes may wait until they are so many, or insert so much. */
const mostWaiting = 100;
const mostInserted = 100_000;

/**
 * The documents that the client has open, as it has them: what a new child has to be told. Its changes wait until somebody
 * asks for the text, which hardly ever happens: making each at once would come between a key and its answer.
 */
export class Mirror {
  readonly #open = new Map<string, Mirrored>();

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

  has(uri: string): boolean {
    return this.#open.has(uri);
  }

  get(uri: string): TextDocument | undefined {
    const mirrored = this.#open.get(uri);
    if (mirrored) makeChanges(mirrored);
    return mirrored?.document;
  }

  /** In UTF-16 units, without the changes that wait; 0 where it is not open. */
  lengthOf(uri: string): number {
    return this.#open.get(uri)?.document.getText().length ?? 0;
  }

  uris(): readonly string[] {
    return [...this.#open.keys()];
  }

  configurations(): readonly string[] {
    return this.uris().filter(isConfiguration);
  }

  /** How many are open that have findings of their own. */
  documents(): number {
    return this.#open.size - this.configurations().length;
  }

  /** What opens a document in a child as it is now; undefined where it is not open. */
  opening(uri: string): Packet | undefined {
    const document = this.get(uri);
    if (!document) return undefined;
    const { languageId, version } = document;
    return notification('textDocument/didOpen', {
      textDocument: { uri, languageId, version, text: document.getText() },
    });
  }

  #opened({ uri, languageId, version, text }: Record<string, unknown>): void {
    if (typeof uri !== 'string' || typeof text !== 'string') return;
    const document = TextDocument.create(uri, String(languageId), Number(version), text);
    this.#open.set(uri, { document, waiting: [], inserted: 0 });
  }

  #changed({ textDocument: { uri, version }, contentChanges }: Message['params']): void {
    const mirrored = this.#open.get(uri);
    if (!mirrored) return;
    mirrored.waiting.push({ version, contentChanges });
    for (const { text } of contentChanges) mirrored.inserted += text.length;
    if (mirrored.waiting.length >= mostWaiting || mirrored.inserted >= mostInserted) makeChanges(mirrored);
  }
}

function makeChanges(mirrored: Mirrored): void {
  const { document } = mirrored;
  for (const { version, contentChanges } of mirrored.waiting.splice(0)) {
    try {
      if (version > document.version) TextDocument.update(document, contentChanges, version);
    } catch {
      // A child refuses the same change, and says so in the log.
    }
  }
  mirrored.inserted = 0;
}

export const isConfiguration = (uri: string): boolean => configurationFile.test(uri);

export const closing = (uri: string): Packet => notification('textDocument/didClose', { textDocument: { uri } });
