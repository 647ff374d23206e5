import { describe, expect, it } from 'vitest';
import { type Account, type Told, Work, type Worked } from '../../server/lsp/work';
import { caseText, casewright, client, counted, uri } from './support';

const one: Told = { uri, version: 3, spent: 0 };

/** What is told, and a core that is watched. */
function watched() {
  const told: (Told | undefined)[] = [];
  const work = new Work((worked) => void told.push(worked));
  return { told, work, core: work.watch(casewright) };
}

describe('work', () => {
  it('on what was read of a document is told of, too', () => {
    const { told, work, core } = watched();
    const read = work.on(one, () => core.read(caseText('foo')));
    const configuration = core.configure([]);
    const findings = core.lint(read, { configuration, locale: 'en', targets: new Map() });
    const card = core.card(read, findings, 'en');
    core.renderCard(card, 'en');
    expect(findings).toHaveLength(1);
    expect(told).toEqual([one, undefined, one, undefined, one, undefined, one, undefined]);
  });

  it('within work is told once', () => {
    const { told, work, core } = watched();
    const read = work.on(one, () => core.read(caseText('')));
    told.length = 0;
    work.during(one, () => core.hover(read, 0, [], 'en'));
    expect(told).toEqual([one, undefined]);
  });

  it('that fails has ended all the same', () => {
    const { told, work } = watched();
    const fail = () => {
      throw new Error('out of order');
    };
    expect(() => work.on(one, fail)).toThrow('out of order');
    expect(told).toEqual([one, undefined]);
  });

  it('on a configuration names its file', () => {
    const { told, core } = watched();
    core.parseConfiguration('profile: review', 'file:///casewright.yaml');
    expect(told).toEqual([{ uri: 'file:///casewright.yaml', version: 0, spent: 0 }, undefined]);
  });

  it('on nothing in particular is not told of', () => {
    const { told, core } = watched();
    core.configure([]);
    expect(told).toEqual([]);
  });
});

describe('what a version has taken', () => {
  /** Work by a clock that a test moves on, and what is told. */
  function timed() {
    const told: (Told | undefined)[] = [];
    const time = { now: 0, processor: 0 };
    const clock = { now: () => time.now, processor: () => time.processor };
    const work = new Work((worked) => void told.push(worked), clock);
    const take = (worked: Worked, passed: number, processor = passed) =>
      work.during(worked, () => {
        time.now += passed;
        time.processor += processor;
      });
    return { told: () => told.filter((each) => each !== undefined).map(({ spent }) => spent), work, time, take };
  }
  const other = { uri: `${uri}.md`, version: 3 };

  it('is told with each of its slices, without what is done for others in between', () => {
    const { told, work, time, take } = timed();
    work.open(one);
    take(one, 30);
    take(other, 500);
    time.now += 1_000;
    take(one, 12);
    take(one, 1);
    expect(told()).toEqual([0, 0, 30, 42]);
  });

  it('begins anew with a newer version, and once nobody waits any more', () => {
    const { told, work, take } = timed();
    const accounts = [work.open(one), work.open(one)];
    take(one, 30);
    work.close(accounts[0] as Account);
    take(one, 30);
    const newer = work.open({ ...one, version: 4 });
    take({ ...one, version: 4 }, 30);
    work.close(accounts[1] as Account);
    take({ ...one, version: 4 }, 30);
    work.close(newer);
    take({ ...one, version: 4 }, 30);
    expect(told()).toEqual([0, 30, 0, 30, 0]);
  });

  it('includes the rests between its slices, without what is done for others in them', () => {
    const { told, work, time, take } = timed();
    const account = work.open(one);
    take(one, 30);
    const endRest = work.rest(one);
    const theirs = work.open(other);
    take(other, 500);
    work.close(theirs);
    time.now += 8;
    time.processor += 8;
    endRest();
    take(one, 12);
    work.close(account);
    work.rest(one)();
    expect(told()).toEqual([0, 0, 38]);
  });

  it('includes no more than a fair part of a rest that others take, too', () => {
    const { told, work, time, take } = timed();
    const resting = [one, one, other, other];
    for (const worked of resting) work.open(worked);
    const ends = resting.map((worked) => work.rest(worked));
    time.now += 8;
    time.processor += 8;
    for (const end of ends) end();
    take(one, 1);
    take(other, 1);
    expect(told()).toEqual([4, 4]);
  });

  it('is no more than twice what it had of the processor', () => {
    const { told, work, take } = timed();
    work.open(one);
    take(one, 1_000, 10);
    take(one, 1);
    expect(told()).toEqual([0, 20]);
  });
});

describe('a server', () => {
  it('is told to work on a document before it reads and while it checks it', async () => {
    const told: (Told | undefined)[] = [];
    const { casewright: counting, lints, reads } = counted();
    const during: unknown[] = [];
    const noting = {
      ...counting,
      readInSteps(text: string) {
        during.push(told.at(-1));
        return counting.readInSteps(text);
      },
      lintInSteps(...given: Parameters<typeof counting.lintInSteps>) {
        during.push(told.at(-1));
        return counting.lintInSteps(...given);
      },
    };
    const server = await client({ casewright: noting, tellWork: (worked) => void told.push(worked) });
    await server.open(uri, caseText('foo'), 3);
    await server.published.take();
    expect([reads(), lints()]).toEqual([1, 1]);
    expect(during).toMatchObject([one, one]);
    expect(told.at(-1)).toBeUndefined();
  });
});
