import { folderOfCases, nameOfCase } from '../corpus/files';
import { measures } from '../measures';
import { bare, casewright, markdownlint, remark, rumdl, textlint } from '../tools/command-tools';
import { type Bench, inTurns } from './bench';
import { measureCommand, working } from './commands';

/** One small file: what a hook or an editor's task makes people wait for. */
export async function fileCell(bench: Bench): Promise<void> {
  const { file: wall, fileCpu: cpu } = measures;
  const target = { folder: folderOfCases(1), file: nameOfCase(0) };
  const tools = await working(
    bench,
    [casewright(bench.shipped), bare, markdownlint, rumdl(), remark, textlint],
    [wall],
  );
  await inTurns(bench.plan.rounds.file, tools, (tool) => measureCommand(bench, tool, target, { wall, cpu }));
}
