import type { OpenDocument } from './documents';
import type { RunMode } from './settings';

/** Which versions may be checked: any while typing, else those that were saved, or that somebody asked for. */
export class Due {
  readonly #saved = new WeakSet<OpenDocument>();
  readonly #asked = new WeakSet<OpenDocument>();

  /** A version is what is on disk: it was opened or saved. */
  saved(document: OpenDocument): void {
    this.#saved.add(document);
  }

  asked(document: OpenDocument): void {
    this.#asked.add(document);
  }

  isDue(document: OpenDocument, run: RunMode): boolean {
    return run === 'onType' || this.#asked.has(document) || (run === 'onSave' && this.#saved.has(document));
  }
}
