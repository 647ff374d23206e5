import { megabytesOf } from '../../faults/support/processes';
import type { LiveServer } from './server';
import { isLong } from './settings';

/** How often memory is looked at, in milliseconds. */
const interval = 200;
/** Memory that has not grown by a megabyte in so many looks no longer grows by itself. */
const looksUntilSettled = 25;
/** Milliseconds after the end of a process until another one waits in reserve for certain. */
const untilReserve = 5_000;
/** Milliseconds in which a text that is not the hostile one should be answered. */
const soon = 200;

interface Timed {
  readonly milliseconds: number;
  readonly what: string;
}

/** What is measured of a live server while hostile texts are open in it. */
export class Tally {
  /** From a hostile text, or a change of it, to its findings or a refusal. */
  readonly hostile: Timed[] = [];
  /** From a change of an ordinary text to its findings, while a hostile one is being checked. */
  readonly others: Timed[] = [];
  /** The same, where a process was ended just before, so that there is none in reserve yet. */
  readonly withoutReserve: Timed[] = [];
  refusals = 0;
  /** Openings that were left out, as the text had been refused before. */
  spared = 0;
  #endings = 0;
  #endedAt = Number.NEGATIVE_INFINITY;
  #planned = 0;
  #most = 0;
  #before = 0;
  #after = Number.NaN;
  readonly #watch: NodeJS.Timeout;

  constructor(private readonly server: LiveServer) {
    this.#watch = setInterval(() => this.megabytes(), interval);
  }

  /** Memory of the server and all that it has started, now. */
  megabytes(): number {
    const now = megabytesOf(this.server.process.pid ?? 0);
    this.#most = Math.max(this.#most, now);
    return now;
  }

  get most(): number {
    return this.#most;
  }

  /** Waits until the server, left alone, no longer grows. */
  settled(): Promise<void> {
    return new Promise((resolve) => {
      let most = 0;
      let looks = 0;
      const watch = setInterval(() => {
        const now = this.megabytes();
        looks = now > most + 1 ? 0 : looks + 1;
        most = Math.max(most, now);
        if (looks < looksUntilSettled) return;
        clearInterval(watch);
        resolve();
      }, interval);
    });
  }

  /**
   * From here on the server is as it always is.
   * @param planned how many openings of hostile texts are all
   */
  begin(planned: number): void {
    this.#planned = planned;
    this.#before = this.megabytes();
    this.#most = this.#before;
  }

  /** Where the time of an ordinary text belongs now. */
  othersNow(): Timed[] {
    const { length } = this.server.endings;
    if (length > this.#endings) this.#endedAt = performance.now();
    this.#endings = length;
    return performance.now() - this.#endedAt < untilReserve ? this.withoutReserve : this.others;
  }

  async timed<Result>(times: Timed[], what: string, work: () => Promise<Result>): Promise<Result> {
    const began = performance.now();
    const result = await work();
    times.push({ milliseconds: performance.now() - began, what });
    return result;
  }

  /** Memory now, afterwards, as a share of that before. */
  growth(): number {
    this.#after = this.megabytes();
    return this.#after / this.#before;
  }

  stop(): void {
    clearInterval(this.#watch);
  }

  /** Prints the figures, in long runs. */
  report(): void {
    if (!isLong) return;
    const { hostile, others, withoutReserve, refusals, spared, server, most } = this;
    const opened = others.length + withoutReserve.length;
    console.log(
      [
        `hostile texts: ${hostile.length} answers, ${refusals} of them refusals; ${summaryOf(hostile)}`,
        `opened ${opened} times; all sizes of each, eight times, are ${this.#planned}, of which ${spared} had been refused before`,
        `other texts meanwhile: ${others.length} answers, ${lateOnes(others)} after ${soon} ms; ${summaryOf(others)}`,
        `other texts just after a process was ended: ${withoutReserve.length} answers; ${summaryOf(withoutReserve)}`,
        `memory: ${this.#before.toFixed(0)} MB before, at most ${most.toFixed(0)} MB, afterwards ${this.#after.toFixed(0)} MB`,
        `processes that ended: ${server.endings.length}${server.endings.map((why) => `\n  ${why}`).join('')}`,
      ].join('\n'),
    );
  }
}

const lateOnes = (times: readonly Timed[]): number => times.filter(({ milliseconds }) => milliseconds > soon).length;

function summaryOf(times: readonly Timed[]): string {
  const inOrder = [...times].sort((one, other) => one.milliseconds - other.milliseconds);
  const at = (share: number): number => inOrder[Math.floor(inOrder.length * share)]?.milliseconds ?? Number.NaN;
  const worst = inOrder.slice(-5).reverse();
  const named = worst.map(({ milliseconds, what }) => `${milliseconds.toFixed(0)} ms (${what})`);
  return `median ${at(0.5).toFixed(0)} ms, p99 ${at(0.99).toFixed(0)} ms, worst ${named.join(', ')}`;
}
