import { benchDocument } from '../corpus/documents';
import type { ServerTool } from '../lsp/server-tool';
import { ServerSession } from '../lsp/session';
import { documentSizes, measures } from '../measures';
import { casewrightServer, echoServer, markdownServer, rumdlServer, unhurried } from '../tools/server-tools';
import { absent, type Bench, inTurns, reasonOf } from './bench';

/** How long after an editor starts a server the first diagnostics are there. */
export async function startCell(bench: Bench): Promise<void> {
  const { measured, plan, shipped } = bench;
  const tools = [casewrightServer(shipped), markdownServer, rumdlServer(), echoServer, ...unhurried(bench)];
  const failed = new Set<ServerTool>();
  await inTurns(plan.starts, tools, async (tool) => {
    if (failed.has(tool)) return;
    try {
      const session = await ServerSession.start(tool, benchDocument(documentSizes['15 KB'], tool.language));
      measured.add(measures.start, tool.name, session.firstDiagnostics);
      await session.server.stop();
    } catch (error) {
      failed.add(tool);
      absent(bench, [measures.start], tool.name, bench.noPeers ?? reasonOf(error));
    }
  });
}
