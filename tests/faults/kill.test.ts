import { watch } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { seeded } from '../bench/corpus/random';
import { atDesk, manyTexts } from './support/desk';
import { tellFigures } from './support/figures';
import { installed } from './support/installed';
import { forEachOf, isFull, sampled, seed } from './support/plan';
import { type Fault, runProgram } from './support/program';
import { judge, type Snapshot, snapshotOf } from './support/snapshot';
import { expectedOf, type Work, works } from './support/work';

const program = installed();

type Kill = Extract<Fault, { act: 'kill' }>;

/** In place of each call, and in the middle of each write. */
const pointsOf = (calls: readonly { readonly at: number; readonly name: string }[]): Kill[] =>
  calls.flatMap(({ at, name }) => [
    { act: 'kill', at } as const,
    ...(name === 'writeSync' ? [{ act: 'kill', at, inside: true } as const] : []),
  ]);

const without = (snapshot: Snapshot, name = ''): Snapshot => new Map([...snapshot].filter(([key]) => key !== name));

/** How many points of each work are tried in `npm test`; what is not named is left to the full run. */
const quick = new Map([
  ['lint --fix', 4],
  ['fix with reports, baseline and cache', 4],
  ['init', 1],
]);
const tried = works.filter(({ name }) => isFull || quick.has(name));

describe('SIGKILL at a call of the program', () => {
  it.each(tried)('leaves each file old or new, and nothing after the next run: $name', async (work: Work) => {
    const { before, wanted, calls } = await expectedOf(work, program.cli);
    const points = sampled(pointsOf(calls), quick.get(work.name) ?? 1);
    const seen = { lost: [] as string[], torn: [] as string[], litter: [] as string[] };
    let litterOfKills = 0;
    await forEachOf(points, (fault) =>
      atDesk(work.desk, async (folder) => {
        const { signal } = await runProgram(program.cli, work.args, { cwd: folder, fault });
        expect(signal).toBe('SIGKILL');
        const killed = judge(snapshotOf(folder), before, wanted);
        const point = `${calls[fault.at - 1]?.name} ${fault.at}`;
        for (const kind of ['lost', 'torn'] as const)
          seen[kind].push(...killed[kind].map((name) => `${point}: ${name}`));
        litterOfKills += killed.litter.length;
        await runProgram(program.cli, work.args, { cwd: folder });
        const next = judge(without(snapshotOf(folder), work.cache), before, without(wanted, work.cache));
        seen.litter.push(...next.litter.map((name) => `${point}: ${name}`));
        expect({ point, old: next.old, torn: next.torn }).toEqual({ point, old: [], torn: [] });
      }),
    );
    tellFigures({
      suite: `SIGKILL, ${work.name}`,
      way: `in place of a call, ${points.length} of ${pointsOf(calls).length} points`,
      ...{ runs: points.length, lost: seen.lost.length, torn: seen.torn.length, silent: 0, litter: seen.litter.length },
      note: `${litterOfKills} unfinished files lay there until the next run`,
    });
    expect(seen).toEqual({ lost: [], torn: [], litter: [] });
  });
});

describe('SIGKILL from outside', () => {
  const desk = manyTexts(40);
  const work: Work = { name: 'fix of many', desk, args: ['fix', '--format=json=report.json'] };

  /** Kills the program as soon as so many changes in the folders have been seen. */
  const killAfter = (folder: string, changes: number) =>
    new Promise<NodeJS.Signals | null>((resolve, reject) => {
      let seen = 0;
      const controller = new AbortController();
      runProgram(program.cli, work.args, {
        cwd: folder,
        started(child) {
          for (const name of ['0', '1', '2', '3']) {
            watch(path.join(folder, name), { signal: controller.signal }, () => {
              seen++;
              if (seen === changes) child.kill('SIGKILL');
            });
          }
        },
      })
        .then(({ signal }) => resolve(signal), reject)
        .finally(() => controller.abort());
    });

  it('leaves each file old or new, and nothing after the next run', async () => {
    const { before, wanted } = await expectedOf(work, program.cli);
    const random = seeded(seed);
    const points = Array.from({ length: isFull ? 200 : 2 }, () => random.int(1, 120));
    let killed = 0;
    let litterOfKills = 0;
    await forEachOf(points, (changes) =>
      atDesk(desk, async (folder) => {
        if ((await killAfter(folder, changes)) === 'SIGKILL') killed++;
        const verdict = judge(snapshotOf(folder), before, wanted);
        expect({ lost: verdict.lost, torn: verdict.torn }).toEqual({ lost: [], torn: [] });
        litterOfKills += verdict.litter.length;
        await runProgram(program.cli, work.args, { cwd: folder });
        expect(judge(snapshotOf(folder), before, wanted)).toMatchObject({ old: [], lost: [], torn: [], litter: [] });
      }),
    );
    expect(killed).toBeGreaterThan(0);
    tellFigures({
      suite: 'SIGKILL, fix of 40 texts',
      way: 'from outside, at a change in a folder',
      ...{ runs: killed, lost: 0, torn: 0, silent: 0, litter: 0 },
      note: `${litterOfKills} unfinished files lay there until the next run; ${points.length - killed} ended before`,
    });
  });
});
