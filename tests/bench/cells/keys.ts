import type { ServerTool } from '../lsp/server-tool';
import { type DocumentSize, documentSizes, keyCpuMeasure, keyMeasure } from '../measures';
import { onlyOnLinux } from '../processes/memory';
import {
  casewrightPushing,
  casewrightServer,
  echoServer,
  markdownServer,
  rumdlServer,
  unhurried,
} from '../tools/server-tools';
import type { Bench } from './bench';
import { type Typist, withServers } from './servers';

/** From a key to the diagnostics of the text with it, each key after the diagnostics of the one before. */
export async function keysCell(bench: Bench): Promise<void> {
  const all = [
    casewrightServer(bench.shipped),
    rumdlServer(),
    markdownServer,
    casewrightPushing(bench.shipped),
    echoServer,
    ...unhurried(bench),
  ];
  // The others take seconds a key at the largest size, and no goal is about them there.
  const atLargest = all.slice(0, 3);
  await typeIn(bench, '15 KB', all);
  await typeIn(bench, '150 KB', all);
  await typeIn(bench, '1.5 MB', atLargest);
}

async function typeIn(bench: Bench, size: DocumentSize, tools: readonly ServerTool[]): Promise<void> {
  const measure = keyMeasure(size);
  const cpuMeasure = keyCpuMeasure(size);
  const { rounds, perRound, seconds } = bench.plan.keys;
  bench.say(`  keys in a document of ${size}`);
  // The first round warms up: its keys do not count, yet a server that fails there is told.
  await withServers(bench, tools, documentSizes[size], [measure], rounds + 1, async (typist, round) => {
    const { session } = typist;
    const until = performance.now() + (round === 0 ? seconds / 3 : seconds) * 1000;
    const cpuBefore = session.server.cpu();
    let keys = 0;
    for (; keys < perRound && (keys === 0 || performance.now() < until); keys++) {
      const milliseconds = await timeOfKey(typist);
      if (round > 0) bench.measured.add(measure, session.tool.name, milliseconds);
    }
    const cpu = session.server.cpu();
    if (round === 0) return;
    if (cpu === undefined || cpuBefore === undefined) {
      bench.measured.absent(cpuMeasure, session.tool.name, onlyOnLinux);
    } else bench.measured.add(cpuMeasure, session.tool.name, (cpu - cpuBefore) / keys);
  });
}

async function timeOfKey({ session, typing }: Typist): Promise<number> {
  const began = performance.now();
  session.change(typing.next());
  await session.diagnosed();
  return performance.now() - began;
}
