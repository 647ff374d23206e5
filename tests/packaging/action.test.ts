import { chmodSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { clean, onlyRules, readme, unfinished, unfinishedAt } from '../cli/support/texts';
import { action, type Runner, runAction } from './support/action';
import { type PackedCommand, packCommand } from './support/package';
import { inRepository } from './support/repository';
import { root } from './support/schema';

// npm and the command are processes of their own, slow on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let packed: PackedCommand;
/** A runner that has installed the command, so that only the check itself runs in most tests. */
let runner: Runner;
beforeAll(async () => {
  packed = await packCommand();
  const temporary = packed.home;
  const first = await inRepository({}, async ({ folder }) =>
    runAction(folder, { package: packed.tarball }, { temporary }),
  );
  if (first.code !== 0) throw new Error(first.stderr);
  runner = { temporary, done: new Map([...first.steps].filter(([id]) => id === 'install')) };
});
afterAll(() => packed.remove());

const configuration = onlyRules('placeholder-text');
const asWarnings = `profile: review\n${configuration}`;

/** Runs the action on a repository with these files. */
const run = (files: Record<string, string>, inputs: Record<string, string> = {}) =>
  inRepository(files, async ({ folder }) => runAction(folder, inputs, runner));

const annotation = (file: string, severity = 'notice') =>
  `::${severity} file=${file},line=${unfinishedAt.line},endLine=${unfinishedAt.line},col=${unfinishedAt.column},`;

describe('action.yml', () => {
  it('is a composite action of steps with names of their own, and uses no other action', () => {
    const { using, steps } = action.runs;
    expect(using).toBe('composite');
    expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
    expect(steps.filter(({ uses }) => uses !== undefined)).toEqual([]);
  });

  it('puts no expression into a script: what comes from outside is an environment variable', () => {
    for (const { run: script } of action.runs.steps) expect(script).not.toContain('${{');
  });

  it('describes its inputs and outputs, and uses each input', () => {
    for (const { description } of [...Object.values(action.inputs), ...Object.values(action.outputs)]) {
      expect(description).toMatch(/^[A-Z0-9].*\.$/);
    }
    const steps = JSON.stringify(action.runs.steps);
    for (const name of Object.keys(action.inputs)) expect(steps).toContain(`inputs.${name} }}`);
  });
});

describe('the action', () => {
  it('annotates the lines, sums up the job, sets its outputs and fails with the exit code of the command', async () => {
    const result = await run({ 'casewright.yaml': asWarnings, 'a.case.md': unfinished, 'README.md': readme });
    expect(result.stdout).toContain(annotation('a.case.md', 'warning'));
    expect(result.stdout.match(/^::/gm)).toHaveLength(1);
    expect(result.summary).toContain('a.case.md');
    expect(result.outputs).toMatchObject({ findings: '1', errors: '0', warnings: '1', 'exit-code': '1' });
    expect(result.code).toBe(1);
  });

  it('passes where there is nothing to report', async () => {
    const result = await run({ 'casewright.yaml': configuration, 'a.case.md': clean });
    expect(result.stdout).not.toContain('::');
    expect(result.outputs).toMatchObject({ findings: '0', errors: '0', warnings: '0', 'exit-code': '0' });
    expect(result.code).toBe(0);
  });

  it('names files from the root of the repository, wherever it works', async () => {
    const files = { 'cases/casewright.yaml': configuration, 'cases/a.case.md': unfinished, 'b.case.md': unfinished };
    const { stdout, outputs } = await run(files, { 'working-directory': 'cases' });
    expect(stdout).toContain(annotation('cases/a.case.md'));
    expect(outputs.findings).toBe('1');
  });

  it('takes paths line by line, with spaces and signs that a shell would act on', async () => {
    const files = {
      'casewright.yaml': configuration,
      'two words.case.md': unfinished,
      '$(touch hacked);.case.md': unfinished,
      '-dash.case.md': unfinished,
      'other.case.md': unfinished,
    };
    await inRepository(files, async ({ folder }) => {
      const paths = 'two words.case.md\n$(touch hacked);.case.md\n-dash.case.md\n';
      const { stdout, outputs } = runAction(folder, { paths }, runner);
      expect(outputs).toMatchObject({ findings: '3', 'exit-code': '1' });
      expect(stdout).toContain(annotation('two words.case.md'));
      expect(existsSync(path.join(folder, 'hacked'))).toBe(false);
    });
  });

  it('hands on profile, configuration, language and the severity that fails', async () => {
    const files = { 'strict.yaml': configuration, 'a.case.md': unfinished };
    const inputs = { config: 'strict.yaml', profile: 'review', lang: 'fr', 'fail-on': 'error' };
    const { code, outputs, stdout, summary } = await run(files, inputs);
    expect(summary).toContain('Remarques sur les études de cas');
    expect(outputs).toMatchObject({ warnings: '1', 'exit-code': '0' });
    expect(stdout).toContain(annotation('a.case.md', 'warning'));
    expect(code).toBe(0);
  });

  it('writes the reports that are asked for', async () => {
    const files = { 'casewright.yaml': configuration, 'a.case.md': unfinished };
    await inRepository(files, async ({ folder }) => {
      const inputs = { 'sarif-file': 'out/cases.sarif', format: 'junit=out/cases.xml\ngitlab=out/cases.json\n' };
      const { outputs } = runAction(folder, inputs, runner);
      expect(outputs['exit-code']).toBe('1');
      const sarif = JSON.parse(readFileSync(path.join(folder, 'out/cases.sarif'), 'utf8'));
      expect(sarif.runs[0].results).toHaveLength(1);
      expect(readFileSync(path.join(folder, 'out/cases.xml'), 'utf8')).toContain('<testsuites');
      expect(JSON.parse(readFileSync(path.join(folder, 'out/cases.json'), 'utf8'))).toHaveLength(1);
    });
  });

  it('fails with 2 where the call is wrong, and says what is', async () => {
    const { code, stderr, outputs } = await run({ 'a.case.md': clean }, { profile: 'severe' });
    expect(code).toBe(2);
    expect(stderr).toContain('severe');
    expect(outputs).toMatchObject({ 'exit-code': '2', findings: '' });
  });

  /** Runs it where a program of this name is another one. */
  const runWith = (name: string, script: string, inputs: Record<string, string> = {}) =>
    inRepository({ [`programs/${name}`]: `#!/bin/sh\n${script}\n` }, async ({ folder }) => {
      chmodSync(path.join(folder, 'programs', name), 0o755);
      const PATH = `${path.join(folder, 'programs')}${path.delimiter}${process.env.PATH}`;
      return runAction(folder, inputs, { temporary: packed.home, environment: { PATH } });
    });

  it('installs the version that it belongs to, or the one that it is told', async () => {
    const script = 'for word in "$@"; do echo "npm was told: $word"; done; exit 7';
    const own = await runWith('npm', script);
    const other = await runWith('npm', script, { version: 'v9.8.7' });
    expect(own.stdout).toContain(`npm was told: casewright@${packed.version}\n`);
    expect(other.stdout).toContain('npm was told: casewright@9.8.7\n');
    expect(own.code).toBe(7);
  });

  it('asks for a Node that is new enough', async () => {
    const { code, stdout } = await runWith('node', 'exit 1');
    const { engines } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    expect(stdout).toContain(`::error title=Casewright::Node.js ${engines.node.replace('>=', '')} or newer`);
    expect(code).toBe(2);
  });
});
