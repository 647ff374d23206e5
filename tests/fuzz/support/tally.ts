import { megabytesOf } from '../../faults/support/processes';
import type { LiveServer } from './server';
import { isLong } from './settings';

/** How often memory is looked at, in milliseconds. */
const interval = 200;

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
  refusals = 0;
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

  /** From here on the server is as it always is. */
  begin(): void {
    this.#before = this.megabytes();
    this.#most = this.#before;
  }

  async timed<Result>(times: Timed[], what: string, work: () => Promise<Result>): Promise<Result> {
    const began = performance.now();
    const result = await work();
    times.push({ milliseconds: performance.now() - began, what });
    return result;
  }

  /** Takes what was in use afterwards, at several moments; at most of them there is also what was not cleared away yet. */
  end(megabytes: readonly number[]): void {
    this.#after = Math.min(...megabytes);
  }

  /** Memory afterwards as a share of that before. */
  get growth(): number {
    return this.#after / this.#before;
  }

  stop(): void {
    clearInterval(this.#watch);
  }

  /** Prints the figures, in long runs. */
  report(): void {
    if (!isLong) return;
    const { hostile, others, refusals, server, most } = this;
    console.log(
      [
        `hostile texts: ${hostile.length} answers, ${refusals} of them refusals; ${summaryOf(hostile)}`,
        `other texts meanwhile: ${others.length} answers; ${summaryOf(others)}`,
        `memory: ${this.#before.toFixed(0)} MB before, at most ${most.toFixed(0)} MB, afterwards ${(100 * this.growth).toFixed(0)} %`,
        `processes that ended: ${server.endings.length}${server.endings.map((why) => `\n  ${why}`).join('')}`,
      ].join('\n'),
    );
  }
}

function summaryOf(times: readonly Timed[]): string {
  const inOrder = [...times].sort((one, other) => one.milliseconds - other.milliseconds);
  const at = (share: number): number => inOrder[Math.floor(inOrder.length * share)]?.milliseconds ?? Number.NaN;
  const worst = inOrder.slice(-5).reverse();
  const named = worst.map(({ milliseconds, what }) => `${milliseconds.toFixed(0)} ms (${what})`);
  return `median ${at(0.5).toFixed(0)} ms, p99 ${at(0.99).toFixed(0)} ms, worst ${named.join(', ')}`;
}
