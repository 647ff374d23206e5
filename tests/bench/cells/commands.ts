import { folderOfCases } from '../corpus/files';
import type { Measure } from '../measurements';
import { runCommand } from '../processes/command';
import { onlyOnLinux } from '../processes/memory';
import type { CommandTool } from '../tools/command-tools';
import { absent, type Bench, reasonOf } from './bench';

/** Files of the trial run that shows whether a tool works at all. */
const trialFiles = 5;

/** Tools that work here, after a trial on a few files; the others are noted as absent. */
export async function working(
  bench: Bench,
  tools: readonly CommandTool[],
  measures: readonly Measure[],
): Promise<readonly CommandTool[]> {
  const found: CommandTool[] = [];
  for (const tool of tools) {
    const tried = bench.trials.get(tool.name) ?? trial(tool);
    bench.trials.set(tool.name, tried);
    const problem = await tried;
    if (problem === undefined) found.push(tool);
    else absent(bench, measures, tool.name, bench.noPeers ?? problem);
  }
  return found;
}

async function trial(tool: CommandTool): Promise<string | undefined> {
  try {
    const { code, stdout, stderr } = await runCommand(tool.command(folderOfCases(trialFiles)), { keepsOutput: true });
    const said = stderr.trim().split('\n')[0] ?? '';
    if (code === null || !tool.codes.includes(code)) return `exit code ${code}${said && `: ${said}`}`;
    const seen = tool.seen?.(`${stdout}\n${stderr}`);
    if (tool.seen && seen !== trialFiles) return `looked at ${seen ?? 'no'} files instead of ${trialFiles}`;
    return undefined;
  } catch (error) {
    return reasonOf(error);
  }
}

/** Where the time and the peak memory of a run are noted. */
export interface Noted {
  readonly wall: Measure;
  readonly cpu: Measure;
  readonly memory?: Measure;
}

/** Runs a tool once and notes what it took; a run that fails is noted as absent. */
export async function measureCommand(
  bench: Bench,
  tool: CommandTool,
  { folder, file }: { readonly folder: string; readonly file?: string },
  { wall, cpu, memory }: Noted,
): Promise<void> {
  const { measured } = bench;
  const ran = await runCommand(tool.command(folder, file), { watchesMemory: memory !== undefined });
  const { code, milliseconds } = ran;
  if (code === null || !tool.codes.includes(code)) {
    absent(bench, memory ? [wall, cpu, memory] : [wall, cpu], tool.name, `a run ended with exit code ${code}`);
    return;
  }
  const inUnit = (time: number, { unit }: Measure) => (unit === 's' ? time / 1000 : time);
  measured.add(wall, tool.name, inUnit(milliseconds, wall));
  note(cpu, ran.cpu === undefined ? undefined : inUnit(ran.cpu, cpu));
  if (memory) note(memory, ran.peak);

  function note(measure: Measure, value: number | undefined): void {
    if (value === undefined) measured.absent(measure, tool.name, onlyOnLinux);
    else measured.add(measure, tool.name, value);
  }
}
