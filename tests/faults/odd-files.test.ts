import { spawnSync } from 'node:child_process';
import { chmodSync, linkSync, lstatSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { clean, mendable } from '../cli/support/texts';
import { atDesk, type Desk, texts } from './support/desk';
import { tellFigures } from './support/figures';
import { installed } from './support/installed';
import { anotherPerson, isAdministrator } from './support/machine';
import { runProgram } from './support/program';
import { judge, type Snapshot, snapshotOf } from './support/snapshot';
import { expectedOf } from './support/work';

const program = installed();
const work = { name: 'fix', desk: texts, args: ['fix'] };
const noFault = { lost: [], torn: [], litter: [] };

/** The texts as they are to be; a mode is that which the text had. */
const withModes = (wanted: Snapshot, before: Snapshot): Snapshot =>
  new Map(
    [...before].map(([name, entry]) => {
      const { bytes = entry.bytes } = wanted.get(name) ?? entry;
      return [name, { ...entry, ...(bytes !== undefined && { bytes }) }];
    }),
  );

describe('files that are not what they seem', () => {
  const odd: Desk = (folder) => {
    const at = (name: string) => path.join(folder, name);
    texts(folder);
    spawnSync('mkfifo', [at('pipe.md')]);
    symlinkSync('nowhere.md', at('dangling.md'));
    symlinkSync('b.md', at('a.md'));
    symlinkSync('a.md', at('b.md'));
    symlinkSync('.', at('sub/around'));
    linkSync(at('private.md'), at('store/second.txt'));
  };

  it('pipes, links to nowhere or in a circle, second names: each is told, and everything else is mended', async () => {
    const { wanted } = await expectedOf(work, program.cli);
    await atDesk(odd, async (folder) => {
      const before = snapshotOf(folder);
      const args = ['fix', 'pipe.md', 'dangling.md', 'a.md', '.'];
      const { code, stderr } = await runProgram(program.cli, args, { cwd: folder });
      expect(stderr).toMatch(/^casewright: pipe\.md: is not a regular file/m);
      expect(stderr).toMatch(/^casewright: dangling\.md: there is no such file/m);
      expect(stderr).toMatch(/^casewright: a\.md: is a link that leads back to itself; /m);
      expect(stderr).toMatch(/^casewright: private\.md: has other names on this disk/m);
      expect(stderr).not.toMatch(/defect|^ +at /m);
      const verdict = judge(snapshotOf(folder), before, withModes(wanted, before));
      expect({ code, ...verdict }).toMatchObject({ code: 2, old: ['private.md'], ...noFault });
      expect(verdict.new).toHaveLength(4);
      const odds = 'pipe, dangling link, links in a circle, hard link';
      tellFigures({ suite: odds, way: 'real files', runs: 4, lost: 0, torn: 0, silent: 0, litter: 0 });
    });
  });

  it('a link out of the folder is written through, for whoever named it, and stays a link', async () => {
    await atDesk(
      (elsewhere) => writeFileSync(path.join(elsewhere, 'elsewhere.txt'), mendable),
      (elsewhere) =>
        atDesk(texts, async (folder) => {
          const target = path.join(elsewhere, 'elsewhere.txt');
          symlinkSync(target, path.join(folder, 'out.md'));
          await runProgram(program.cli, ['fix', 'out.md'], { cwd: folder });
          expect(snapshotOf(folder).get('out.md')?.link).toBe(target);
          expect([...snapshotOf(elsewhere)].map(([name, { bytes }]) => [name, bytes])).toEqual([
            ['elsewhere.txt', Buffer.from(clean).toString('latin1')],
          ]);
        }),
    );
  });
});

describe('files that a person has no right to', () => {
  /** What the person that runs the program may do; everything else here is open to everybody. */
  const rights = { 'private.md': 0, 'windows.md': 0o444, sub: 0o555, shut: 0 };
  const open: Desk = (folder) => {
    texts(folder);
    spawnSync('cp', ['-R', path.join(folder, 'sub'), path.join(folder, 'shut')]);
    spawnSync('chmod', ['-R', 'a+rwX', folder]);
  };

  function setModes(folder: string, modes: Readonly<Record<string, number>>): void {
    for (const [name, mode] of Object.entries(modes)) chmodSync(path.join(folder, name), mode);
  }

  const modesOf = (folder: string): Readonly<Record<string, number>> =>
    Object.fromEntries(Object.keys(rights).map((name) => [name, lstatSync(path.join(folder, name)).mode & 0o7777]));

  it('each is told, stays as it is, and everything else is mended', async () => {
    const { wanted } = await expectedOf(work, program.cli);
    await atDesk(open, async (folder) => {
      const before = snapshotOf(folder);
      const modes = modesOf(folder);
      setModes(folder, rights);
      // No permission stops the administrator, in whose place somebody else runs the program.
      const person = isAdministrator ? { uid: anotherPerson } : {};
      const { code, stderr } = await runProgram(program.cli, work.args, { cwd: folder, ...person });
      setModes(folder, modes);
      expect(stderr).toMatch(/^casewright: private\.md: cannot be read: no permission; /m);
      expect(stderr).toMatch(/^casewright: windows\.md: cannot be written: no permission; /m);
      expect(stderr).toMatch(/^casewright: sub\/both\.md: cannot be written: no permission; /m);
      expect(stderr).toMatch(/^casewright: shut: cannot be read: no permission; /m);
      expect(stderr).not.toMatch(/defect|^ +at /m);
      const verdict = judge(snapshotOf(folder), before, withModes(wanted, before));
      const old = ['private.md', 'sub/both.md', 'sub/no-last-line-end.md', 'windows.md'];
      expect({ code, ...verdict, old: [...verdict.old].sort() }).toEqual({
        ...{ code: 2, old, new: ['store/target.txt'], ...noFault },
      });
      const way = isAdministrator ? 'as somebody else than the administrator' : 'as whoever runs the tests';
      tellFigures({ suite: 'EACCES, fix', way, runs: 4, lost: 0, torn: 0, silent: 0, litter: 0 });
    });
  });
});

describe('few open files', () => {
  it('are enough, or it is told which texts were left', async () => {
    const { before, wanted } = await expectedOf(work, program.cli);
    const limits = [19, 22, 28];
    let refused = 0;
    let silent = 0;
    for (const limit of limits) {
      await atDesk(texts, async (folder) => {
        const within = ['sh', '-c', `ulimit -n ${limit}; exec "$@"`, 'sh'];
        const { code, stderr } = await runProgram(program.cli, work.args, { cwd: folder, within });
        const verdict = judge(snapshotOf(folder), before, wanted);
        expect({ limit, ...verdict }).toMatchObject(noFault);
        if (verdict.old.length > 0) refused++;
        // Below a certain number Node itself does not start, and says so in its own words.
        if (verdict.old.length > 0 && (code === 0 || code === 1 || stderr === '')) silent++;
      });
    }
    const note = `${refused} of ${limits.length} limits too low to mend all`;
    tellFigures({ suite: 'EMFILE', way: 'ulimit -n', runs: limits.length, lost: 0, torn: 0, silent, litter: 0, note });
    expect(silent).toBe(0);
  });
});
