import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { caseText, mendable, onlyRules } from '../cli/support/texts';
import { atDesk, type Desk, texts } from './support/desk';
import { onDisk } from './support/disk';
import { tellFigures } from './support/figures';
import { installed } from './support/installed';
import { mounting } from './support/machine';
import { forEachOf, sampled } from './support/plan';
import { runProgram } from './support/program';
import { judge, snapshotOf } from './support/snapshot';
import { expectedOf } from './support/work';

const program = installed();
const mounts = mounting();

/** A text of 100 KB and a small one, both to be mended. */
const texts100: Desk = (folder) => {
  const long = 'In 2021 the leadership team cut the plan from forty goals to four. '.repeat(12);
  const body = `${long}\n\n`.repeat(Math.ceil(100_000 / (long.length + 2)));
  const comment = '<!-- casewright-disable-next-line placeholder-text -- the name of a file -->\n';
  writeFileSync(path.join(folder, 'casewright.yaml'), onlyRules('suppression-unused', 'placeholder-text'));
  writeFileSync(path.join(folder, 'big.md'), caseText(`${comment}${body}`));
  writeFileSync(path.join(folder, 'small.md'), mendable);
  writeFileSync(path.join(folder, 'report.json'), '{"findings": "of yesterday"}\n');
};
const args = ['fix', '--format=json=report.json', '--format=stylish'];
const problem = (name: string, what: string) =>
  new RegExp(`^casewright: ${name}: cannot be written: ${what}.*; .+$`, 'm');

describe('a disk that is full', () => {
  /** From nothing to more than the long text needs. */
  const levels = Array.from({ length: 20 }, (_, index) => index * 7);

  it('loses nothing at any of 20 levels, and every text that is not mended is named', async () => {
    const { wanted, calls } = await expectedOf({ name: 'fix of 100 KB', desk: texts100, args }, program.cli);
    const total = { runs: 0, lost: 0, torn: 0, silent: 0, litter: 0 };
    let refused = 0;
    const writes = calls.filter(({ name }) => name === 'openSync' || name === 'writeSync');
    /** Where nothing can be mounted: the calls that need room fail from one of them on. */
    const madeUp = async (level: number) =>
      atDesk(texts100, async (folder) => {
        const before = snapshotOf(folder);
        const at = writes[Math.floor((levels.indexOf(level) * writes.length) / levels.length)]?.at ?? 1;
        const fault = { act: 'fail', at, code: 'ENOSPC', lasting: true } as const;
        const ended = await runProgram(program.cli, args, { cwd: folder, fault });
        return { ended, before, after: snapshotOf(folder) };
      });
    await forEachOf(sampled(levels, 3), async (level) => {
      const { ended, before, after } = mounts
        ? await onDisk({ prefix: mounts.prefix, options: 'size=256k', free: level }, texts100, program.cli, args)
        : await madeUp(level);
      const verdict = judge(after, before, wanted);
      total.runs++;
      total.lost += verdict.lost.length;
      total.torn += verdict.torn.filter((name) => name !== 'report.json').length;
      total.litter += verdict.litter.length;
      // A report tells what is so: where a text could not be mended, its finding is in it.
      if (verdict.torn.includes('report.json')) JSON.parse(after.get('report.json')?.bytes ?? '');
      for (const name of verdict.old) {
        if (problem(name, 'the disk is full').test(ended.stderr)) refused++;
        else total.silent++;
      }
      expect({ level, code: ended.code }).toEqual({ level, code: verdict.old.length > 0 ? 2 : 0 });
      expect(ended.stderr).not.toMatch(/defect|^ +at /m);
    });
    const way = mounts?.way ?? 'no right to mount here: a made-up full disk';
    tellFigures({
      suite: 'ENOSPC, fix of 100 KB',
      way,
      ...total,
      note: `${refused} refusals, each told with its file`,
    });
    expect(total).toEqual({ ...total, lost: 0, torn: 0, silent: 0, litter: 0 });
    expect(refused).toBeGreaterThan(0);
  });
});

describe('a disk that is read-only', () => {
  it('changes nothing, and every text is named', async () => {
    const work = { name: 'fix', desk: texts, args: ['fix'] };
    const { wanted, calls } = await expectedOf(work, program.cli);
    const madeUp = () =>
      atDesk(texts, async (folder) => {
        const before = snapshotOf(folder);
        const at = calls.find(({ name }) => name === 'accessSync')?.at ?? 1;
        const fault = { act: 'fail', at, code: 'EROFS', lasting: true } as const;
        const ended = await runProgram(program.cli, work.args, { cwd: folder, fault });
        return { ended, before, after: snapshotOf(folder) };
      });
    const { ended, before, after } = mounts
      ? await onDisk({ prefix: mounts.prefix, options: 'size=1m', after: 'ro' }, texts, program.cli, work.args)
      : await madeUp();
    const verdict = judge(after, before, wanted);
    const shown = verdict.old.map((name) => (name === 'store/target.txt' ? 'linked.md' : name));
    const silent = shown.filter((name) => !problem(name, 'the disk is read-only').test(ended.stderr)).length;
    const way = mounts?.way ?? 'no right to mount here: a made-up read-only disk';
    const { lost, torn, litter } = verdict;
    tellFigures({
      suite: 'EROFS, fix',
      ...{ way, runs: 1, lost: lost.length, torn: torn.length, silent, litter: litter.length },
    });
    expect({ ...verdict, silent, code: ended.code }).toMatchObject({ new: [], lost: [], torn: [], litter: [] });
    expect({ silent, code: ended.code, count: shown.length }).toEqual({ silent: 0, code: 2, count: 5 });
  });
});
