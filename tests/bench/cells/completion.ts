import type { Position } from 'vscode-languageserver';
import { benchDocument, link, marker } from '../corpus/documents';
import type { ServerTool } from '../lsp/server-tool';
import { completionMeasure, type DocumentSize, documentSizes } from '../measures';
import { casewrightServer, markdownServer, rumdlServer } from '../tools/server-tools';
import type { Bench } from './bench';
import { withServers } from './servers';

/** Where each kind of completion is asked for: behind these characters of the line in the middle of the document. */
const places = { marker: { line: marker, after: '<!-- answers: ' }, link: { line: link, after: 'See [there](#' } };

/** A key, and at once the completions for it: what was typed may not have been looked at by anyone yet. */
export async function completionCell(bench: Bench): Promise<void> {
  for (const size of ['15 KB', '150 KB'] as const) await completeIn(bench, size);
}

async function completeIn(bench: Bench, size: DocumentSize): Promise<void> {
  const measure = completionMeasure(size);
  const { rounds, perRound } = bench.plan.completions;
  const { text } = benchDocument(documentSizes[size], 'markdown');
  const tools = [casewrightServer(bench.shipped), markdownServer, rumdlServer()];
  bench.say(`  completions in a document of ${size}`);
  await withServers(bench, tools, documentSizes[size], [measure], rounds + 1, async ({ session }, round) => {
    const at = placeOf(session.tool, text);
    const behind = { ...at, character: at.character + 1 };
    for (let time = 0; time < perRound; time++) {
      const began = performance.now();
      session.change({ range: { start: at, end: at }, text: session.tool.completes === 'marker' ? ' ' : 'w' });
      const found = await session.complete(behind);
      const milliseconds = performance.now() - began;
      if (found === 0) throw new Error('offers nothing here');
      if (round > 0) bench.measured.add(measure, session.tool.name, milliseconds);
      session.change({ range: { start: at, end: behind }, text: '' });
      await session.diagnosed();
    }
  });
}

function placeOf({ completes = 'link' }: ServerTool, text: string): Position {
  const { line, after } = places[completes];
  return { line: text.split('\n').indexOf(line), character: after.length };
}
