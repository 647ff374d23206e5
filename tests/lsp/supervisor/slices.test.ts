import { describe, expect, it } from 'vitest';
import { usualLimits } from '../../../server/supervisor/limits';
import { one, pullingClient, type Stage, settled, two } from './support';

const { tick, ticksToStop, retryAfter } = usualLimits;
const budget = tick * ticksToStop;
const slice = tick / 3;

/** Two documents; the first child works on the second one in slices, and has told of so many milliseconds of it. */
function slicing(spent: number, initialize: object = {}): Stage {
  const all = settled(initialize);
  all.open(two, 'a slow text');
  for (let done = 0; done <= spent; done += slice) {
    all.child(0).begin(two, 1, done);
    all.clock.pass(slice);
  }
  return all;
}

describe('a child that works in slices', () => {
  it('hears, and keeps all its documents', () => {
    const { child } = slicing(budget / 2);
    expect(child(0).open()).toEqual([one, two]);
    expect(child(1).open()).toEqual([]);
  });

  it('is held where one of them does not end', () => {
    const { child, clock } = slicing(budget / 2);
    clock.pass(tick);
    expect(child(0).open()).toEqual([two]);
    expect(child(1).open()).toEqual([one]);
  });

  it('has the time for a version that all slices together take', () => {
    const { child, clock, published } = slicing(budget / 2);
    clock.pass(budget / 2 - 2 * slice);
    expect(published(two)).toEqual([]);
    clock.pass(tick);
    expect(published(two)).toMatchObject([{ diagnostics: [{ code: 'took-too-long' }] }]);
    expect(child(0).isAlive).toBe(true);
  });

  it('is ended where it does not hear, in as long again, that nobody waits any more', () => {
    const { child, clock } = slicing(budget / 2);
    clock.pass(budget / 2 - 2 * slice + tick);
    clock.pass(budget - tick);
    expect(child(0).isAlive).toBe(true);
    clock.pass(tick);
    expect(child(0).isAlive).toBe(false);
  });

  it('may do something else meanwhile, and that is not counted', () => {
    const { child, clock, published } = slicing(budget / 2);
    child(0).begin(one, 1, budget / 2);
    clock.pass(slice);
    child(0).begin(two, 1, budget / 2 + slice);
    clock.pass(budget / 2 - slice - tick);
    expect(published(two)).toEqual([]);
    clock.pass(2 * tick);
    expect(published(two)).toMatchObject([{ diagnostics: [{ code: 'took-too-long' }] }]);
  });
});

describe('a document that takes too long in slices', () => {
  it('is taken from the child, which lives and keeps the others', () => {
    const { child, published, living } = slicing(budget);
    expect(published(two)).toMatchObject([{ version: 1, diagnostics: [{ code: 'took-too-long' }] }]);
    expect(child(0).open()).toEqual([one]);
    expect(living()).toHaveLength(2);
  });

  it('is answered for at once', () => {
    const all = slicing(budget / 2, { capabilities: pullingClient });
    const asked = [all.pull(two), all.hover(two)];
    const others = all.hover(one);
    all.child(0).begin(two, 1, budget);
    expect(asked.map(all.answerTo)).toMatchObject([
      [{ result: { items: [{ code: 'took-too-long' }] } }],
      [{ result: null }],
    ]);
    all.child(0).say({ id: asked[0] ?? null, result: { kind: 'full', items: [] } });
    all.child(0).say({ id: others, result: 'as ever' });
    expect(all.answerTo(asked[0] ?? 0)).toHaveLength(1);
    expect(all.answerTo(others)).toMatchObject([{ result: 'as ever' }]);
  });

  it('is refused once, however often the child tells of it, or if it is killed, before it hears', () => {
    const { child, clock, change, living } = slicing(budget);
    child(0).begin(two, 1, budget + slice);
    child(0).begin(two, 1, budget + 2 * slice);
    clock.pass(budget);
    expect(child(0).isAlive).toBe(false);
    change(two, 'a milder text', 2);
    clock.pass(retryAfter);
    expect(living().flatMap((each) => each.open())).toContain(two);
  });

  it('is left alone where its text is another one by now', () => {
    const { child, change, published } = slicing(budget / 2);
    change(two, 'a milder text', 2);
    child(0).begin(two, 1, budget);
    child(0).begin(two, 2, 0);
    expect(published(two)).toEqual([]);
    expect(child(0).open()).toEqual([one, two]);
  });
});
