import type { TextDocumentContentChangeEvent } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Random, seeded } from '../../bench/corpus/random';
import { caseText } from '../../cli/support/texts';

const sentences = [
  'In 2021 the leadership team cut the plan from forty goals to four.',
  'By 2022 it had visited [insert number] schools.',
  'Attendance rose from 81 % to 93 % between 2019 and 2022, according to the yearly survey.',
  'We will meet every month – and write down what we learn.',
  'Ana Petrov, principal, said: “We had never asked the pupils before.” 🎉',
];
/** What is typed: mostly prose, now and then what means something to the reading of the text. */
const phrases = [
  ...sentences,
  ...sentences,
  'By [insert date] it was **done**. ',
  '\n\n<!-- answers: 3 -->\nWe had to *begin* again. ',
  '\n\n## What changed in how we work\n\nEverybody came. ',
  '\n\n- A list.\n- Of two. ',
];

/** A case of this many characters or a little more. */
export function longCase(characters: number, seed: number): string {
  const random = seeded(seed);
  const paragraphs: string[] = [];
  for (let length = 0; length < characters; length += paragraphs.at(-1)?.length ?? 1) {
    paragraphs.push(`${Array.from({ length: 5 }, () => random.pick(sentences)).join(' ')}\n\n`);
  }
  return caseText(paragraphs.join(''));
}

/** Somebody who types phrases, a few characters at a time, and takes as many sentences away again. */
export class Typist {
  readonly #random: Random;
  readonly #length: number;
  #document: TextDocument;
  /** What is still to be typed of a phrase, and where. */
  #rest: readonly string[] = [];
  #cursor = 0;

  constructor(text: string, seed: number) {
    this.#document = TextDocument.create('file:///typed.md', 'markdown', 1, text);
    this.#length = text.length;
    this.#random = seeded(seed);
  }

  get text(): string {
    return this.#document.getText();
  }

  get version(): number {
    return this.#document.version;
  }

  /** The next change, made already in this document. */
  type(): TextDocumentContentChangeEvent {
    if (this.#rest.length > 0) return this.#typeOn();
    const start = this.#sentenceAfter(this.#random.int(0, this.text.length));
    if (this.text.length > this.#length)
      return this.#change(start, Math.min(this.#sentenceAfter(start), start + 300), '');
    this.#cursor = start;
    // By code points: nobody types half of one.
    this.#rest = [...this.#random.pick(phrases)];
    return this.#typeOn();
  }

  #typeOn(): TextDocumentContentChangeEvent {
    const count = this.#random.int(1, 4);
    const typed = this.#rest.slice(0, count).join('');
    this.#rest = this.#rest.slice(count);
    const at = this.#cursor;
    this.#cursor += typed.length;
    return this.#change(at, at, typed);
  }

  /** Where the next sentence begins; past the front matter, without which the text would be no case. */
  #sentenceAfter(at: number): number {
    const { text } = this;
    const body = text.indexOf('\n# ');
    const found = text.indexOf('. ', Math.max(at, body));
    return found < 0 ? text.indexOf('. ', body) + 2 : found + 2;
  }

  #change(from: number, to: number, text: string): TextDocumentContentChangeEvent {
    const [start, end] = [this.#document.positionAt(from), this.#document.positionAt(Math.max(from, to))];
    const change = { range: { start, end }, text };
    this.#document = TextDocument.update(this.#document, [change], this.version + 1);
    return change;
  }
}
