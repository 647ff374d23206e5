import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { clean, onlyRules, readme, unfinished } from '../cli/support/texts';
import { type PackedClone, packClone } from './support/clone';
import { filesFor, hooks, installHook, runHook } from './support/pre-commit';
import { inRepository, type Repository } from './support/repository';
import { root } from './support/schema';

// npm and the command are processes of their own, slow on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const [hook] = hooks;

let packed: PackedClone;
let commands: string;
beforeAll(() => {
  packed = packClone();
  commands = installHook(packed.tarball, packed.home);
});
afterAll(() => packed.remove());

const configuration = { 'casewright.yaml': onlyRules('placeholder-text') };

/** Writes and stages files over a first commit. */
function stage({ folder, git }: Repository, files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  git('add', '--all');
}

// pre-commit itself is not at hand here: a stand-in builds the command from a clone of the project, picks the staged
// files and calls it as pre-commit would.
describe('the pre-commit hook, run by a stand-in for pre-commit', () => {
  it('is one hook of the kind that the stand-in knows', () => {
    expect(hooks).toMatchObject([{ id: 'casewright', language: 'node', require_serial: true }]);
  });

  it('is packed from a clone by npm alone, which prints the name of the file and nothing else', () => {
    expect(packed.printed).toMatch(/^casewright-[\d.]+\.tgz\n$/);
  });

  it('runs nothing when the finished package is installed', () => {
    const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    expect(Object.keys(scripts).filter((name) => /install$/.test(name))).toEqual([]);
  });

  it('is handed Markdown and the configuration, and nothing that is deleted', async () => {
    const before = { 'old.case.md': clean, 'same.case.md': clean };
    await inRepository({ ...configuration, ...before }, async (repository) => {
      repository.git('rm', '--quiet', 'old.case.md');
      const names = ['a.case.md', 'b.markdown', 'c.mdx', 'd.txt', 'other.yaml', 'mycasewright.yaml', 'e.md.bak'];
      stage(repository, Object.fromEntries(names.map((name) => [name, ''])));
      stage(repository, { 'casewright.yaml': 'profile: draft\n' });
      expect(filesFor(hook, repository)).toEqual(['a.case.md', 'b.markdown', 'casewright.yaml']);
    });
  });

  it('stops a commit with a finding, and names the place', async () => {
    await inRepository(configuration, async (repository) => {
      stage(repository, { 'a.case.md': unfinished, 'b.case.md': clean });
      const { code, output } = runHook(hook, commands, repository);
      expect(output).toContain('a.case.md');
      expect(output).toContain('placeholder-text');
      expect(code).toBe(1);
    });
  });

  it('looks at what is staged only', async () => {
    await inRepository({ ...configuration, 'old.case.md': unfinished }, async (repository) => {
      stage(repository, { 'new.case.md': clean });
      expect(runHook(hook, commands, repository).code).toBe(0);
    });
  });

  it('skips READMEs with one line each, and lets them pass', async () => {
    await inRepository(configuration, async (repository) => {
      stage(repository, { 'README.md': `${readme}\n[insert number]\n`, 'NOTES.md': readme });
      const { code, output } = runHook(hook, commands, repository);
      expect(output.trimEnd().split('\n')).toEqual([
        expect.stringMatching(/^casewright: NOTES\.md: skipped/),
        expect.stringMatching(/^casewright: README\.md: skipped/),
      ]);
      expect(code).toBe(0);
    });
  });

  it('tells of a configuration that cannot be used', async () => {
    await inRepository(configuration, async (repository) => {
      stage(repository, { 'casewright.yaml': 'profil: draft\n' });
      const { code, output } = runHook(hook, commands, repository);
      expect(output).toContain('profil');
      expect(code).toBe(1);
    });
  });

  it('is not run where nothing concerns it', async () => {
    await inRepository(configuration, async (repository) => {
      stage(repository, { 'plan.txt': 'x' });
      expect(runHook(hook, commands, repository).output).toBe('Skipped');
    });
  });

  it('takes the options that a team adds as args', async () => {
    await inRepository(configuration, async (repository) => {
      stage(repository, { 'a.case.md': unfinished });
      const { output } = runHook(hook, commands, repository, '--format', 'json');
      expect(JSON.parse(output).summary.findings).toBe(1);
    });
  });
});
