import { describe, expect, it } from 'vitest';
import { usualLimits } from '../../../server/supervisor/limits';
import { one, type Stage, settled, type TestChild, two } from './support';

const three = 'file:///cases/three.case.md';
const four = 'file:///cases/four.case.md';
/** Longer than a tick: each text holds whichever child reads it. */
const timeForOne = 100;

/** Takes the next text that a child was given, and still has. */
function nextOf(child: TestChild, from: Map<TestChild, number>): string | undefined {
  const open = child.open();
  for (let at = from.get(child) ?? 0; at < child.heard.length; at++) {
    from.set(child, at + 1);
    const { method, params } = child.heard[at] ?? {};
    const uri = params?.textDocument?.uri;
    if (method === 'textDocument/didOpen' && open.includes(uri)) return uri;
  }
  return undefined;
}

/** Lets the children read, side by side, what they are given. @returns how many texts were read, at most about so many */
function readAll({ living, clock }: Stage, most: number): number {
  const from = new Map<TestChild, number>();
  for (let count = 0; count < most; ) {
    const readings = living().flatMap((child) => {
      const uri = nextOf(child, from);
      return uri === undefined ? [] : [{ child, uri }];
    });
    if (readings.length === 0) return count;
    count += readings.length;
    for (const { child, uri } of readings) child.begin(uri);
    clock.pass(timeForOne);
    for (const { child, uri } of readings) {
      child.end();
      child.report(uri);
    }
  }
  return most;
}

/** The first child has a text that once held it, and is held by another one; a second child is there. */
function crowded(): Stage {
  const all = settled();
  all.child(0).begin(one);
  all.clock.pass(timeForOne);
  all.child(0).end();
  all.open(two);
  all.child(0).begin(two);
  all.clock.pass(timeForOne);
  return all;
}

describe('several documents that each hold a child', () => {
  it('come to rest: none drives the others from child to child without end', () => {
    const all = settled();
    for (const uri of [two, three, four]) all.open(uri);
    expect(readAll(all, 100)).toBeLessThanOrEqual(12);
  });

  it('stay where they are while nobody asks for them', () => {
    const { child, clock } = crowded();
    clock.pass(500);
    expect(child(0).open()).toEqual([one, two]);
    expect(child(1).open()).toEqual([]);
  });

  it('leave a child that is held when somebody asks for them', () => {
    const { child, clock, hover, answerTo } = crowded();
    const id = hover(one);
    clock.pass(timeForOne);
    expect(child(1).open()).toEqual([one]);
    child(1).say({ id, result: 'quick' });
    expect(answerTo(id)).toMatchObject([{ result: 'quick' }]);
  });

  it('leave it only for a child that has nothing else to do, and are not asked again where they stay', () => {
    const { child, clock, open, hover, answerTo } = crowded();
    open(three);
    const other = hover(three);
    const id = hover(one);
    clock.pass(500);
    expect(child(1).open()).toEqual([three]);
    expect(child(0).heard.filter((message) => message.id === id)).toHaveLength(1);
    child(1).say({ id: other, result: {} });
    clock.pass(timeForOne);
    expect(child(1).open()).toEqual([three, one]);
    child(1).say({ id, result: 'quick' });
    expect(answerTo(id)).toMatchObject([{ result: 'quick' }]);
  });

  it('leave it once they change: then there is something new to say of them', () => {
    const { child, change, clock } = crowded();
    change(one, 'milder', 2);
    clock.pass(timeForOne);
    expect(child(1).open()).toEqual([one]);
  });

  it('may come back to a child: what that answers to an earlier asking does not count', () => {
    const { child, clock, open, hover, notify, answerTo } = settled();
    open(two);
    const id = hover(one);
    child(0).begin(two);
    clock.pass(timeForOne);
    open(three);
    child(1).begin(three);
    child(0).end();
    // What has changed over once stays for longer.
    clock.pass(usualLimits.tick * usualLimits.ticksToStart);
    expect([child(0).open(), child(1).open()]).toEqual([[two, one], [three]]);
    const again = child(0).heard.at(-1)?.id ?? null;
    child(0).say({ id, result: 'of a text that it no longer had' });
    expect(answerTo(id)).toEqual([]);
    notify('$/cancelRequest', { id });
    expect(child(0).heard.at(-1)).toMatchObject({ method: '$/cancelRequest', params: { id: again } });
    child(0).say({ id: again, result: 'of the text' });
    expect(answerTo(id)).toMatchObject([{ id, result: 'of the text' }]);
  });
});
