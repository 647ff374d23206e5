import type { ChildProcess } from 'node:child_process';
import type { Answer, Assignment, Job } from './job';
import type { LaneLimits } from './ports';

/** Why there is no answer: the text took too long, or the process ended over it. */
export type Refusal = 'time' | 'crash';

/**
 * Ten seconds. Counted in ticks and not by the clock: a machine that slept, or was busy with other things, has used up one
 * tick and not the whole budget.
 */
export const usualLaneLimits: LaneLimits = {
  tick: 250,
  ticksToStop: 40,
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** A process that checks one text at a time, and can be stopped while it does. */
export class Lane {
  /** Settles when it can take a job, or has ended. */
  readonly ready: Promise<void>;
  #settle: ((result: Answer | Refusal) => void) | undefined;
  #stopTicking: () => void = () => undefined;
  #isStopped = false;
  /** Once false, it takes no more jobs. */
  isAlive = true;

  constructor(
    private readonly child: ChildProcess,
    assignment: Assignment,
    private readonly limits: LaneLimits,
  ) {
    this.ready = new Promise((resolve) => {
      child.on('message', (message: 'ready' | Answer) => {
        if (message === 'ready') resolve();
        else this.#settle?.(message);
      });
      const end = (): void => {
        this.isAlive = false;
        this.#settle?.(this.#isStopped ? 'time' : 'crash');
        resolve();
      };
      child.on('error', end);
      child.on('exit', end);
    });
    this.#send(assignment);
  }

  /** Never rejects. One job at a time. */
  async check(job: Job): Promise<Answer | Refusal> {
    await this.ready;
    if (!this.isAlive) return 'crash';
    const result = await new Promise<Answer | Refusal>((resolve) => {
      this.#settle = resolve;
      this.#send(job);
      this.#tick(0);
    });
    this.#settle = undefined;
    this.#stopTicking();
    return result;
  }

  /** Stops it when the job has used up its budget. */
  #tick(ticks: number): void {
    if (ticks < this.limits.ticksToStop) {
      this.#stopTicking = this.limits.after(this.limits.tick, () => this.#tick(ticks + 1));
      return;
    }
    this.#isStopped = true;
    this.end();
    this.#settle?.('time');
  }

  #send(message: Assignment | Job): void {
    // A process that is gone is told of by its end.
    this.child.send(message, () => undefined);
  }

  end(): void {
    this.isAlive = false;
    this.child.kill('SIGKILL');
  }
}
