import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { caseText, clean, onlyRules, readme } from '../cli/support/texts';
import { type ActionResult, runAction } from './support/action';
import { type PackedCommand, packCommand } from './support/package';
import { hooks, installHook, runHook } from './support/pre-commit';
import { inRepository, type Repository } from './support/repository';

// npm and the command are processes of their own, slow on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

let packed: PackedCommand;
let commands: string;
beforeAll(async () => {
  packed = await packCommand();
  commands = installHook(packed.tarball, packed.home);
});
afterAll(() => packed.remove());

const numbers = Array.from({ length: 50 }, (_, index) => index + 1);
const isDirty = (number: number): boolean => number % 2 === 0;
const dirty = (number: number): string => caseText(`In 2021 school ${number} cut its plan to [insert number] goals.`);
const files: Record<string, string> = {
  'casewright.yaml': `profile: review\n${onlyRules('placeholder-text')}`,
  'README.md': readme,
  ...Object.fromEntries(numbers.map((number) => [`cases/${number}.case.md`, isDirty(number) ? dirty(number) : clean])),
};
const before = numbers.filter(isDirty).length;

// The way of a team that begins with cases that are not clean, from the first run to the daily one.
it('a team takes Casewright up on a repository of fifty cases', async () => {
  await inRepository(files, async (repository) => {
    const { folder, git } = repository;
    const run = (...args: string[]) =>
      spawnSync(path.join(commands, 'casewright'), args, {
        cwd: folder,
        encoding: 'utf8',
        shell: process.platform === 'win32',
      });
    const first = runAction(folder, { package: packed.tarball }, { temporary: packed.home });
    const done = new Map([...first.steps].filter(([id]) => id === 'install'));
    const act = (inputs: Record<string, string>): ActionResult =>
      runAction(folder, inputs, { temporary: packed.home, done });
    expect(first.outputs).toMatchObject({ findings: `${before}`, warnings: `${before}`, 'exit-code': '1' });

    // What is there is put into a baseline; from then on the job passes.
    expect(run('lint', '--baseline', 'known.json', '--update').status).toBe(0);
    git('add', '--all');
    git('commit', '--quiet', '--message=Known');
    expect(act({ baseline: 'known.json' }).outputs).toMatchObject({ findings: '0', 'exit-code': '0' });

    // A branch renames a case, edits one above its finding, and brings in one new finding.
    git('switch', '--quiet', '--create', 'work');
    git('mv', 'cases/2.case.md', 'cases/two.case.md');
    edit(repository, 'cases/4.case.md', (text) => text.replace('\nIn 2021', '\nSchool 4 is a small one.\n\nIn 2021'));
    edit(repository, 'cases/5.case.md', (text) => `${text}\nIt took [insert number] years.\n`);
    edit(repository, 'README.md', (text) => `${text}\n[insert number]\n`);
    git('add', '--all');
    const commit = runHook(hooks[0], commands, repository, '--baseline', 'known.json');
    expect(commit.output).toContain('cases/5.case.md');
    expect(commit.output).not.toContain('cases/4.case.md');
    expect(commit.output).toContain('README.md: skipped');
    expect(commit.code).toBe(1);
    git('commit', '--quiet', '--message=Work');

    const changed = act({ since: 'main' });
    expect(annotated(changed)).toEqual(['cases/4.case.md', 'cases/5.case.md', 'cases/two.case.md']);
    const news = act({ since: 'main', baseline: 'known.json' });
    expect(annotated(news)).toEqual(['cases/5.case.md']);
    expect(news.code).toBe(1);

    // With its placeholder written out the job passes; the list gets the new name of the renamed file.
    edit(repository, 'cases/5.case.md', (text) => text.replace('[insert number]', 'two'));
    expect(act({ baseline: 'known.json' }).outputs).toMatchObject({ findings: '0', 'exit-code': '0' });
    expect(run('lint', '--baseline', 'known.json', '--prune').status).toBe(0);
    expect(readFileSync(path.join(folder, 'known.json'), 'utf8')).toContain('cases/two.case.md');
    expect(act({ baseline: 'known.json' }).outputs).toMatchObject({ findings: '0', 'exit-code': '0' });
  });
});

function edit({ folder }: Repository, name: string, change: (text: string) => string): void {
  const file = path.join(folder, name);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

const annotated = ({ stdout }: ActionResult): (string | undefined)[] =>
  [...stdout.matchAll(/^::\w+ file=([^,]+)/gm)].map(([, file]) => file);
