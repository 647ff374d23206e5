import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ScratchCase, scratchCases } from './support/corpus';
import { callInProcess } from './support/doors';
import { inFolder } from './support/folder';
import { commitAll, git } from './support/repository';
import type { Result } from './support/row';
import { onlyRules } from './support/texts';

// Fifty texts are read many times over, on a machine that may be busy.
vi.setConfig({ testTimeout: 120_000 });

const cases = scratchCases(50);
const unfinished = cases.filter(({ isUnfinished }) => isUnfinished);
const mendable = cases.filter(({ isMendable }) => isMendable);
const files = {
  'casewright.yaml': onlyRules('placeholder-text', 'suppression-unused'),
  ...Object.fromEntries(cases.map(({ name, text }) => [name, text])),
};

let folder: string;
let finish: () => void;
beforeEach(
  () =>
    new Promise<void>((ready) => {
      const used = new Promise<void>((done) => {
        finish = done;
      });
      void inFolder({ files, prepare: commitAll }, (fresh) => {
        folder = fresh;
        ready();
        return used;
      });
    }),
);
afterEach(() => finish());

const at = (name: string): string => path.join(folder, name);
const textOf = (name: string): string => readFileSync(at(name), 'utf8');
const edit = (name: string, from: string | RegExp, to: string): void => {
  const text = textOf(name);
  const edited = text.replace(from, to);
  expect(edited).not.toBe(text);
  writeFileSync(at(name), edited);
};
const lint = (...args: readonly string[]): Promise<Result> =>
  callInProcess({ name: '', code: 0, args: ['lint', ...args] }, folder);
const filesWithFindings = async (...args: readonly string[]): Promise<string[]> => {
  const { stdout } = await lint('--format=json', ...args);
  const { findings } = JSON.parse(stdout) as { findings: { file: string }[] };
  return [...new Set(findings.map(({ file }) => file))];
};
const nameOf = (all: readonly ScratchCase[], index: number): string => all[index]?.name ?? '';

describe('a team that starts with many findings', () => {
  const known = ['--baseline', '.casewright-known.json'];

  it('takes them as given, and fails only for new ones from then on', async () => {
    const all = unfinished.length + mendable.length;
    expect((await lint()).code).toBe(1);
    const adopted = await lint(...known, '--update');
    expect(adopted).toMatchObject({ code: 0, stdout: 'No findings in 50 cases.\n' });
    expect(adopted.stderr).toBe(`casewright: .casewright-known.json: findings listed now: ${all}\n`);
    expect(await lint(...known)).toMatchObject({ code: 0, stderr: '' });

    // What is written above a finding does not make it new, whatever the line ends.
    for (const { name } of unfinished) edit(name, 'In 2019', 'We tell this story together.\n\nIn 2019');
    expect(await lint(...known)).toMatchObject({ code: 0, stderr: '' });

    const newcomer = nameOf(unfinished, 3);
    edit(newcomer, 'forty goals', '[insert number] goals');
    expect((await lint(...known)).code).toBe(1);
    expect(await filesWithFindings(...known)).toEqual([newcomer]);
    edit(newcomer, '[insert number] goals', 'forty goals');

    const done = nameOf(unfinished, 5);
    edit(done, '[insert number]', '9');
    rmSync(at(nameOf(unfinished, 6)));
    const stale = await lint(...known);
    expect(stale.code).toBe(0);
    expect(stale.stderr).toMatch(/findings listed here that are no longer there: [23]; take them out with --prune\n$/);
    const left = unfinished.length - 2 + mendable.filter(({ name }) => name !== nameOf(unfinished, 6)).length;
    expect((await lint(...known, '--prune')).stderr).toMatch(new RegExp(`findings listed now: ${left}\n$`));

    // A finding that comes back is new again.
    edit(done, 'visited 9', 'visited [insert number]');
    expect(await filesWithFindings(...known)).toEqual([done]);
  });

  it('gets the same list from the same texts, wherever it calls from', async () => {
    await lint(...known, '--update');
    const before = textOf('.casewright-known.json');
    await callInProcess(
      { name: '', code: 0, args: ['lint', '..', '--baseline', '../.casewright-known.json', '--update'] },
      at('cases'),
    );
    expect(textOf('.casewright-known.json')).toBe(before);
  });

  it('mends what can be mended, and the list shrinks', async () => {
    await lint(...known, '--update');
    const mended = await lint(...known, '--fix', '--prune');
    expect(mended.code).toBe(0);
    expect(mended.stderr).toBe(
      `casewright: made ${mendable.length} fixes in ${mendable.length} files\n` +
        `casewright: .casewright-known.json: findings listed now: ${unfinished.length}\n`,
    );
  });
});

describe('a branch', () => {
  it('is checked where it changed something: edits, new, moved and renamed texts', async () => {
    git(folder, 'switch', '--quiet', '--create', 'spring');
    const [edited, moved, rewritten, staged, deleted] = unfinished.map(({ name }) => name) as [
      string,
      string,
      string,
      string,
      string,
    ];
    edit(edited, 'every month', 'every week');
    mkdirSync(at('cases/spring'));
    git(folder, 'mv', moved, 'cases/spring/moved.md');
    git(folder, 'mv', rewritten, 'cases/spring/rewritten.md');
    git(folder, 'commit', '--quiet', '--all', '--message', 'Spring');
    edit('cases/spring/rewritten.md', 'In 2019 the team', 'In 2019 our team');
    git(folder, 'rm', '--quiet', deleted);
    edit(staged, 'every month', 'every day');
    git(folder, 'add', '--all');
    writeFileSync(at('cases/new.md'), textOf(edited));

    // Meanwhile others go on; what they do is no business of this branch.
    git(folder, 'stash', '--quiet', '--include-untracked');
    git(folder, 'switch', '--quiet', 'main');
    edit(nameOf(unfinished, 7), 'every month', 'every year');
    git(folder, 'commit', '--quiet', '--all', '--message', 'Elsewhere');
    git(folder, 'switch', '--quiet', 'spring');
    git(folder, 'stash', 'pop', '--quiet', '--index');

    const expected = [edited, staged, 'cases/new.md', 'cases/spring/moved.md', 'cases/spring/rewritten.md'].sort();
    expect(await filesWithFindings('--changed', '--since', 'main')).toEqual(expected);
    expect(await filesWithFindings('--changed', '--since', 'main', 'cases/spring')).toEqual(expected.slice(-2));
    const uncommitted = [staged, 'cases/new.md', 'cases/spring/rewritten.md'].sort();
    expect(await filesWithFindings('--changed')).toEqual(uncommitted);
    expect((await filesWithFindings()).length).toBeGreaterThan(expected.length);
  });

  it('is mended where it changed something, and nowhere else', async () => {
    const [touched] = mendable.map(({ name }) => name) as [string];
    edit(touched, 'every month', 'every week');
    expect((await lint('--fix', '--changed')).stderr).toBe('casewright: made 1 fix in 1 file\n');
    expect(git(folder, 'diff', '--name-only').trim()).toBe(touched);
  });
});

describe('--fix', () => {
  it('takes out lines and changes no other byte, after which there is nothing left to mend', async () => {
    const first = await lint('--fix');
    expect(first.stderr).toBe(`casewright: made ${mendable.length} fixes in ${mendable.length} files\n`);
    const changes = git(folder, 'diff', '--numstat').trim().split('\n').sort();
    expect(changes).toEqual(mendable.map(({ name }) => `0\t1\t${name}`).sort());
    for (const { name, text } of mendable) {
      expect(readFileSync(at(name))).toEqual(Buffer.from(text.replace(/<!--.+-->\r?\n/, '')));
    }
    expect(
      git(folder, 'status', '--porcelain', '--untracked-files=all')
        .split('\n')
        .filter((line) => line.startsWith('?')),
    ).toEqual([]);

    const inodes = mendable.map(({ name }) => statSync(at(name)).ino);
    const second = await lint('--fix');
    expect(second).toMatchObject({ code: 1, stderr: '' });
    expect(mendable.map(({ name }) => statSync(at(name)).ino)).toEqual(inodes);

    for (const { name } of unfinished) edit(name, '[insert number]', '12');
    expect(await lint()).toMatchObject({ code: 0, stdout: 'No findings in 50 cases.\n', stderr: '' });
  });

  it('does what --fix-dry-run shows: its diff can be applied, and gives the same bytes', async () => {
    const { stdout } = await lint('--fix-dry-run');
    expect(git(folder, 'status', '--porcelain')).toBe('');
    cpSync(folder, `${folder}-applied`, { recursive: true });
    try {
      execFileSync('git', ['apply', '--whitespace=nowarn'], { cwd: `${folder}-applied`, input: stdout });
      await lint('--fix');
      for (const { name } of cases) {
        expect(readFileSync(path.join(`${folder}-applied`, name))).toEqual(readFileSync(at(name)));
      }
    } finally {
      rmSync(`${folder}-applied`, { recursive: true, force: true });
    }
  });

  it('writes what a person saves in the meantime neither over nor away', async () => {
    const [{ name, text }] = mendable as [ScratchCase];
    const saved = `${text}\nSaved while the check was running.\n`;
    const result = await callInProcess({ name: '', code: 0, args: ['lint', '--fix', name] }, folder, {
      onRead: (read) => {
        if (read.endsWith(name)) writeFileSync(at(name), saved);
      },
    });
    expect(result.code).toBe(2);
    expect(result.stderr).toBe(
      `casewright: ${name}: was changed by another program in the meantime and was left as it is; run the command again\n`,
    );
    expect(textOf(name)).toBe(saved);
  });
});
