import type { Position, TextDocumentContentChangeEvent } from 'vscode-languageserver';

/** What is typed at each place and then taken back, so that a document is no longer after thousands of keys. */
const typed = ' and we wrote it down';

/** The middle of each long line of prose: of a paragraph, an item, or a note in YAML. */
export function placesToType(text: string): readonly Position[] {
  return text.split('\n').flatMap((content, line) => {
    const isProse = content.length >= 60 && /^(?:[A-Z"]|- [A-Z]| {4}note: )/.test(content);
    const character = content.indexOf(' ', Math.floor(content.length / 2));
    return isProse && character > 0 ? [{ line, character }] : [];
  });
}

/** An endless run of single keys: a few words at one place, backspaces, the next place, all over the document. */
export class Typing {
  readonly #places: readonly Position[];
  #keys = 0;

  /** @throws Error where a text has no place to type at */
  constructor(text: string) {
    this.#places = placesToType(text);
    if (this.#places.length === 0) throw new Error('No line of this text is long enough to type in');
  }

  /** The next key, as a change of the document that all keys before it have made. */
  next(): TextDocumentContentChangeEvent {
    const step = this.#keys % (2 * typed.length);
    const round = Math.floor(this.#keys / (2 * typed.length));
    this.#keys += 1;
    // A stride that shares no factor with most lengths goes through the document instead of along it.
    const { line, character } = this.#places[(round * 37) % this.#places.length] ?? { line: 0, character: 0 };
    if (step < typed.length) {
      const at = { line, character: character + step };
      return { range: { start: at, end: at }, text: typed.charAt(step) };
    }
    const end = { line, character: character + 2 * typed.length - step };
    return { range: { start: { ...end, character: end.character - 1 }, end }, text: '' };
  }
}
