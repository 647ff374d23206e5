import type { Child } from './child';
import type { Limits } from './limits';

/** How much longer a child may take that is still loading what it needs, on a machine that has much else to do. */
const coldFactor = 2;

/** The time that one version of a text may take. */
export class Budget {
  constructor(
    private readonly limits: Limits,
    /** About how long a document is, in UTF-16 units. */
    private readonly lengthOf: (uri: string) => number,
  ) {}

  /** Milliseconds. A text of more than the usual length is only read where somebody has allowed that, and takes longer. */
  of({ isCold, work }: Child): number {
    const { tick, ticksToStop, usualLength } = this.limits;
    const length = work ? this.lengthOf(work.uri) : 0;
    return ticksToStop * tick * (isCold ? coldFactor : 1) * Math.max(1, length / usualLength);
  }

  /** On a machine that has much else to do, a child may get so little of it that the clock alone would be unjust. */
  isUsedUp(child: Child): boolean {
    const { ticks, measured, work } = child;
    const { tick, ticksToStopAnyway } = this.limits;
    const left = this.of(child) - (work?.spent ?? 0);
    if (ticks * tick < left || !measured) return ticks * tick >= left;
    return measured.last - measured.first >= left / 2 || ticks >= ticksToStopAnyway;
  }
}
