import type { Child } from './child';
import type { State } from './state';

/** How many times the weight of a child that is warm, and has done nothing yet, one may weigh. */
const mostGrowth = 1.15;
/** Bytes that each character of the texts that it has open may add: what is known of a text is many times its size. */
const bytesPerCharacter = 200;
const megabyte = 1024 * 1024;
/** After a text is closed the children are weighed so many times at most: to replace two, one after the other, and to see. */
const mostLooks = 4;

/**
 * Replaces children that have grown by fresh ones, once the texts that made them grow are closed: an engine hardly ever
 * gives memory back. What such a child has open moves to one that is ready, and nobody waits for any of it.
 */
export class Renewal {
  /** Megabytes of the lightest child that was warm. */
  #warm = Number.POSITIVE_INFINITY;
  #looksLeft = 0;
  #callOff: (() => void) | undefined;
  readonly #asked = new Set<Child>();
  #heavy: Child[] = [];

  constructor(private readonly state: State) {}

  /** A child has seen enough to be as quick as it gets, and weighs so many megabytes. */
  warm(megabytes: number): void {
    this.#warm = Math.min(this.#warm, megabytes);
  }

  /** A text was closed: once no other one is, the children are weighed. */
  closed(): void {
    this.#looksLeft = mostLooks;
    this.#lookLater();
  }

  /** A child says what it weighs. */
  weighed(child: Child, megabytes: number): void {
    if (!this.#asked.delete(child)) return;
    if (megabytes > this.#allowed(child)) this.#heavy.push(child);
    if (this.#asked.size > 0 || this.#heavy.length === 0) return;
    this.#replaceOne();
    if (this.#looksLeft > 0) this.#lookLater();
  }

  #lookLater(): void {
    const { ports, limits, pool } = this.state;
    this.#callOff?.();
    this.#callOff = ports.timer.after(limits.weighAfter, () => {
      this.#looksLeft -= 1;
      this.#heavy = [];
      this.#asked.clear();
      for (const child of pool.children) this.#asked.add(child);
      for (const child of [...this.#asked]) child.port.measure?.();
    });
  }

  #replaceOne(): void {
    const { pool, homes } = this.state;
    const atRest = this.#heavy.filter((child) => this.#isAtRest(child));
    // One that has nothing to give away comes first: its successor is what another one can give everything to.
    const child = atRest.find((each) => !this.#isNeeded(each)) ?? atRest[0];
    if (!child) return;
    const others = [...pool.children].filter((each) => !this.#heavy.includes(each));
    const target = others.find((each) => each.isReady && this.#isAtRest(each));
    if (target) {
      if (pool.primary === child) pool.primary = target;
      for (const uri of homes.of(child)) homes.give(uri, target);
    }
    if (target || !this.#isNeeded(child)) pool.dismiss(child);
    pool.spareSoon();
  }

  #isAtRest(child: Child): boolean {
    return !child.work && this.state.requests.of(child).length === 0;
  }

  #isNeeded(child: Child): boolean {
    return child === this.state.pool.primary || this.state.homes.of(child).length > 0;
  }

  #allowed(child: Child): number {
    const { mirror, homes } = this.state;
    const characters = homes.of(child).reduce((sum, uri) => sum + (mirror.get(uri)?.getText().length ?? 0), 0);
    return this.#warm * mostGrowth + (characters * bytesPerCharacter) / megabyte;
  }
}
