import { readdirSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { createCasewright } from '../../../server/casewright';
import { ruleSetKey } from '../../../server/cli/cache/key';
import type { Io } from '../../../server/cli/io';
import { Session } from '../../../server/cli/session';
import { rules } from '../../../server/rules/index';
import { scratchCases } from '../support/corpus';
import { inFolder } from '../support/folder';
import { caseText, clean, mendable, onlyRules, readme, suppressionRules, unfinished } from '../support/texts';
import { casewright, type Ran, textsRead } from './support';

// Many runs, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const linked = caseText('In 2021 the team wrote [its plan](plan.pdf) and [told families](told.pdf).');
const files = {
  'casewright.yaml': onlyRules('placeholder-text', 'link-broken'),
  'a.md': unfinished,
  'b.md': clean,
  'c.md': linked,
  'told.pdf': '',
  'x/README.md': readme,
};

const cacheFile = '.casewright-cache';
const lint = (folder: string, args: readonly string[] = [], replaced: Partial<Io> = {}): Promise<Ran> =>
  casewright(folder, ['lint', '--cache', '--timing', '--format=json', ...args], replaced);
const fresh = (folder: string, args: readonly string[] = [], replaced: Partial<Io> = {}): Promise<Ran> =>
  casewright(folder, ['lint', '--timing', '--format=json', ...args], replaced);
const write = (folder: string, name: string, text: string): void => writeFileSync(path.join(folder, name), text);
const cacheText = (folder: string): string => readFileSync(path.join(folder, cacheFile), 'utf8');

it('a second run reads no text closely, prints the same, and leaves the file alone', async () => {
  await inFolder({ files }, async (folder) => {
    const cold = await lint(folder);
    const kept = cacheText(folder);
    const warm = await lint(folder);
    expect([textsRead(cold), textsRead(warm)]).toEqual([4, 0]);
    expect({ ...warm, stderr: '' }).toEqual({ ...cold, stderr: '' });
    expect(cold.stdout).toBe((await fresh(folder)).stdout);
    expect(JSON.parse(cold.stdout).summary).toMatchObject({ files: 3, skipped: 1, findings: 2 });
    expect(cacheText(folder)).toBe(kept);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

it.each(['sarif', 'markdown', 'stylish', 'gitlab'])('a second run prints the same in %s', async (format) => {
  await inFolder({ files }, async (folder) => {
    const args = ['lint', '--cache', `--format=${format}`];
    const cold = await casewright(folder, args);
    expect(await casewright(folder, args)).toEqual(cold);
    expect(cold.stdout).toContain('placeholder-text');
  });
});

/** What a finding can depend on: a change of it, and how many texts it concerns. */
const changes: readonly {
  readonly name: string;
  readonly change?: (folder: string) => void;
  readonly args?: readonly string[];
  readonly replaced?: Partial<Io>;
  readonly read: number;
}[] = [
  { name: 'a text', change: (folder) => write(folder, 'b.md', unfinished), read: 1 },
  { name: 'a text that becomes a case', change: (folder) => write(folder, 'x/README.md', unfinished), read: 1 },
  { name: 'a text that is no case any more', change: (folder) => write(folder, 'a.md', readme), read: 1 },
  { name: 'a new text', change: (folder) => write(folder, 'd.md', unfinished), read: 1 },
  { name: 'a new name', change: (folder) => renameSync(path.join(folder, 'a.md'), path.join(folder, 'z.md')), read: 1 },
  { name: 'a link’s target that appears', change: (folder) => write(folder, 'plan.pdf', ''), read: 1 },
  { name: 'a link’s target that goes', change: (folder) => rmSync(path.join(folder, 'told.pdf')), read: 1 },
  {
    name: 'the level of a rule',
    change: (folder) => write(folder, 'casewright.yaml', `${files['casewright.yaml']}  placeholder-text: error\n`),
    read: 4,
  },
  {
    name: 'an option of a rule',
    change: (folder) =>
      write(
        folder,
        'casewright.yaml',
        `${files['casewright.yaml'].replace('  answer-thin: off\n', '')}  answer-thin:\n    minimumWords: 99\n`,
      ),
    read: 4,
  },
  {
    name: 'which texts are cases',
    change: (folder) => write(folder, 'casewright.yaml', `cases: ['**/*.md']\n${files['casewright.yaml']}`),
    read: 4,
  },
  {
    name: 'which texts are ignored',
    change: (folder) => write(folder, 'casewright.yaml', `ignore: [a.md]\n${files['casewright.yaml']}`),
    read: 4,
  },
  {
    name: 'a nearer configuration',
    change: (folder) => write(folder, 'x/casewright.yaml', 'profile: review\n'),
    read: 1,
  },
  { name: 'a configuration that goes', change: (folder) => rmSync(path.join(folder, 'casewright.yaml')), read: 4 },
  { name: 'the profile', args: ['--profile', 'release'], read: 4 },
  { name: 'another configuration file', args: ['--config', 'told.pdf'], read: 4 },
  { name: 'the language', args: ['--lang', 'fr'], read: 4 },
  { name: 'what comments silence', args: ['--no-inline-config'], read: 4 },
  { name: 'what is said of comments that silence nothing', args: ['--report-unused-disables'], read: 4 },
  { name: '--as-case', args: ['--as-case'], read: 4 },
  { name: 'the version', replaced: { version: () => '1.0.1' }, read: 4 },
  { name: 'the program', replaced: { build: () => 'another build' }, read: 4 },
];

it.each(changes)('$name counts', async ({ change, args, replaced, read }) => {
  await inFolder({ files }, async (folder) => {
    await lint(folder);
    change?.(folder);
    const changed = await lint(folder, args, replaced);
    expect(changed.stdout).toBe((await fresh(folder, args, replaced)).stdout);
    expect(Number(/: (\d+)\n$/.exec(changed.stderr)?.[1])).toBe(read);
    expect(Number(/: (\d+)\n$/.exec((await lint(folder, args, replaced)).stderr)?.[1])).toBe(0);
  });
});

it('a rule set is named by all its facts', () => {
  const io = { version: () => '1.0.0' } as Io;
  const keyWith = (own: typeof rules) => ruleSetKey(new Session(io, () => createCasewright(undefined, own), 'en'));
  const [first, ...others] = rules;
  if (first === undefined) throw new Error('there are rules');
  const reworded = { ...first, meta: { ...first.meta, why: { en: 'Because.', fr: 'Parce que.' } } };
  const keys = [rules, others, [reworded, ...others]].map((own) => keyWith(own));
  expect(new Set(keys).size).toBe(3);
  expect(keyWith([...rules])).toBe(keys[0]);
});

it.each([
  ['cut short', (file: string) => truncateSync(file, readFileSync(file).length - 80)],
  [
    'changed in one letter',
    (file: string) => writeFileSync(file, readFileSync(file, 'utf8').replace('insert', 'Insert')),
  ],
  ['of bytes that are no text', (file: string) => writeFileSync(file, Uint8Array.of(0xff, 0xfe, 0, 0x0a))],
])('a cache %s is not believed', async (_, damage) => {
  await inFolder({ files }, async (folder) => {
    const cold = await lint(folder);
    damage(path.join(folder, cacheFile));
    const next = await lint(folder);
    expect([next.stdout, textsRead(next)]).toEqual([cold.stdout, 4]);
    expect(textsRead(await lint(folder))).toBe(0);
  });
});

it('forgets texts that are gone, and keeps those that a run did not look at', async () => {
  await inFolder({ files }, async (folder) => {
    await lint(folder);
    rmSync(path.join(folder, 'a.md'));
    await lint(folder, ['c.md']);
    expect(cacheText(folder)).not.toContain('"a.md"');
    expect(textsRead(await lint(folder))).toBe(0);
  });
});

it('follows a folder that moves, and is the same from a folder below', async () => {
  await inFolder({ files }, async (folder) => {
    const inner = path.join(folder, 'x');
    write(folder, 'x/d.md', unfinished);
    await lint(folder);
    const below = await casewright(inner, ['lint', '--cache-location=../.casewright-cache', '--timing', '..']);
    expect(textsRead(below)).toBe(0);
    expect(below.stdout).toContain('../a.md\n');
    const moved = `${folder}-moved`;
    renameSync(folder, moved);
    const after = await lint(moved);
    renameSync(moved, folder);
    expect(textsRead(after)).toBe(0);
  });
});

it('two runs at once leave a whole file', async () => {
  const cases = scratchCases(60);
  const own = { ...suppressionRules, ...Object.fromEntries(cases.map(({ name, text }) => [name, text])) };
  await inFolder({ files: own }, async (folder) => {
    const [one, other, third] = await Promise.all([lint(folder), lint(folder), lint(folder)]);
    expect([other?.stdout, third?.stdout]).toEqual([one?.stdout, one?.stdout]);
    const warm = await lint(folder);
    expect([textsRead(warm), warm.stdout]).toEqual([0, one?.stdout]);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

it('a text with something to mend is read, mended and remembered', async () => {
  await inFolder({ files: { ...suppressionRules, 'a.md': mendable, 'b.md': clean } }, async (folder) => {
    await lint(folder);
    const fixed = await lint(folder, ['--fix']);
    expect([textsRead(fixed), fixed.code]).toEqual([1, 0]);
    expect(readFileSync(path.join(folder, 'a.md'), 'utf8')).toBe(clean);
    expect(textsRead(await lint(folder, ['--fix']))).toBe(1);
    expect(textsRead(await lint(folder, ['--fix']))).toBe(0);
  });
});
