import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { type InstalledPackage, installPackage } from './support/bundle';
import { examine } from './support/doctor';
import { callBundle, callInProcess } from './support/doors';
import { inFolder } from './support/folder';
import { clean, placeholders, readme } from './support/texts';

// A process takes a moment to start, and much longer on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let installed: InstalledPackage;
let server: string;
beforeAll(async () => {
  installed = await installPackage();
  ({ server } = installed);
});

const cases = { ...placeholders, 'a.case.md': clean };

it('finds nothing in a folder that is in order', async () => {
  const { cwd, code, of } = await examine(
    { files: { ...cases, 'README.md': readme } },
    { languageServer: server, version: () => '1.2.3' },
  );
  expect(code).toBe(0);
  expect(of('version')?.value).toBe('1.2.3');
  expect(of('node')?.value).toBe(process.version);
  expect(of('platform')?.value).toBe(`${process.platform} ${process.arch}`);
  expect(of('language')?.value).toBe('English, by LANG=C.UTF-8');
  expect(of('terminal')?.value).toBe('no colours (the output is no terminal)');
  expect(of('folder')?.value).toBe(cwd);
  expect(of('configuration')?.value).toBe('casewright.yaml');
  expect(of('texts')?.value).toBe('Markdown files: 2; cases: 1; ignored: 0');
  expect(of('language-server')).toMatchObject({ status: 'ok', value: 'starts, answers and ends' });
  expect(of('git')).toMatchObject({
    status: 'ok',
    value: 'no repository here',
    advice: 'only lint --changed needs it',
  });
});

describe('as a process', () => {
  it.each([
    ['en', /^ok +Casewright +\d.+\n(?:.*\n)+\nNothing needs attention\.\n$/],
    ['fr', /^ok +Casewright +\d.+\n(?:.*\n)+\nTout va bien\.\n$/],
  ])('it reports in words (%s)', (lang, says) =>
    inFolder({ files: cases }, async (cwd) => {
      const result = await callBundle(installed.cli, { name: '', args: ['doctor', '--lang', lang], code: 0 }, cwd);
      expect(result).toEqual({ code: 0, stderr: '', stdout: expect.stringMatching(says) });
    }),
  );

  it('names places and remedies below what needs attention', () =>
    inFolder({ files: { ...cases, 'casewright.yaml': 'rulse: {}\n' } }, async (cwd) => {
      const { code, stdout } = await callBundle(installed.cli, { name: '', args: ['doctor'], code: 1 }, cwd);
      expect(code).toBe(1);
      expect(stdout).toMatch(
        /\nattention +Configuration +casewright\.yaml\n {10,}casewright\.yaml:1:1: .+rules.+\n {10,}→ /,
      );
      expect(stdout).toMatch(/\n\nNeeds attention: 1\n$/);
    }));
});

describe('configuration', () => {
  it('may be absent', async () => {
    const { of } = await examine({ files: { 'a.case.md': clean } });
    expect(of('configuration')).toMatchObject({ status: 'ok', value: 'none: the defaults hold' });
  });

  it('counts before there is any text', async () => {
    const { of } = await examine({ files: { 'casewright.yaml': 'profile: strict\n' } });
    expect(of('configuration')).toMatchObject({
      status: 'attention',
      value: 'casewright.yaml',
      details: [expect.stringMatching(/^casewright\.yaml:1:10: /)],
    });
  });

  it('is found in every folder, with what it extends', async () => {
    const { of } = await examine({
      files: {
        'one/casewright.yaml': 'extends: ../base.yaml\n',
        'one/a.case.md': clean,
        'two/casewright.yaml': 'extends: ../gone.yaml\n',
        'two/a.case.md': clean,
        'base.yaml': 'profile: review\nignor: []\n',
      },
    });
    expect(of('configuration')).toMatchObject({
      status: 'attention',
      value: 'base.yaml, one/casewright.yaml, two/casewright.yaml',
      details: [
        expect.stringMatching(/^two\/casewright\.yaml:1:10: .*does not exist/),
        expect.stringMatching(/^base\.yaml:2:1: .*ignor/),
      ],
    });
    expect(of('texts')).toMatchObject({
      status: 'attention',
      advice: expect.stringMatching(/configuration to be mended: 1$/),
    });
  });

  it('is told in French', async () => {
    const { of } = await examine({ files: { ...cases, 'casewright.yaml': 'rulse: {}\n' }, args: ['--lang', 'fr'] });
    expect(of('configuration')?.details).toEqual([expect.stringMatching(/^casewright\.yaml:1:1\s: .*réglage/)]);
    expect(of('language')?.value).toBe('français, selon --lang');
  });
});

describe('texts', () => {
  it('are counted', async () => {
    const files = { 'casewright.yaml': 'ignore: old/**\n', 'a.case.md': clean, 'b.md': readme, 'old/c.case.md': clean };
    expect((await examine({ files })).of('texts')?.value).toBe('Markdown files: 3; cases: 1; ignored: 1');
  });

  it('that are no cases need attention where there is nothing else', async () => {
    const { of } = await examine({ files: { 'README.md': readme } });
    expect(of('texts')).toMatchObject({ status: 'attention', advice: expect.stringContaining('kind: case-study') });
  });

  it('may be absent', async () => {
    const { of } = await examine({});
    expect(of('texts')).toMatchObject({ status: 'ok', advice: 'to start a case: casewright new' });
  });

  it('that cannot be read are named', async () => {
    const { of } = await examine({ files: { ...cases, 'b.md': new Uint8Array([0x23, 0x20, 0xff, 0xfd]) } });
    expect(of('texts')).toMatchObject({
      status: 'attention',
      details: [expect.stringMatching(/^b\.md: is not UTF-8 text/)],
    });
  });

  it('in a folder that is gone are a failure', async () => {
    const gone = await inFolder({}, async (folder) => folder);
    const { code, stdout, stderr } = await callInProcess({ name: '', args: ['doctor'], code: 2 }, gone);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^casewright: \.: cannot be read.+\n$/);
  });
});

describe('git', () => {
  const git = (...args: string[]) => execFileSync('git', args, { stdio: 'ignore' });

  it('shows where its repository begins', async () => {
    const { cwd, of } = await examine({ files: cases, prepare: (folder) => git('init', folder) });
    expect(of('git')).toMatchObject({ status: 'ok', value: cwd });
  });

  it('needs attention where it does not open the repository', async () => {
    const { of } = await examine({
      files: cases,
      prepare: (folder) => {
        git('init', folder);
        writeFileSync(path.join(folder, '.git', 'config'), '[core\n');
      },
    });
    expect(of('git')).toMatchObject({
      status: 'attention',
      value: expect.stringMatching(/^does not open this repository: .*config/),
    });
  });

  it('may not be installed', async () => {
    const { of } = await examine({ files: cases, env: { PATH: '/nowhere' } });
    expect(of('git')).toMatchObject({ status: 'ok', value: 'is not installed' });
  });
});
