/** How often a server that ends by itself is started again, before the person is asked. */
export const crashLimit = { restarts: 3, withinMilliseconds: 3 * 60_000 };

/**
 * Counts the crashes of a server. A text that makes the server fail would do so at each start: without a limit the
 * editor would start servers for ever.
 */
export class CrashCounter {
  #times: number[] = [];

  /** @param now milliseconds, from any clock. @returns whether to start the server again. */
  crashed(now: number): boolean {
    this.#times = this.#times.filter((time) => now - time < crashLimit.withinMilliseconds);
    this.#times.push(now);
    return this.#times.length <= crashLimit.restarts;
  }

  /** After a restart that a person asked for. */
  forget(): void {
    this.#times = [];
  }
}
