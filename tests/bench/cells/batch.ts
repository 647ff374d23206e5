import { folderOfCases } from '../corpus/files';
import type { Measure } from '../measurements';
import { measures } from '../measures';
import type { CommandTool } from '../tools/command-tools';
import { casewright, markdownlint, readAndHash, remark, rumdl, textlint } from '../tools/command-tools';
import { type Bench, inTurns } from './bench';
import { measureCommand, type Noted, working } from './commands';

/** A folder of cases from nothing: time and peak memory, small and large. */
export async function batchCell(bench: Bench): Promise<void> {
  const { files, rounds } = bench.plan;
  const small = named(files.small, measures.smallWall, measures.smallCpu, measures.smallMemory);
  const large = named(files.large, measures.largeWall, measures.largeCpu, measures.largeMemory);
  const quickTools = [casewright(bench.shipped), markdownlint, rumdl(), readAndHash];
  const both = [small, large].flatMap(({ wall, cpu, memory }) => [wall, cpu, memory]);
  const fast = await working(bench, quickTools, both);
  const slow = await working(bench, [remark, textlint], both);
  await overFolder(bench, files.small, [...fast, ...slow], rounds.small, small);
  await overFolder(bench, files.large, fast, rounds.large, large);
  await overFolder(bench, files.large, slow, rounds.slow, large);
}

async function overFolder(
  bench: Bench,
  count: number,
  tools: readonly CommandTool[],
  rounds: number,
  noted: Noted,
): Promise<void> {
  const folder = folderOfCases(count);
  await inTurns(rounds, tools, async (tool, round) => {
    bench.say(`  ${count} files, round ${round + 1} of ${rounds}: ${tool.name}`);
    await measureCommand(bench, tool, { folder }, noted);
  });
}

/** Measures keep their ids whatever the size; titles say how many files there really were. */
function named(count: number, wall: Measure, cpu: Measure, memory: Measure): Required<Noted> {
  const files = `${count.toLocaleString('en')} files, cold`;
  return {
    wall: { ...wall, title: `${files}: wall clock` },
    cpu: { ...cpu, title: `${files}: processor time` },
    memory: { ...memory, title: `${files}: peak resident memory, with child processes` },
  };
}
