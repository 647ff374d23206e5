import { availableParallelism } from 'node:os';
import { atExit } from '../at-exit';
import type { Answer, Assignment, Job } from './job';
import { Lane, type Refusal, usualLaneLimits } from './lane';
import type { LaneOptions, Sharing } from './ports';

/** More than a few would only compete for memory. */
const mostLanes = Math.min(4, availableParallelism());

/**
 * Beside this process, which works as well. Systems often count two processors for each that there is: on a machine with two,
 * a helper was seen to take a quarter more processor time and to save next to nothing.
 */
export const usualSharing: Sharing = {
  from: 200,
  helpers: Math.max(Math.min(mostLanes, Math.floor(availableParallelism() / 2)) - 1, 0),
};

/** A few processes that check texts which this one had better not check itself, or need not. */
export class Lanes {
  readonly #all = new Set<Lane>();
  readonly #idle: Lane[] = [];
  readonly #waiting: ((lane: Lane) => void)[] = [];
  #isClosed = false;
  /** However this process ends, its lanes go with it. */
  readonly #withdraw = atExit(() => this.close());

  constructor(
    private readonly options: LaneOptions,
    private readonly assignment: Assignment,
  ) {}

  /** Never rejects. A lane is started where there is none. */
  async check(job: Job): Promise<Answer | Refusal> {
    return this.#checkIn(await this.#take(), job);
  }

  /** Starts lanes ahead of the texts that they are to help with. */
  startHelpers(count: number): void {
    while (this.#all.size < count) {
      const lane = this.#start();
      lane.ready.then(() => this.#give(lane));
    }
  }

  /** What a lane says that has nothing else to do; undefined where there is none. Never rejects. */
  help(job: Job): Promise<Answer | Refusal> | undefined {
    const lane = this.#takeIdle();
    return lane && this.#checkIn(lane, job);
  }

  async #checkIn(lane: Lane, job: Job): Promise<Answer | Refusal> {
    const result = await lane.check(job);
    this.#give(lane);
    return result;
  }

  #take(): Promise<Lane> | Lane {
    const idle = this.#takeIdle();
    if (idle !== undefined) return idle;
    if (this.#all.size < mostLanes) return this.#start();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** One may have ended while it had nothing to do. */
  #takeIdle(): Lane | undefined {
    for (let lane = this.#idle.pop(); lane !== undefined; lane = this.#idle.pop()) {
      if (lane.isAlive) return lane;
      this.#all.delete(lane);
    }
    return undefined;
  }

  #start(): Lane {
    const lane = new Lane(this.options.start(), this.assignment, this.options.limits ?? usualLaneLimits);
    this.#all.add(lane);
    return lane;
  }

  #give(lane: Lane): void {
    if (!lane.isAlive) this.#all.delete(lane);
    if (this.#isClosed) return;
    const next = this.#waiting.shift();
    if (next !== undefined) next(lane.isAlive ? lane : this.#start());
    else if (lane.isAlive) this.#idle.push(lane);
  }

  /** Ends all of them, whatever they are doing. */
  close(): void {
    this.#isClosed = true;
    this.#withdraw();
    for (const lane of this.#all) lane.end();
    this.#all.clear();
  }
}
