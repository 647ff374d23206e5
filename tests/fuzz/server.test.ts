import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { treeOf } from '../faults/support/processes';
import { type Attack, documents } from './attacks/index';
import { type LiveServer, type OpenText, startServer } from './support/server';
import { isLong, minutes, patience } from './support/settings';
import { Tally } from './support/tally';

/** What aborted whole processes: nested brackets and lists in front matter, again and again in one process. */
const abortive = /^front matter: (?:flow|block|keys within|complex)/;
const ordinary = '---\nkind: case-study\n---\n# T\n\n[Tell what you did.]\n';

const sizes = isLong ? [4_096, 16_384, 65_536] : [4_096];
const repeats = isLong ? 8 : 1;
/** A text whose process was ended so often finds a fresh one every time: nothing can add up in it. */
const mostRefusals = 2;
/** Megabytes of all processes of a server together. */
const mostMemory = 600;
/** As a share of what was in use at the start. */
const mostAfterwards = 1.2;
/** Milliseconds until what is no longer in use should have been given back; it is while nobody types. */
const untilGivenBack = 60_000;

let server: LiveServer;
let plain: OpenText;
let tally: Tally;
let began: number;
beforeAll(async () => {
  server = await startServer();
  plain = await server.open(ordinary);
  tally = new Tally(server);
  // Where two are open, a process waits in reserve: the supervisor, and two that check.
  await server.open(ordinary);
  while (treeOf(server.process.pid ?? 0).length < 3) await typeInPlain(10);
  await typeInPlain(50);
  // The process in reserve warms up by itself: that is no growth later.
  if (isLong) await tally.settled();
  tally.begin(documents.length * repeats * sizes.length);
  began = performance.now();
}, 120_000);
afterAll(async () => {
  // Also of a run that was ended before its end.
  tally.report();
  tally.stop();
  await server.stop();
});

async function typeInPlain(times: number): Promise<void> {
  for (let time = 0; time < times; time++) {
    await plain.type(ordinary.length, 'We met. ');
    expect(await plain.codes()).toContain('placeholder-text');
  }
}

/**
 * Opens a text while another one is typed in, types in it, too, and closes it; an answer that never comes fails by time.
 * @returns whether it was refused
 */
async function tryOn(name: string, hostile: string): Promise<boolean> {
  const others = tally.othersNow();
  const document = await server.open(hostile);
  const answered = tally.timed(tally.hostile, name, () => document.codes());
  const other = tally.timed(others, name, async () => {
    await plain.type(ordinary.length, 'x');
    return plain.codes();
  });
  const codes = [await answered];
  const ofOther = await other;
  await document.type(Math.floor(hostile.length / 2), 'x');
  codes.push(await tally.timed(tally.hostile, `${name}, typed in`, () => document.codes()));
  // Before anything can fail: what stays open would weigh on all that follows.
  await document.close();
  expect(ofOther).toContain('placeholder-text');
  for (const found of codes) expect(found).not.toHaveLength(0);
  const refusals = codes.filter((found) => found.includes('took-too-long')).length;
  tally.refusals += refusals;
  return refusals > 0;
}

/**
 * All sizes of an attack, again and again: all of them once, then for as long as there is time. Each attack has an equal
 * share of a long run's minutes, and what those before it left over.
 */
async function tryAll({ name, text }: Attack): Promise<void> {
  const index = documents.findIndex((each) => each.name === name);
  const end = began + (minutes * 60_000 * (index + 1)) / documents.length;
  const refused = new Map<number, number>();
  for (let time = 0; time < repeats; time++) {
    for (const size of sizes) {
      if (time > 0 && performance.now() > end) return;
      const refusals = refused.get(size) ?? 0;
      if (refusals >= mostRefusals) tally.spared++;
      else if (await tryOn(`${name}, ${size}`, text(size))) refused.set(size, refusals + 1);
    }
  }
}

describe('one live server', { timeout: patience }, () => {
  it.each(documents)('answers $name', tryAll);

  it.each(documents.filter(({ name }) => abortive.test(name)))('lives through $name eight times', async (attack) => {
    for (const size of [1_800, 16_384]) {
      const hostile = attack.text(size);
      for (let time = 0; time < 8; time++) await tryOn(`${attack.name}, ${size}`, hostile);
    }
  });

  it('has kept its process, lost none to a fault, and is no larger than before', async () => {
    await typeInPlain(isLong ? 200 : 1);
    expect(server.process.exitCode).toBeNull();
    expect(server.process.signalCode).toBeNull();
    expect(server.endings.filter((why) => !why.startsWith('it took too long'))).toEqual([]);
    if (!isLong) return;
    expect(tally.most).toBeLessThanOrEqual(mostMemory);
    const giveBack = async () => {
      await typeInPlain(20);
      expect(treeOf(server.process.pid ?? 0)).toHaveLength(3);
      expect(tally.growth()).toBeLessThanOrEqual(mostAfterwards);
    };
    await vi.waitFor(giveBack, { timeout: untilGivenBack, interval: 5_000 });
  });
});
