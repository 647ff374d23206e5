import { describe, expect, it } from 'vitest';
import { mendable } from '../cli/support/texts';
import { atDesk, manyTexts, texts } from './support/desk';
import { tellFigures } from './support/figures';
import { installed } from './support/installed';
import { isAdministrator } from './support/machine';
import { forEachOf, sampled } from './support/plan';
import { type Meanwhile, runProgram } from './support/program';
import { judge, snapshotOf } from './support/snapshot';
import { type Counted, expectedOf } from './support/work';

const program = installed();
const work = { name: 'fix', desk: texts, args: ['fix'] };
const theirs = mendable.replace('forty goals', 'fifty goals');

/** The calls between the reading of the text and the moment when the new one takes its place, that moment excluded. */
function between(calls: readonly Counted[]): readonly Counted[] {
  const read = calls.findIndex(({ name, where }) => name === 'promises.readFile' && where === 'private.md');
  const last = calls.findLastIndex(({ name, where }) => name === 'readFileSync' && where === 'private.md');
  return calls.slice(read + 1, last + 1);
}

const doings: readonly { name: string; does: readonly Meanwhile[]; theirs: string | undefined; says: RegExp }[] = [
  {
    name: 'saved it in place',
    does: [['write', 'private.md', theirs]],
    theirs,
    says: /^casewright: private\.md: was changed by another program in the meantime/m,
  },
  {
    name: 'saved it by a new file',
    does: [['replace', 'private.md', theirs]],
    theirs,
    says: /^casewright: private\.md: was changed by another program in the meantime/m,
  },
  {
    name: 'deleted it',
    does: [['remove', 'private.md']],
    theirs: undefined,
    says: /^casewright: private\.md: is no longer there/m,
  },
];

describe('another program, between reading and writing', () => {
  it.each(doings)('$name: that stands, and is told', async ({ name, does, theirs: kept, says }) => {
    const { before, wanted, calls } = await expectedOf(work, program.cli);
    const points = sampled(between(calls), 1);
    expect(between(calls).length).toBeGreaterThan(10);
    await forEachOf(points, ({ at }) =>
      atDesk(texts, async (folder) => {
        const fault = { act: 'meanwhile', at, does } as const;
        const { code, stderr } = await runProgram(program.cli, work.args, { cwd: folder, fault });
        expect(stderr).toMatch(says);
        const after = snapshotOf(folder);
        expect({ at, code, bytes: after.get('private.md')?.bytes }).toEqual({ at, code: 2, bytes: kept });
        const verdict = judge(after, before, wanted);
        const others = [...verdict.lost, ...verdict.torn, ...verdict.old].filter((other) => other !== 'private.md');
        expect({ at, others, litter: verdict.litter }).toEqual({ at, others: [], litter: [] });
      }),
    );
    const way = `before ${points.length} of ${between(calls).length} calls`;
    tellFigures({ suite: `another program ${name}`, way, runs: points.length, lost: 0, torn: 0, silent: 0, litter: 0 });
  });

  it('took the folder away, or made it read-only: nothing is written, and it is told', async () => {
    const { calls } = await expectedOf(work, program.cli);
    const at = calls.find(({ name, where }) => name === 'accessSync' && where === 'sub/both.md')?.at ?? 1;
    const gone = { act: 'meanwhile', at, does: [['remove', 'sub']] } as const;
    await atDesk(texts, async (folder) => {
      const { code, stderr } = await runProgram(program.cli, work.args, { cwd: folder, fault: gone });
      expect(stderr).toMatch(/^casewright: sub\/both\.md: is no longer there/m);
      expect(code).toBe(2);
      expect([...snapshotOf(folder).keys()].filter((name) => name.startsWith('sub/'))).toEqual([]);
    });
    const shut = { act: 'meanwhile', at, does: [['chmod', '.', 0o555]] } as const;
    const refused = { act: 'fail', at: at + 1, code: 'EACCES' } as const;
    await atDesk(texts, async (folder) => {
      // The administrator is stopped by no mode: there the call that would be refused fails by itself.
      const fault = isAdministrator ? refused : shut;
      const { code, stderr } = await runProgram(program.cli, work.args, { cwd: folder, fault });
      expect(stderr).toMatch(
        isAdministrator ? /both\.md: cannot be written: no permission/ : /cannot be written: no permission/,
      );
      expect(code).toBe(2);
    });
  });
});

describe('two runs at once', () => {
  const desk = manyTexts(12);
  const both = { name: 'fix of many', desk, args: ['fix'] };

  it('mend everything, and neither takes anything away from the other', async () => {
    const { before, wanted } = await expectedOf(both, program.cli);
    const rounds = sampled(
      Array.from({ length: 20 }, (_, index) => index),
      2,
    );
    let refusals = 0;
    for (const round of rounds) {
      await atDesk(desk, async (folder) => {
        const start = () => runProgram(program.cli, both.args, { cwd: folder });
        const ended = await Promise.all([start(), start()]);
        expect({ round, ...judge(snapshotOf(folder), before, wanted) }).toMatchObject({
          old: [],
          lost: [],
          torn: [],
          litter: [],
        });
        for (const { code, stderr } of ended) {
          expect([0, 2]).toContain(code);
          if (code === 2) refusals++;
          if (code === 2) expect(stderr).toMatch(/was changed by another program in the meantime/);
        }
      });
    }
    const note = `${refusals} refusals because the other had been there`;
    tellFigures({
      suite: 'two fixes at once',
      way: '12 texts',
      runs: rounds.length,
      lost: 0,
      torn: 0,
      silent: 0,
      litter: 0,
      note,
    });
  });

  it('a reader of the output that goes away stops no fix', async () => {
    const { before, wanted } = await expectedOf(both, program.cli);
    await atDesk(desk, async (folder) => {
      const { stderr } = await runProgram(program.cli, both.args, {
        cwd: folder,
        started: (child) => child.stdout?.destroy(),
      });
      expect(judge(snapshotOf(folder), before, wanted)).toMatchObject({ old: [], lost: [], torn: [], litter: [] });
      expect(stderr).toBe('casewright: made 12 fixes in 12 files\n');
    });
  });
});
