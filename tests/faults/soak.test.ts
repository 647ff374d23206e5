import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { atDesk, texts } from './support/desk';
import { type Editor, startEditor } from './support/editor';
import { tellFigures } from './support/figures';
import { installed } from './support/installed';
import { isFull, seed } from './support/plan';
import { megabytesOf } from './support/processes';
import { longCase, Typist } from './support/typing';

const program = installed();

/** How much the server is asked to bear; the full run can be told other numbers of edits. */
const edits = isFull ? Number(process.env.CASEWRIGHT_FAULTS_EDITS ?? 100_000) : 500;
const files = isFull ? Math.ceil(edits / 50) : 10;
const editsAtOnce = 25;
const samples = 20;
/** What stands for all findings where a machine is so busy that checking was stopped. */
const tooLong = 'took-too-long';

/** What is least in use within a time: at other moments there is also what was not cleared away yet. */
const least = (megabytes: readonly number[]): number => Math.min(...megabytes);

const percentile = (times: readonly number[], share: number): number =>
  [...times].sort((one, other) => one - other)[Math.floor(times.length * share)] ?? Number.NaN;

async function openAndClose(editor: Editor, folder: string, from: number, to: number): Promise<void> {
  for (let index = from; index < to; index++) {
    const uri = pathToFileURL(path.join(folder, `other-${index}.md`)).href;
    await editor.open(uri, longCase(2000, index));
    await editor.diagnostics(uri);
    await editor.close(uri);
  }
}

it('a server that is typed at for long stays as it was, and says what a fresh one says', async () => {
  await atDesk(texts, async (folder) => {
    const uri = pathToFileURL(path.join(folder, 'typed.md')).href;
    const editor = await startEditor(program.cli, folder);
    const typist = new Typist(longCase(12_000, seed), seed);
    await editor.open(uri, typist.text);
    const memory: number[] = [];
    const waits: number[] = [];
    let stopped = 0;
    const rounds = Math.ceil(edits / editsAtOnce);
    for (let round = 0; round < rounds; round++) {
      for (let edit = 0; edit < editsAtOnce; edit++) {
        const change = typist.type();
        await editor.change(uri, typist.version, [change]);
      }
      const began = performance.now();
      const answer = await editor.diagnostics(uri);
      if (answer.some(({ code }) => code === tooLong)) stopped++;
      waits.push(performance.now() - began);
      const share = (rank: number) => Math.floor((files * rank) / rounds);
      await openAndClose(editor, folder, share(round), share(round + 1));
      if (Math.floor(((round + 1) * samples) / rounds) > memory.length) memory.push(megabytesOf(editor.pid));
    }
    const found = await editor.diagnostics(uri);
    await editor.stop();

    const fresh = await startEditor(program.cli, folder);
    await fresh.open(uri, typist.text);
    const wanted = await fresh.diagnostics(uri);
    await fresh.stop();
    const known = new Set(wanted.map((diagnostic) => JSON.stringify(diagnostic)));
    const drift = found.filter((diagnostic) => !known.has(JSON.stringify(diagnostic))).length;
    // The first quarter warms up.
    const growth = least(memory.slice(-samples / 4)) - least(memory.slice(samples / 4, samples / 2));
    const note = [
      `${rounds * editsAtOnce} edits of a text of ${typist.text.length} characters, ${files} files opened and closed`,
      `drift ${drift} of ${wanted.length} findings`,
      `memory ${memory.map(Math.round).join(' ')} MB, growth ${growth.toFixed(1)} MB`,
      `checking stopped as too slow ${stopped} times`,
      `key to findings: median ${percentile(waits, 0.5).toFixed(0)} ms, p99 ${percentile(waits, 0.99).toFixed(0)} ms`,
    ].join('; ');
    tellFigures({ suite: 'soak', way: 'over standard streams', runs: 1, lost: 0, torn: 0, silent: 0, litter: 0, note });
    expect(wanted.map(({ code }) => code)).not.toContain(tooLong);
    expect(wanted.length).toBeGreaterThan(0);
    expect(found).toEqual(wanted);
    if (isFull) expect(growth).toBeLessThanOrEqual(20);
  });
});
