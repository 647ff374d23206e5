import { writeSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { replaceText, StagedFile, writeNewText, writingProblem } from '../../server/workspace/node/index';
import type { FileSystem } from '../../server/workspace/node/staged-file';
import { mendable, sentence } from '../cli/support/texts';
import { failure, needsRoom, type Trouble, troubled } from './support/counting';
import { atDesk, texts } from './support/desk';
import { tellFigures } from './support/figures';
import { judge, snapshotOf } from './support/snapshot';

const counts = ['runs', 'lost', 'torn', 'silent', 'litter'] as const;
type Count = (typeof counts)[number];

/** How the checked write is asked to work; each says in words what went wrong, or undefined. */
const writes: Readonly<Record<string, (folder: string, fileSystem: FileSystem) => string | undefined>> = {
  'a mended text'(folder, fileSystem) {
    const texts = { before: mendable, after: mendable.replace(sentence, 'In 2022 it had four goals 🎉.') };
    const result = replaceText(path.join(folder, 'linked.md'), texts, fileSystem);
    return result === 'written' ? undefined : result.problem.en;
  },
  'a new text'(folder, fileSystem) {
    const result = writeNewText(path.join(folder, 'fresh.case.md'), mendable, fileSystem);
    return typeof result === 'string' ? { written: undefined, exists: 'exists' }[result] : result.problem.en;
  },
  'a report'(folder, fileSystem) {
    let staged: StagedFile | undefined;
    try {
      staged = new StagedFile(path.join(folder, 'report.json'), undefined, fileSystem);
      for (const part of ['[', '1', ']']) staged.append(part);
      staged.commit();
      return undefined;
    } catch (thrown) {
      staged?.discard();
      return writingProblem(thrown).en;
    }
  },
};

const codes = ['ENOSPC', 'EDQUOT', 'EIO', 'EROFS', 'EACCES', 'EPERM', 'EMFILE', 'ENOENT', 'EBUSY'];
/** Each trouble for the call with that number. */
const troubles: Readonly<Record<string, (at: number) => Trouble>> = {
  ...Object.fromEntries(
    codes.map((code): [string, (at: number) => Trouble] => [
      code,
      (at) => (_, index) => {
        if (index === at) throw failure(code);
        return undefined;
      },
    ]),
  ),
  'ENOSPC from then on': (at) => (name, index, args) => {
    if (index === at || (index > at && needsRoom(name, args))) throw failure('ENOSPC');
    return undefined;
  },
  'nothing written, and no word of it': (at) => (name, index, args) =>
    index === at && name === 'writeSync' ? { instead: args[3] } : undefined,
};

describe.each(Object.keys(writes))('trouble at every call while writing %s', (what) => {
  const write = writes[what] ?? (() => 'there is no such write');
  const total: Record<Count, number>[] = [];

  afterAll(() => {
    const sum = (name: Count) => total.reduce((all, figures) => all + figures[name], 0);
    const [runs, lost, torn, silent, litter] = counts.map(sum) as [number, number, number, number, number];
    const way = 'put into every call of the checked write';
    tellFigures({ suite: `${Object.keys(troubles).length} faults, ${what}`, way, runs, lost, torn, silent, litter });
  });

  it.each(Object.keys(troubles))('leaves the old or the new, nothing else, and says so: %s', async (trouble) => {
    const figures = { runs: 0, lost: 0, torn: 0, silent: 0, litter: 0 };
    const { wanted, count } = await atDesk(texts, async (folder) => {
      const { fileSystem, calls } = troubled(() => undefined);
      expect(write(folder, fileSystem)).toBeUndefined();
      return { wanted: snapshotOf(folder), count: calls.length };
    });
    for (let at = 1; at <= count; at++) {
      await atDesk(texts, async (folder) => {
        const before = snapshotOf(folder);
        const { fileSystem, calls } = troubled((troubles[trouble] ?? (() => () => undefined))(at));
        const problem = write(folder, fileSystem);
        const verdict = judge(snapshotOf(folder), before, wanted);
        const name = calls[at - 1];
        figures.runs++;
        figures.lost += verdict.lost.length;
        figures.torn += verdict.torn.length;
        if (problem === undefined) figures.silent += verdict.old.length;
        else expect({ at, name, new: verdict.new }).toEqual({ at, name, new: [] });
        // What cannot be taken away stays until the next run.
        if (name !== 'rmSync') figures.litter += verdict.litter.length;
      });
    }
    total.push(figures);
    expect(figures).toEqual({ runs: count, lost: 0, torn: 0, silent: 0, litter: 0 });
  });

  it('is done where a write takes one byte at a time', async () => {
    await atDesk(texts, async (folder) => {
      const slow: Trouble = (name, _, args) => {
        if (name !== 'writeSync') return undefined;
        const [handle, bytes, offset] = args as [number, Uint8Array, number];
        return { instead: writeSync(handle, bytes, offset, 1) };
      };
      const { fileSystem } = troubled(slow);
      const before = snapshotOf(folder);
      expect(write(folder, fileSystem)).toBeUndefined();
      const after = snapshotOf(folder);
      await atDesk(texts, async (other) => {
        expect(write(other, troubled(() => undefined).fileSystem)).toBeUndefined();
        expect(judge(after, before, snapshotOf(other))).toMatchObject({ old: [], lost: [], torn: [], litter: [] });
      });
    });
  });
});
