import type {
  DidChangeTextDocumentParams,
  DidOpenTextDocumentParams,
  TextDocumentContentChangeEvent,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Memory } from '../core/model/memory';
import { LineIndex } from '../core/text/lines';
import { configurationFileName, normalizeUri } from '../workspace/index';
import type { Waited } from './guard';

/** One version of an open document. Never changes: the object itself can stand for the version. */
export interface OpenDocument {
  /** In the one spelling that maps are keyed by. */
  readonly key: string;
  /** As the client spells it. */
  readonly uri: string;
  readonly kind: 'markdown' | 'configuration' | 'other';
  readonly version: number;
  /** Which opening of a document this is, from 1: versions start over with each. */
  readonly opening: number;
  readonly text: string;
  readonly lines: LineIndex;
  /** What was made of this version. */
  readonly memory: Memory;
}

/** Whether a version is a later one of the same opening. */
export const isLaterThan = (document: OpenDocument, version: OpenDocument | undefined): boolean =>
  version?.opening === document.opening && version.version > document.version;

interface Held {
  readonly live: TextDocument;
  readonly snapshot: OpenDocument;
}

/** The documents that the client has open, each at its latest version. */
export class Documents {
  readonly #open = new Map<string, Held>();
  #openings = 0;

  open({ textDocument: { uri, languageId, version, text } }: DidOpenTextDocumentParams): OpenDocument {
    const live = TextDocument.create(uri, languageId, version, text);
    const key = normalizeUri(uri);
    this.#openings += 1;
    const snapshot = snapshotOf(live, key, kindOf(key, languageId), this.#openings);
    this.#open.set(key, { live, snapshot });
    return snapshot;
  }

  /** @returns undefined where the change is refused: the document is not open, or the version is no newer one. */
  change({ textDocument, contentChanges }: DidChangeTextDocumentParams): OpenDocument | undefined {
    const held = this.#open.get(normalizeUri(textDocument.uri));
    if (!held || !(textDocument.version > held.snapshot.version)) return undefined;
    const { key, kind, opening, lines } = held.snapshot;
    const place = placeOf(held.live, contentChanges);
    const live = TextDocument.update(held.live, contentChanges, textDocument.version);
    const text = live.getText();
    const changed = place && lines.changed(text, place.start, place.oldEnd, place.newEnd);
    const snapshot = snapshotOf(live, key, kind, opening, changed);
    this.#open.set(key, { live, snapshot });
    return snapshot;
  }

  close(uri: string): OpenDocument | undefined {
    const key = normalizeUri(uri);
    const snapshot = this.#open.get(key)?.snapshot;
    this.#open.delete(key);
    return snapshot;
  }

  get(uri: string): OpenDocument | undefined {
    return this.#open.get(normalizeUri(uri))?.snapshot;
  }

  /** Whether this is still what the client sees. */
  isLatest(document: OpenDocument): boolean {
    return this.#open.get(document.key)?.snapshot === document;
  }

  /** Whether somebody waits for what is found in this version: the client sees it, and has not taken the question back. */
  waitsFor(document: OpenDocument, token?: Waited): Waited {
    return new Waiting(this, document, token);
  }

  all(): readonly OpenDocument[] {
    return [...this.#open.values()].map(({ snapshot }) => snapshot);
  }
}

/** A class for the sake of its getter: a literal with one would keep its document in memory until the next full collection. */
class Waiting implements Waited {
  constructor(
    private readonly documents: Documents,
    private readonly document: OpenDocument,
    private readonly token: Waited | undefined,
  ) {}

  get isCancellationRequested(): boolean {
    return this.token?.isCancellationRequested === true || !this.documents.isLatest(this.document);
  }
}

function snapshotOf(
  live: TextDocument,
  key: string,
  kind: OpenDocument['kind'],
  opening: number,
  lines = new LineIndex(live.getText()),
): OpenDocument {
  const { uri, version } = live;
  return { key, uri, kind, version, opening, text: live.getText(), lines, memory: new Memory() };
}

/** Where a text is about to change; undefined where it changes at several places, or as a whole. */
function placeOf(before: TextDocument, [change, ...others]: readonly TextDocumentContentChangeEvent[]) {
  const range = change && 'range' in change ? change.range : undefined;
  if (!change || !range || others.length > 0) return undefined;
  const one = before.offsetAt(range.start);
  const other = before.offsetAt(range.end);
  const start = Math.min(one, other);
  return { start, oldEnd: Math.max(one, other), newEnd: start + change.text.length };
}

function kindOf(key: string, languageId: string): OpenDocument['kind'] {
  if (key.endsWith(`/${configurationFileName}`)) return 'configuration';
  return languageId === 'markdown' || /\.(?:md|markdown)$/i.test(key) ? 'markdown' : 'other';
}
