import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { folderOfCases } from '../corpus/files';
import { measures, ours, rumdlCold } from '../measures';
import { cache } from '../paths';
import { runCommand } from '../processes/command';
import { casewright, readAndHash, rumdl } from '../tools/command-tools';
import { type Bench, inTurns } from './bench';
import { measureCommand, working } from './commands';

/** A folder that was checked before and has not changed since, as in CI or a hook: with the cache filled by one run. */
export async function cacheCell(bench: Bench): Promise<void> {
  const { files, rounds } = bench.plan;
  const folder = folderOfCases(files.large);
  const location = path.join(cache, 'results-cache', 'kept');
  rmSync(path.dirname(location), { recursive: true, force: true });
  mkdirSync(path.dirname(location), { recursive: true });
  const cpu = measures.warmCpu;
  const wall = { ...measures.warmWall, title: `${files.large.toLocaleString('en')} files, nothing changed, --cache` };
  const warm = casewright(bench.shipped, ours, '--cache-location', location);
  bench.say(`  filling the cache with ${files.large} files`);
  await runCommand(warm.command(folder));
  const others = await working(bench, [rumdl(rumdlCold), readAndHash], [wall, cpu]);
  await inTurns(rounds.large, [warm, ...others], (tool) => measureCommand(bench, tool, { folder }, { wall, cpu }));
}
