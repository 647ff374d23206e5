import { describe, expect, it } from 'vitest';
import { usualLimits } from '../../../server/supervisor/limits';
import { one, pullingClient, type Stage, settled, two } from './support';

const budget = usualLimits.tick * usualLimits.ticksToStop;

/** The child that has the second document. */
const ownerOf = (all: Stage) => all.living().find((child) => child.open().includes(two));

/** Lets whoever has the second document hang until it is killed. */
function hang(all: Stage, version: number): void {
  ownerOf(all)?.begin(two, version);
  all.clock.pass(budget);
}

/** The second document was stopped for the first time. */
function refused(initialize: object = {}): Stage {
  const all = settled(initialize);
  all.open(two, 'a poison');
  hang(all, 1);
  all.clock.pass(1_000);
  return all;
}

/** Twice, each text being another one. */
function refusedTwice(): Stage {
  const all = refused();
  all.change(two, 'another poison', 2);
  all.clock.pass(500);
  hang(all, 2);
  all.clock.pass(1_000);
  return all;
}

describe('a refused document', () => {
  it('is tried again when its text has changed and typing rests, apart from the others', () => {
    const all = refused();
    const { change, clock, published } = all;
    change(two, 'a poison!', 2);
    clock.pass(400);
    change(two, 'no poison', 3);
    clock.pass(400);
    expect(ownerOf(all)).toBeUndefined();
    clock.pass(100);
    expect(ownerOf(all)?.open()).toEqual([two]);
    ownerOf(all)?.report(two, 3, ['found']);
    expect(published(two).at(-1)).toMatchObject({ version: 3, diagnostics: ['found'] });
  });

  it('is not tried again as it was', () => {
    const all = refused();
    const { change, save, close, open, clock, published } = all;
    change(two, 'less', 2);
    change(two, 'a poison', 3);
    save(two);
    clock.pass(60_000);
    close(two);
    open(two, 'a poison', 1);
    expect(ownerOf(all)).toBeUndefined();
    expect(published(two).at(-1)).toMatchObject({ diagnostics: [{ code: 'took-too-long' }] });
  });

  it('makes a client that asks itself ask again when it is tried', () => {
    const { change, clock, seen } = refused({ capabilities: pullingClient });
    const refreshes = () => seen.filter(({ method }) => method === 'workspace/diagnostic/refresh').length;
    const before = refreshes();
    change(two, 'no poison', 2);
    clock.pass(500);
    expect(refreshes()).toBe(before + 1);
  });

  it('is tried at once where its text changed while it was being checked', () => {
    const all = settled();
    all.open(two, 'a poison');
    ownerOf(all)?.begin(two, 1);
    all.change(two, 'no poison', 2);
    all.clock.pass(budget + 500);
    expect(ownerOf(all)?.heard.at(-1)?.params.textDocument).toMatchObject({ version: 2, text: 'no poison' });
  });

  it('costs two children and no more, however much is typed', () => {
    const all = refusedTwice();
    const { change, clock, children } = all;
    const before = children.length;
    for (let version = 3; version < 50; version++) {
      change(two, `poison ${version}`, version);
      clock.pass(5_000);
    }
    expect(ownerOf(all)).toBeUndefined();
    expect(children).toHaveLength(before);
  });

  it.each(['saved', 'opened again', 'asked for'])('that cost two is tried again when it is %s', (occasion) => {
    const all = refusedTwice();
    all.clock.pass(30_000);
    all.change(two, 'no poison', 3);
    if (occasion === 'saved') all.save(two);
    if (occasion === 'opened again') {
      all.close(two);
      all.open(two, 'no poison', 1);
    }
    if (occasion === 'asked for')
      all.request('workspace/executeCommand', { command: 'casewright.server.check', arguments: [two] });
    expect(ownerOf(all)).toBeDefined();
  });

  it('is not tried at each automatic saving', () => {
    const all = refusedTwice();
    for (let version = 3; version < 20; version++) {
      all.change(two, `poison ${version}`, version);
      all.save(two);
      all.clock.pass(1_000);
    }
    expect(ownerOf(all)).toBeUndefined();
  });

  it('starts from the beginning once it was checked for a while without trouble', () => {
    const all = refusedTwice();
    all.clock.pass(30_000);
    all.change(two, 'no poison', 3);
    all.save(two);
    ownerOf(all)?.report(two, 3);
    all.clock.pass(60_000);
    all.change(two, 'poison again', 4);
    hang(all, 4);
    all.change(two, 'no poison', 5);
    all.clock.pass(500);
    expect(ownerOf(all)).toBeDefined();
  });
});

describe('a document at which children crash', () => {
  it('gets a second chance, and is then refused', () => {
    const all = settled();
    const { open, clock, children, published } = all;
    open(two, 'a poison');
    const before = children.length;
    for (let time = 0; time < 2; time++) {
      expect(published(two)).toEqual([]);
      ownerOf(all)?.begin(two);
      ownerOf(all)?.die('crashed');
    }
    expect(published(two)).toMatchObject([{ diagnostics: [{ code: 'took-too-long' }] }]);
    clock.pass(600_000);
    expect(children.length - before).toBeLessThanOrEqual(2);
    expect(all.living().flatMap((child) => child.open())).toEqual([one]);
  });

  it('is never blamed for what somebody else ended', () => {
    const all = settled();
    all.open(two);
    for (let time = 0; time < 20; time++) {
      ownerOf(all)?.report(two);
      ownerOf(all)?.report(two, 1, [time]);
      ownerOf(all)?.begin(two);
      ownerOf(all)?.die('killed');
      all.clock.pass(2_000);
    }
    expect(ownerOf(all)).toBeDefined();
    expect(all.published(two).flatMap(({ diagnostics }) => diagnostics)).not.toContainEqual(
      expect.objectContaining({ code: 'took-too-long' }),
    );
  });
});
