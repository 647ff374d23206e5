import type { Language, Localized } from '../../framework/index';
import { readingStep } from '../check/check';
import { byCodeUnits } from '../paths';

const headings: Readonly<Record<Language, readonly string[]>> = {
  en: ['rule', 'ms', 'share'],
  fr: ['règle', 'ms', 'part'],
};
const stepNames: Readonly<Record<string, Localized>> = {
  [readingStep]: { en: 'reading the texts', fr: 'lecture des textes' },
};

const inAll = (milliseconds: string, texts: number): Localized => ({
  en: `${milliseconds} ms in all; texts read: ${texts}`,
  fr: `${milliseconds} ms en tout; textes lus : ${texts}`,
});

/** What can be told of another process's steps: how long each took, and how many texts it read. */
export interface Times {
  readonly milliseconds: readonly (readonly [step: string, milliseconds: number])[];
  readonly texts: number;
}

/** How long each rule took, over all texts. */
export class Timing {
  readonly #milliseconds = new Map<string, number>();
  #texts = 0;

  /** @param now milliseconds since some moment that does not change */
  constructor(readonly now: () => number = () => performance.now()) {}

  /** Runs a step and notes how long it took; one that throws is noted, too. */
  time = <Result>(step: string, run: () => Result): Result => {
    const start = this.now();
    try {
      return run();
    } finally {
      this.#add(step, this.now() - start);
      if (step === readingStep) this.#texts++;
    }
  };

  #add(step: string, milliseconds: number): void {
    this.#milliseconds.set(step, (this.#milliseconds.get(step) ?? 0) + milliseconds);
  }

  get times(): Times {
    return { milliseconds: [...this.#milliseconds], texts: this.#texts };
  }

  /** Adds what was timed elsewhere. */
  include({ milliseconds, texts }: Times): void {
    for (const [step, own] of milliseconds) this.#add(step, own);
    this.#texts += texts;
  }

  /** A table, the slowest first; steps that took equally long stand in the order of their names. */
  table(locale: Language): string {
    const total = [...this.#milliseconds.values()].reduce((sum, own) => sum + own, 0);
    const decimal = new Intl.NumberFormat(locale === 'fr' ? 'fr-CA' : 'en-CA', {
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
      useGrouping: false,
    });
    const percent = locale === 'fr' ? '\u00a0%' : '%';
    const slowestFirst = [...this.#milliseconds].sort(
      ([oneStep, one], [otherStep, other]) => other - one || byCodeUnits(oneStep, otherStep),
    );
    const rows = slowestFirst.map(([step, own]) => [
      stepNames[step]?.[locale] ?? step,
      decimal.format(own),
      `${decimal.format(total === 0 ? 0 : (100 * own) / total)}${percent}`,
    ]);
    const lines = [headings[locale], ...rows];
    const width = (column: number): number => Math.max(...lines.map((line) => line[column]?.length ?? 0));
    const widths = [width(0), width(1), width(2)] as const;
    const table = lines.map(
      ([step = '', own = '', share = '']) =>
        `${step.padEnd(widths[0])}  ${own.padStart(widths[1])}  ${share.padStart(widths[2])}\n`,
    );
    return `${table.join('')}${inAll(decimal.format(total), this.#texts)[locale]}\n`;
  }
}
