import { describe, expect, it } from 'vitest';
import { seeded } from '../bench/corpus/random';
import { atDesk } from './support/desk';
import { tellFigures } from './support/figures';
import { installed } from './support/installed';
import { forEachOf, isFull, sampled, seed } from './support/plan';
import { type Ended, type Fault, runProgram } from './support/program';
import { judge, snapshotOf, type Verdict } from './support/snapshot';
import { type Counted, expectedOf, type Work, works } from './support/work';

const program = installed();

type Failing = Extract<Fault, { act: 'fail' }>;
const codes = ['ENOSPC', 'EIO', 'EROFS', 'EACCES', 'EMFILE'];

/** How many calls of each work are tried in `npm test`; what is not named is left to the full run. */
const quick = new Map([
  ['lint --fix', 4],
  ['fix with reports, baseline and cache', 4],
]);
const tried = works.filter(({ name }) => isFull || quick.has(name));

/** Each call with one of the codes, and calls that write also with a disk that stays full from then on. */
function faultsOf(calls: readonly Counted[]): Failing[] {
  const random = seeded(seed);
  return calls.flatMap(({ at, name }) => [
    { act: 'fail', at, code: random.pick(codes) } as const,
    ...(name === 'writeSync' ? [{ act: 'fail', at, code: 'ENOSPC', lasting: true } as const] : []),
  ]);
}

/** How people know a file: the link that they named it by. */
const shown = (name: string): string => (name === 'store/target.txt' ? 'linked.md' : name);

/** What is neither written nor told. A cache that could not be kept is told, and is no failure. */
function silentIn({ old }: Verdict, { code, stderr }: Ended, { cache }: Work, call: Counted | undefined): string[] {
  const isTold = (name: string) => stderr.includes(`casewright: ${shown(name)}: `);
  // Where the settings (at a line), a folder or the list of what is known cannot be read, that is what is told.
  const place = call?.where === '' ? '.' : call?.where;
  const isAboutCall = [`${place}: `, `${place}:1:1: `].some((start) => stderr.includes(`casewright: ${start}`));
  return old.filter((name) => !(isTold(name) || isAboutCall) || (code !== 2 && name !== cache));
}

/** What stands for more than one text: the settings, a folder, the list of what is known. */
const isShared = ({ where }: Counted): boolean => !/\.(?:md|txt|tmp)$/.test(where);

/** How many texts a trouble with one of them may leave as they were. */
const mostOld = ({ lasting }: Failing, call: Counted | undefined): number =>
  lasting || call === undefined || isShared(call) ? Number.POSITIVE_INFINITY : 1;

describe('a call of the program that fails', () => {
  it.each(tried)('changes nothing, is told, and hinders nothing else: $name', async (work: Work) => {
    const { before, wanted, calls } = await expectedOf(work, program.cli);
    const faults = sampled(faultsOf(calls), quick.get(work.name) ?? 1);
    const total = { runs: 0, lost: 0, torn: 0, silent: 0, litter: 0 };
    const seen: unknown[] = [];
    await forEachOf(faults, (fault) =>
      atDesk(work.desk, async (folder) => {
        const ended = await runProgram(program.cli, work.args, { cwd: folder, fault });
        const call = calls[fault.at - 1];
        const verdict = judge(snapshotOf(folder), before, wanted);
        // Reports tell what is so: where a text was not mended they say other things than where it was.
        const texts = verdict.torn.filter((name) => name.endsWith('.md') || name.endsWith('.txt'));
        const silent = silentIn(verdict, ended, work, call);
        // What cannot be taken away stays until the next run.
        const litter = call?.name === 'rmSync' ? [] : verdict.litter;
        total.runs++;
        total.lost += verdict.lost.length;
        total.torn += texts.length;
        total.silent += silent.length;
        total.litter += litter.length;
        const isStopped = ended.signal !== null || ended.code === null || ended.code > 2;
        const isDefect = /defect|^ +at /m.test(ended.stderr);
        const oldTexts = verdict.old.filter((name) => /\.(?:md|txt)$/.test(name));
        const isHindered = oldTexts.length > mostOld(fault, call);
        const isWrong =
          isHindered || isStopped || isDefect || verdict.lost.length + texts.length + silent.length + litter.length > 0;
        if (isWrong) seen.push({ fault, call, ...verdict, silent, ended });
      }),
    );
    const way = `in place of a call, ${faults.length} of ${faultsOf(calls).length} points`;
    tellFigures({ suite: `failing calls, ${work.name}`, way, ...total, ...(isFull && { note: codes.join(', ') }) });
    expect(seen).toEqual([]);
  });
});
