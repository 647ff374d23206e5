import type { Language } from '../../framework/index';
import type { Session } from '../session';

/** Goes to the start of the line and clears it. */
const clearLine = '\r\u001b[2K';

/** Enough steps to see it move; a line for each of thousands of texts would only cost time. */
const steps = 200;

const words: Readonly<Record<Language, string>> = { en: 'Checking', fr: 'Vérification' };

export interface ProgressOptions {
  readonly total: number;
  readonly locale: Language;
  /** Writes to a terminal; left out where nobody looks. */
  readonly write?: (text: string) => void;
}

/** One line on a terminal that tells how far a run is. It must be cleared before anything else is written there. */
export class Progress {
  #done = 0;
  #isShown = false;

  constructor(readonly options: ProgressOptions) {}

  /** The progress of a run, shown if standard error is a terminal and nobody minds. */
  static of(total: number, { progress }: { readonly progress: boolean }, { io, locale }: Session): Progress {
    const write = (text: string): void => io.stderr.write(text);
    return new Progress({ total, locale, ...(progress && io.showsProgress && { write }) });
  }

  /** One more text is done. */
  advance(): void {
    const { total, locale, write } = this.options;
    this.#done++;
    const every = Math.max(1, Math.floor(total / steps));
    if (write === undefined || this.#done >= total || this.#done % every > 0) return;
    this.#isShown = true;
    write(`${clearLine}${words[locale]} ${this.#done}/${total} `);
  }

  /** Takes the line away. */
  clear(): void {
    if (this.#isShown) this.options.write?.(clearLine);
    this.#isShown = false;
  }
}
