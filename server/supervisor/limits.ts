/** How long the supervisor waits for what, in milliseconds, and how often it tries again. */
export interface Limits {
  /** How often a busy child is looked at. */
  readonly tick: number;
  /** After so many ticks the other documents go to a child that is ready. */
  readonly ticksToRelieve: number;
  /** After so many, another child is started for them. */
  readonly ticksToStart: number;
  /** After so many, the child is killed, if it has had the processor for half of them. */
  readonly ticksToStop: number;
  /** So long a text may take that time, and a longer one as much more as it is longer; in UTF-16 units. */
  readonly usualLength: number;
  /** After so many, it is killed even if it has not: it waits for something that never comes. */
  readonly ticksToStopAnyway: number;
  /** From the first findings, or from the opening of another document after them, to the start of a spare child. */
  readonly spareAfter: number;
  /** How long typing rests before a text that was refused is tried again. */
  readonly retryAfter: number;
  /** How long a text that was refused twice is not tried again by saving it; doubles with each further time. */
  readonly restAfterKills: number;
  /** How long a text that was refused before must be checked without trouble until that is forgotten. */
  readonly forgetAfter: number;
  /** Children in a row that ended before they answered anything. */
  readonly mostUnproductive: number;
  /** Crashes with no document at fault, and the time in which they count. */
  readonly mostCrashes: number;
  readonly crashWindow: number;
}

/**
 * The budget is counted in ticks and not by the clock: a machine that slept, or had no time for anybody, has used up
 * one tick and not the whole budget. Its 1.65 seconds are many times what the longest real case takes on a slow laptop, and
 * leave time to say so before two seconds have passed.
 */
export const usualLimits: Limits = {
  tick: 75,
  ticksToRelieve: 1,
  ticksToStart: 4,
  ticksToStop: 22,
  usualLength: 500_000,
  ticksToStopAnyway: 120,
  spareAfter: 1_000,
  retryAfter: 500,
  restAfterKills: 30_000,
  forgetAfter: 60_000,
  mostUnproductive: 5,
  mostCrashes: 5,
  crashWindow: 3 * 60_000,
};
