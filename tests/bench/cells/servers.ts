import { benchDocument } from '../corpus/documents';
import type { ServerTool } from '../lsp/server-tool';
import { ServerSession } from '../lsp/session';
import { Typing } from '../lsp/typing';
import type { Measure } from '../measurements';
import { absent, type Bench, inTurns, reasonOf } from './bench';

/** A server at work on a document, and somebody typing in it. */
export interface Typist {
  readonly session: ServerSession;
  readonly typing: Typing;
}

/**
 * Starts the servers, each with a document of so many bytes of its own, lets the work happen and ends them all. One that
 * does not start, or fails on the way, is noted as absent and left out from there on.
 */
export async function withServers(
  bench: Bench,
  tools: readonly ServerTool[],
  bytes: number,
  measures: readonly Measure[],
  rounds: number,
  turn: (typist: Typist, round: number) => Promise<void>,
): Promise<void> {
  const running = new Map<ServerTool, Typist>();
  const fail = async (tool: ServerTool, error: unknown) => {
    absent(bench, measures, tool.name, bench.noPeers ?? reasonOf(error));
    const session = running.get(tool)?.session;
    running.delete(tool);
    await session?.server.stop();
  };
  try {
    for (const tool of tools) {
      const document = benchDocument(bytes, tool.language);
      try {
        const typist = { session: await ServerSession.start(tool, document), typing: new Typing(document.text) };
        running.set(tool, typist);
        await isAtWork(typist);
      } catch (error) {
        await fail(tool, error);
      }
    }
    await inTurns(rounds, [...running.keys()], async (tool, round) => {
      const typist = running.get(tool);
      if (!typist) return;
      try {
        await turn(typist, round);
      } catch (error) {
        await fail(tool, error);
      }
    });
  } finally {
    await Promise.all([...running.values()].map(({ session }) => session.server.stop()));
  }
}

/** A server that lost the text with the first key would answer soonest of all. @throws Error where it did */
async function isAtWork({ session, typing }: Typist): Promise<void> {
  // Some check again once they have their settings, and would drop what is typed meanwhile.
  await session.published.settles();
  const atFirst = session.found().length;
  session.change(typing.next());
  await session.diagnosed();
  if (!session.tool.finds) return;
  if (atFirst === 0) throw new Error('finds nothing in a text that has something to find');
  if (session.found().length < atFirst / 2) throw new Error('does not keep up with the text');
}
