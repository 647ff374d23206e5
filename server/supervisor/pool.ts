import { Budget } from './budget';
import { Child } from './child';
import { Crashes } from './crashes';
import type { Limits } from './limits';
import type { Packet } from './messages';
import type { Ending, SupervisorPorts, Work } from './ports';

/** What happens to children, for whoever gives them their work. */
export interface PoolEvents {
  /** A child has been started, and knows nothing yet. */
  started(child: Child): void;
  message(child: Child, packet: Packet): void;
  /** It has been busy with one thing for another tick, and heard nothing. */
  held(child: Child): void;
  /** It hears between whiles, yet what it is at takes too long in all: it need not be killed, only be told to leave that. */
  overspent(child: Child, work: Work): void;
  /**
   * It ended; `child.work` is what it was at, if anything. Another may be there already, or be started next.
   * @returns whether a document takes the blame
   */
  ended(child: Child, ending: Ending): boolean;
  /** About how long a document is, in UTF-16 units; 0 where it is not open. */
  lengthOf(uri: string): number;
  /** Whether somebody would wait if the primary child were held, or had ended. */
  wantsSpare(): boolean;
  /** There is none left, and there will be no other until a person wants one. */
  gaveUp(): void;
}

/** More than two are needed only while two are held at the same time. */
const mostChildren = 4;
/** One that works, and one that is ready to take over. */
const usualChildren = 2;

/** The children that live, and the decision when to start and to stop one. */
export class Pool {
  readonly children = new Set<Child>();
  /** The one that gets what is for nobody in particular. */
  primary: Child | undefined;
  readonly #crashes: Crashes;
  readonly #budget: Budget;
  #number = 0;
  /** False once they crashed too often: what still lives goes on, and nothing follows. */
  #mayStart = true;
  #isClosed = false;
  #isSpareDue = false;
  #startsLater: (() => void) | undefined;

  constructor(
    private readonly ports: SupervisorPorts,
    private readonly limits: Limits,
    private readonly events: PoolEvents,
  ) {
    this.#crashes = new Crashes(ports.timer, limits);
    this.#budget = new Budget(limits, (uri) => events.lengthOf(uri));
  }

  start(isSpare: boolean): Child | undefined {
    if (this.#isClosed || !this.#mayStart || this.children.size >= mostChildren) return undefined;
    this.#number += 1;
    const port = this.ports.start(
      {
        message: (packet) => {
          if (this.children.has(child)) this.events.message(child, packet);
        },
        working: (work) => this.#working(child, work),
        measured: (time) => {
          if (child.measured) child.measured.last = time;
          else child.measured = { first: time, last: time };
        },
        ended: (ending) => this.#ended(child, ending),
      },
      isSpare,
    );
    const child = new Child(this.#number, port, isSpare);
    this.children.add(child);
    this.primary ??= child;
    this.events.started(child);
    return child;
  }

  /** One that can take on something at once, or is at least not busy. */
  other(than: Child | undefined): Child | undefined {
    const others = [...this.children].filter((child) => child !== than && child.ticks === 0 && !child.isStopped);
    return others.find((child) => child.isReady) ?? others[0];
  }

  /**
   * Sees to it that there is a child besides the primary one, if one is wanted then; not at once: what the person waits for
   * comes first, and many a document is closed as soon as it has been looked at.
   */
  spareSoon(): void {
    if (this.children.size >= usualChildren || this.#isSpareDue) return;
    this.#isSpareDue = true;
    this.ports.timer.after(this.limits.spareAfter, () => {
      this.#isSpareDue = false;
      if (this.children.size < usualChildren && this.primary && this.events.wantsSpare()) this.start(true);
    });
  }

  /** Ends those that are too many, of those that have nothing to do. */
  retire(idle: readonly Child[]): void {
    for (const child of idle) {
      if (this.children.size <= usualChildren || child === this.primary) continue;
      this.children.delete(child);
      child.stopTicking?.();
      this.kill(child);
    }
  }

  kill(child: Child): void {
    child.isStopped = true;
    child.port.kill();
  }

  /** A person wants it to work again. */
  startAfresh(): void {
    this.#crashes.forget();
    this.#mayStart = true;
    if (this.children.size === 0) this.start(false);
  }

  close(): void {
    this.#isClosed = true;
    this.#startsLater?.();
    for (const child of this.children) this.kill(child);
  }

  #working(child: Child, work: Work | undefined): void {
    if (!this.children.has(child)) return;
    child.stopTicking?.();
    child.work = work;
    child.ticks = 0;
    child.measured = undefined;
    if (!work) return;
    if (work.spent >= this.#budget.of(child)) this.#overspent(child, work);
    this.#tick(child);
  }

  /** From here on the child has the time that any piece of work has to hear that. */
  #overspent(child: Child, work: Work): void {
    child.work = { ...work, spent: 0 };
    child.ticks = 0;
    child.measured = undefined;
    this.events.overspent(child, work);
  }

  #tick(child: Child): void {
    child.stopTicking = this.ports.timer.after(this.limits.tick, () => {
      child.ticks += 1;
      this.events.held(child);
      if (this.#budget.isUsedUp(child)) {
        // One that has worked in slices is likely to come to the end of this one, too.
        if (!child.work?.spent) return this.kill(child);
        this.#overspent(child, child.work);
      }
      child.port.measure?.();
      this.#tick(child);
    });
  }

  #ended(child: Child, given: Ending): void {
    if (!this.children.delete(child)) return;
    child.stopTicking?.();
    if (this.primary === child) this.primary = this.other(child);
    if (this.#isClosed) return;
    const ending: Ending = child.isStopped ? { how: 'stopped', why: 'it took too long' } : given;
    this.ports.log(`A checking process ended: ${ending.why}${child.work ? `, at ${child.work.uri}` : ''}.`);
    const isBlamed = this.events.ended(child, ending);
    const wait = this.#crashes.ended(child.isProductive, ending.how !== 'killed' && !isBlamed);
    if (wait === undefined) this.#mayStart = false;
    if (this.primary) {
      if (wait !== undefined) this.spareSoon();
    } else if (wait === undefined) this.events.gaveUp();
    else if (wait === 0) this.start(false);
    else this.#startIn(wait);
  }

  #startIn(milliseconds: number): void {
    this.#startsLater?.();
    this.#startsLater = this.ports.timer.after(milliseconds, () => this.start(false));
  }
}
