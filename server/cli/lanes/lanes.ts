import type { ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { atExit } from '../at-exit';
import type { Answer, Assignment, Job } from './job';
import { Lane, type LaneLimits, type Refusal, usualLaneLimits } from './lane';

/** How lanes are started; tests put other programs in their place. */
export interface LaneOptions {
  /** A process with a channel for messages whose serialization is `advanced`. */
  start(): ChildProcess;
  readonly limits?: LaneLimits;
}

/** More than a few would only compete for memory. */
const mostLanes = 4;

/** A few processes that check texts which this one had better not check itself. They are started when there is a text. */
export class Lanes {
  readonly #all = new Set<Lane>();
  readonly #idle: Lane[] = [];
  readonly #waiting: ((lane: Lane) => void)[] = [];
  readonly #most = Math.min(mostLanes, availableParallelism());
  #isClosed = false;
  /** However this process ends, its lanes go with it. */
  readonly #withdraw = atExit(() => this.close());

  constructor(
    private readonly options: LaneOptions,
    private readonly assignment: Assignment,
  ) {}

  /** Never rejects. */
  async check(job: Job): Promise<Answer | Refusal> {
    const lane = await this.#take();
    const result = await lane.check(job);
    this.#give(lane);
    return result;
  }

  #take(): Promise<Lane> | Lane {
    const idle = this.#idle.pop();
    if (idle !== undefined) return idle;
    if (this.#all.size < this.#most) return this.#start();
    return new Promise((resolve) => this.#waiting.push(resolve));
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
