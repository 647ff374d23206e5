import { describe, expect, it } from 'vitest';
import { one, type Stage, settled, type TestChild, two } from './support';

const warm = 100;
const grown = 150;
const untilWeighed = 3_000;

/** One document open in the first child, a spare one that is ready, and a second document that is closed again. */
function closedOnce(): Stage {
  const all = settled();
  for (const child of all.living()) child.warm(warm);
  all.open(two, 'long');
  all.child(0).report(two);
  all.close(two);
  return all;
}

/** Passes the time until the children are weighed, and says what each that lives has. */
function weigh({ clock, living }: Stage, memoryOf: (child: TestChild) => number): void {
  clock.pass(untilWeighed);
  for (const child of living()) if (child.isAlive) child.measured(1_000, memoryOf(child));
}

const complaints = ({ seen }: Stage) => seen.filter(({ method }) => method === 'window/showMessageRequest');

describe('a child that has grown', () => {
  it('is replaced after a text was closed, and what else is open is open as it is in the next one', () => {
    const all = closedOnce();
    const { child, change, living, hover, answerTo } = all;
    change(one, 'an edited text', 2);
    child(0).report(one, 2);
    weigh(all, (each) => (each === child(0) ? grown : warm));
    expect(child(0).isAlive).toBe(false);
    expect(child(1).heard.at(-1)?.params.textDocument).toMatchObject({ uri: one, version: 2, text: 'an edited text' });
    const id = hover(one);
    child(1).say({ id, result: 'here' });
    expect(answerTo(id)).toMatchObject([{ result: 'here' }]);
    all.clock.pass(1_000);
    expect(living()).toHaveLength(2);
    expect(complaints(all)).toEqual([]);
  });

  it('is replaced unseen: nothing is said of a text that says what it said before', () => {
    const all = closedOnce();
    const { child, seen } = all;
    const before = seen.length;
    weigh(all, (each) => (each === child(0) ? grown : warm));
    child(1).report(one);
    expect(seen.slice(before)).toEqual([]);
  });

  it('is replaced by one that has not grown itself: where both have, one after the other', () => {
    const all = closedOnce();
    const { child, children, living, clock } = all;
    weigh(all, () => grown);
    expect([child(0).isAlive, child(1).isAlive]).toEqual([true, false]);
    weigh(all, (each) => (each === child(0) ? grown : warm));
    expect(child(0).isAlive).toBe(false);
    expect(child(2).open()).toEqual([one]);
    clock.pass(60_000);
    expect(children).toHaveLength(4);
    expect(living()).toEqual([child(2), child(3)]);
  });

  it('waits for its turn while it works, or owes an answer', () => {
    const all = closedOnce();
    const { child, hover } = all;
    const id = hover(one);
    weigh(all, (each) => (each === child(0) ? grown : warm));
    expect(child(0).isAlive).toBe(true);
    child(0).say({ id, result: 'there' });
    all.clock.pass(untilWeighed - 10);
    child(0).begin(one);
    all.clock.pass(10);
    for (const each of all.living()) each.measured(1_000, grown);
    expect(child(0).isAlive).toBe(true);
    child(0).end();
    weigh(all, (each) => (each === child(0) ? grown : warm));
    expect(child(0).isAlive).toBe(false);
  });

  it('keeps its place for what its open texts need', () => {
    const all = closedOnce();
    all.open(two, 'x'.repeat(1_000_000));
    all.child(0).report(two);
    all.open('file:///cases/three.case.md');
    all.close('file:///cases/three.case.md');
    weigh(all, (each) => (each === all.child(0) ? 250 : warm));
    expect(all.child(0).isAlive).toBe(true);
    all.close(two);
    weigh(all, (each) => (each === all.child(0) ? 250 : warm));
    expect(all.child(0).isAlive).toBe(false);
  });

  it('stays while nothing is closed, and while none was ever warm', () => {
    const all = settled();
    all.child(0).warm(warm);
    weigh(all, () => grown);
    expect(all.living()).toHaveLength(2);
    const cold = settled();
    cold.open(two);
    cold.close(two);
    weigh(cold, () => grown);
    expect(cold.living()).toHaveLength(2);
    expect(cold.child(0).isAlive).toBe(true);
  });
});

describe('children that have not grown', () => {
  it('stay, and are weighed once for each time that closing rests', () => {
    const all = closedOnce();
    const { child, open, close, clock } = all;
    clock.pass(untilWeighed - 1);
    open(two);
    close(two);
    clock.pass(untilWeighed - 1);
    expect(child(0).measures).toBe(0);
    weigh(all, () => warm * 1.1);
    clock.pass(60_000);
    expect([child(0).measures, child(1).measures]).toEqual([1, 1]);
    expect(all.children).toHaveLength(2);
  });

  it('are not replaced without end where fresh ones are as heavy', () => {
    const all = closedOnce();
    for (let time = 0; time < 30; time++) weigh(all, () => grown);
    expect(all.children.length).toBeLessThanOrEqual(6);
    expect(all.living()).toHaveLength(2);
    expect(all.living().flatMap((each) => each.open())).toEqual([one]);
    expect(complaints(all)).toEqual([]);
  });
});

it('a stream of texts that make children grow loses nothing, and leaves children that have not grown', () => {
  const all = closedOnce();
  const weights = new Map<TestChild, number>();
  const weightOf = (child: TestChild) => weights.get(child) ?? warm;
  for (let time = 0; time < 200; time++) {
    const uri = `file:///cases/${time}.case.md`;
    all.change(one, `text ${time}`, time + 2);
    all.open(uri, 'hostile');
    const holder = all.living().find((child) => child.open().includes(uri));
    if (holder) weights.set(holder, weightOf(holder) + 20);
    all.close(uri);
    if (time % 7 === 0) weigh(all, weightOf);
  }
  for (let time = 0; time < 5; time++) weigh(all, weightOf);
  all.clock.pass(1_000);
  const living = all.living();
  expect(living.map(weightOf)).toEqual([warm, warm]);
  expect(living.flatMap((child) => child.open())).toEqual([one]);
  const opened = living.flatMap(({ heard }) => heard).find(({ params }) => params?.textDocument?.uri === one);
  expect(opened?.params.textDocument).toMatchObject({ version: 201, text: 'text 199' });
  expect(complaints(all)).toEqual([]);
});
