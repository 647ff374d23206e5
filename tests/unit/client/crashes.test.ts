import { describe, expect, it } from 'vitest';
import { CrashCounter, crashLimit } from '../../../client/server/crashes';

const crashTimes = (counter: CrashCounter, times: readonly number[]) => times.map((time) => counter.crashed(time));

describe('CrashCounter', () => {
  const quick = Array.from({ length: crashLimit.restarts + 1 }, (_, index) => index * 1000);

  it('starts again up to the limit, and then asks', () => {
    expect(crashTimes(new CrashCounter(), quick)).toEqual([...Array(crashLimit.restarts).fill(true), false]);
  });

  it('forgets crashes of long ago', () => {
    const slow = quick.map((_, index) => index * crashLimit.withinMilliseconds);
    expect(crashTimes(new CrashCounter(), slow)).not.toContain(false);
  });

  it('counts anew after a restart that a person asked for', () => {
    const counter = new CrashCounter();
    crashTimes(counter, quick);
    counter.forget();
    expect(counter.crashed(quick.length * 1000)).toBe(true);
  });
});
