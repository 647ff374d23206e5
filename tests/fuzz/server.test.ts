import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { treeOf } from '../faults/support/processes';
import { documents } from './attacks/index';
import { type LiveServer, type OpenText, startServer } from './support/server';
import { isLong, patience } from './support/settings';
import { Tally } from './support/tally';

/** What aborted whole processes: nested brackets and lists in front matter, again and again in one process. */
const abortive = /^front matter: (?:flow|block|keys within|complex)/;
const ordinary = '---\nkind: case-study\n---\n# T\n\n[Tell what you did.]\n';

const sizes = isLong ? [4_096, 16_384, 65_536] : [4_096];
const repeats = isLong ? 8 : 1;
/** Megabytes of all processes of a server together. */
const mostMemory = 600;

let server: LiveServer;
let plain: OpenText;
let tally: Tally;
beforeAll(async () => {
  server = await startServer();
  plain = await server.open(ordinary);
  tally = new Tally(server);
  // Until the process that waits in reserve is there, too: the supervisor, and two that check.
  while (treeOf(server.process.pid ?? 0).length < 3) await typeInPlain(10);
  await typeInPlain(50);
  tally.begin();
}, 60_000);
afterAll(async () => {
  // Also of a run that was ended before its end.
  tally.report();
  tally.stop();
  await server.stop();
});

async function typeInPlain(times: number): Promise<number[]> {
  const memory: number[] = [];
  for (let time = 0; time < times; time++) {
    await plain.type(ordinary.length, 'We met. ');
    expect(await plain.codes()).toContain('placeholder-text');
    memory.push(tally.megabytes());
  }
  return memory;
}

/** Opens a text while another one is typed in, types in it, too, and closes it; an answer that never comes fails by time. */
async function tryOn(name: string, hostile: string): Promise<void> {
  const document = await server.open(hostile);
  const answered = tally.timed(tally.hostile, name, () => document.codes());
  const other = tally.timed(tally.others, name, async () => {
    await plain.type(ordinary.length, 'x');
    return plain.codes();
  });
  const codes = [await answered];
  expect(await other).toContain('placeholder-text');
  await document.type(Math.floor(hostile.length / 2), 'x');
  codes.push(await tally.timed(tally.hostile, `${name}, typed in`, () => document.codes()));
  await document.close();
  for (const found of codes) {
    expect(found).not.toHaveLength(0);
    if (found.includes('took-too-long')) tally.refusals++;
  }
}

describe('one live server', { timeout: patience }, () => {
  it.each(documents)('answers $name', async ({ name, text }) => {
    for (const size of sizes) {
      const hostile = text(size);
      for (let time = 0; time < repeats; time++) await tryOn(`${name}, ${size}`, hostile);
    }
  });

  it.each(documents.filter(({ name }) => abortive.test(name)))('lives through $name eight times', async (attack) => {
    for (const size of [1_800, 16_384]) {
      const hostile = attack.text(size);
      for (let time = 0; time < 8; time++) await tryOn(`${attack.name}, ${size}`, hostile);
    }
  });

  it('has kept its process, lost none to a fault, and is no larger than before', async () => {
    tally.end(await typeInPlain(isLong ? 200 : 1));
    expect(server.process.exitCode).toBeNull();
    expect(server.process.signalCode).toBeNull();
    expect(server.endings.filter((why) => !why.startsWith('it took too long'))).toEqual([]);
    if (!isLong) return;
    expect(tally.most).toBeLessThanOrEqual(mostMemory);
    expect(tally.growth).toBeLessThanOrEqual(1.2);
  });
});
