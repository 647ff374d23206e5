import { documentSizes, measures } from '../measures';
import {
  casewrightPushing,
  casewrightServer,
  echoServer,
  markdownServer,
  rumdlServer,
  unifiedServer,
} from '../tools/server-tools';
import type { Bench } from './bench';
import { type Typist, withServers } from './servers';

const keys = 30;

/** Many keys at once, as when a key is held down: how long until the diagnostics of the last, and how many were published. */
export async function burstCell(bench: Bench): Promise<void> {
  const tools = [
    casewrightServer(bench.shipped),
    markdownServer,
    rumdlServer(),
    casewrightPushing(bench.shipped),
    echoServer,
    ...(bench.plan.isQuick ? [] : [unifiedServer]),
  ];
  const noted = [measures.burst, measures.burstPublishes];
  bench.say(`  bursts of ${keys} keys`);
  await withServers(bench, tools, documentSizes['150 KB'], noted, bench.plan.bursts + 1, async (typist, round) => {
    const { milliseconds, publishes } = await burst(typist);
    const { name, diagnostics } = typist.session.tool;
    if (round === 0) return;
    bench.measured.add(measures.burst, name, milliseconds);
    if (diagnostics === 'push') bench.measured.add(measures.burstPublishes, name, publishes);
  });
}

async function burst({ session, typing }: Typist): Promise<{ milliseconds: number; publishes: number }> {
  const before = session.published.count;
  const began = performance.now();
  for (let key = 0; key < keys; key++) session.change(typing.next());
  await session.diagnosed();
  if (session.tool.diagnostics === 'pull') return { milliseconds: performance.now() - began, publishes: 0 };
  // A server that names no version may still be at work on the last one.
  await session.published.settles();
  return { milliseconds: session.published.lastAt - began, publishes: session.published.count - before };
}
