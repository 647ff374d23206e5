import { beforeEach, describe, expect, it } from 'vitest';
import { createCasewright } from '../../../server/casewright';
import { createWorkspace, type WorkspaceOptions } from '../../../server/workspace/index';
import { type MemoryFiles, memoryFiles } from '../../helpers/memory-files';

const casewright = createCasewright();

let files: MemoryFiles;
beforeEach(() => {
  files = memoryFiles();
});

const workspace = (options: Partial<WorkspaceOptions> = {}) => createWorkspace({ casewright, files, ...options });

const profileFor = async (uri: string, options: Partial<WorkspaceOptions> = {}) =>
  (await workspace(options).configurationFor(uri)).configuration.profile;

describe('the nearest configuration', () => {
  it('is the default where there is none', async () => {
    expect(await profileFor('file:///home/ana/a.md')).toEqual({ value: 'draft', origin: 'default' });
  });

  it('is found in the folders above, the nearest first', async () => {
    files.write('file:///home/casewright.yaml', 'profile: release');
    files.write('file:///home/ana/casewright.yaml', 'profile: review');
    const origin = 'file:///home/ana/casewright.yaml';
    expect(await profileFor('file:///home/ana/cases/2025/a.md')).toEqual({ value: 'review', origin });
    expect((await profileFor('file:///home/jo/a.md')).value).toBe('release');
  });

  it('is not looked for above the root that holds the document', async () => {
    files.write('file:///home/casewright.yaml', 'profile: release');
    const roots = ['file:///home/ana', 'file:///srv'];
    expect((await profileFor('file:///home/ana/cases/a.md', { roots })).value).toBe('draft');
    expect([...files.reads.keys()]).not.toContain('file:///home/casewright.yaml');
    // Outside every root there is no bound.
    expect((await profileFor('file:///home/anabel/a.md', { roots })).value).toBe('release');
  });

  it('of a root inside another root is bounded by the inner one', async () => {
    files.write('file:///work/casewright.yaml', 'profile: release');
    const roots = ['file:///work', 'file:///work/inner'];
    expect((await profileFor('file:///work/inner/a.md', { roots })).value).toBe('draft');
    expect((await profileFor('file:///work/other/a.md', { roots })).value).toBe('release');
  });

  it('is the same however the URI is spelled', async () => {
    files.write('file:///C:/Cases/casewright.yaml', 'profile: review');
    for (const uri of ['file:///c:/Cases/a.md', 'file:///C%3A/Cases/a.md', 'file:///c%3a/Cases/a.md']) {
      expect((await profileFor(uri, { roots: ['file:///C:/Cases'] })).value).toBe('review');
    }
  });

  it('of an unsaved document is that of the folder that was opened first', async () => {
    files.write('file:///work/casewright.yaml', 'profile: review');
    expect((await profileFor('untitled:Untitled-1', { roots: ['file:///work'] })).value).toBe('review');
    expect((await profileFor('untitled:Untitled-1')).value).toBe('draft');
  });

  it('is found in file systems of any kind', async () => {
    files.write('vscode-vfs://github/board/cases/casewright.yaml', 'profile: review');
    const roots = ['vscode-vfs://github/board/cases'];
    expect((await profileFor('vscode-vfs://github/board/cases/x/a.md', { roots })).value).toBe('review');
  });
});

describe('the cache', () => {
  it('reads each file once', async () => {
    files.write('file:///w/casewright.yaml', 'profile: review');
    const one = workspace();
    await Promise.all(['a', 'b', 'x/c', 'x/d'].map((name) => one.configurationFor(`file:///w/${name}.md`)));
    expect(files.reads.get('file:///w/casewright.yaml')).toBe(1);
    expect(files.reads.get('file:///w/x/casewright.yaml')).toBe(1);
  });

  it('is forgotten when a configuration changes, also one that is only extended or was not there', async () => {
    files.write('file:///w/casewright.yaml', 'extends: base.yaml');
    const one = workspace();
    const profile = async () => (await one.configurationFor('file:///w/x/a.md')).configuration.profile.value;
    expect((await one.configurationFor('file:///w/x/a.md')).errors).toHaveLength(1);

    files.write('file:///w/base.yaml', 'profile: review');
    expect(await profile()).toBe('draft');
    one.invalidate('file:///w/base.yaml');
    expect(await profile()).toBe('review');

    files.write('file:///w/x/casewright.yaml', 'profile: release');
    one.invalidate('file:///w/x/casewright.yaml');
    expect(await profile()).toBe('release');
  });

  it('outlives changes of other files', async () => {
    const one = workspace();
    await one.configurationFor('file:///w/a.md');
    one.invalidate('file:///w/a.md');
    await one.configurationFor('file:///w/a.md');
    expect(files.reads.get('file:///w/casewright.yaml')).toBe(1);
    expect(one.isConfiguration('file:///w/a.md')).toBe(false);
    expect(one.isConfiguration('file:///w/deep/casewright.yaml')).toBe(true);
  });
});

describe('extends', () => {
  const resolve = (uri = 'file:///w/a.md', options: Partial<WorkspaceOptions> = { roots: ['file:///w'] }) =>
    workspace(options).configurationFor(uri);

  it('lays files over each other, weakest first, each once', async () => {
    files.write('file:///w/casewright.yaml', 'extends: [b.yaml, c.yaml]');
    files.write('file:///w/b.yaml', 'extends: shared/d.yaml\nprofile: review');
    files.write('file:///w/c.yaml', 'extends: shared/d.yaml');
    files.write('file:///w/shared/d.yaml', 'profile: release');
    const { files: used, configuration, errors } = await resolve();
    expect(used.map(({ origin }) => origin.slice('file:///w/'.length))).toEqual([
      'shared/d.yaml',
      'b.yaml',
      'c.yaml',
      'casewright.yaml',
    ]);
    expect(configuration.profile).toEqual({ value: 'review', origin: 'file:///w/b.yaml' });
    expect(errors).toEqual([]);
  });

  it('in a circle is an error that names the chain', async () => {
    files.write('file:///w/casewright.yaml', '# ours\nextends: b.yaml\nprofile: review');
    files.write('file:///w/b.yaml', 'extends: ./casewright.yaml');
    const { errors, configuration } = await resolve();
    expect(errors).toEqual([
      {
        file: 'file:///w/b.yaml',
        line: 1,
        column: 10,
        message: {
          en: expect.stringContaining('w/casewright.yaml → w/b.yaml → w/casewright.yaml'),
          fr: expect.stringContaining('w/casewright.yaml → w/b.yaml → w/casewright.yaml'),
        },
      },
    ]);
    expect(configuration.profile.value).toBe('review');
  });

  it('of itself is a circle', async () => {
    files.write('file:///w/casewright.yaml', 'extends: casewright.yaml');
    expect((await resolve()).errors).toMatchObject([{ message: { en: expect.stringContaining('circle') } }]);
  });

  it.each([
    ['a missing file', 'none.yaml', 'does not exist'],
    ['a file outside the root', '../casewright.yaml', 'leads out of the workspace folder'],
    ['a way out and in again that ends outside', 'x/../../other/b.yaml', 'leads out of the workspace folder'],
    ['an absolute path', '/etc/casewright.yaml', 'is no relative path'],
    ['a Windows path', 'C:\\cases\\casewright.yaml', 'is no relative path'],
    ['an address', 'https://example.org/casewright.yaml', 'is no relative path'],
  ])('of %s is an error at its place', async (_, path, says) => {
    files.write('file:///w/casewright.yaml', `extends:\n  - '${path}'\n`);
    const { errors } = await resolve();
    expect(errors).toMatchObject([
      { file: 'file:///w/casewright.yaml', line: 2, message: { en: expect.stringContaining(says) } },
    ]);
    expect([...files.reads.keys()].every((uri) => uri.startsWith('file:///w/'))).toBe(true);
  });

  it('may leave the folder where there is no root', async () => {
    files.write('file:///w/casewright.yaml', 'extends: ../base.yaml');
    files.write('file:///base.yaml', 'profile: review');
    expect((await resolve('file:///w/a.md', {})).configuration.profile.value).toBe('review');
  });
});

describe('errors', () => {
  it('say where YAML breaks, and what value can stand', async () => {
    files.write('file:///w/casewright.yaml', 'ignore: old/**\nprofile: strict');
    const { errors, configuration, files: used } = await workspace().configurationFor('file:///w/a.md');
    expect(errors).toMatchObject([
      { line: 2, column: 10, message: { en: expect.stringContaining('draft, review, release') } },
    ]);
    expect(configuration.ignore.value).toEqual(['old/**']);
    expect(used).toHaveLength(1);
  });

  it('do not hold what is a finding', async () => {
    files.write('file:///w/casewright.yaml', 'profil: review');
    const { errors, files: used } = await workspace().configurationFor('file:///w/a.md');
    expect(errors).toEqual([]);
    expect(used[0]?.problems).toMatchObject([{ kind: 'unknown-key' }]);
  });

  it('come from a file system that throws, too', async () => {
    const broken = {
      read: () => Promise.reject(new Error('the disk is gone')),
      kind: () => Promise.reject(new Error('the disk is gone')),
    };
    const { errors, configuration } = await workspace({ files: broken }).configurationFor('file:///w/a.md');
    expect(errors).toMatchObject([
      { file: 'file:///w/casewright.yaml', message: { en: expect.stringContaining('the disk is gone') } },
    ]);
    expect(configuration.profile.value).toBe('draft');
  });
});

describe('a fixed configuration file', () => {
  it('is used for every document, and an override is stronger', async () => {
    files.write('file:///w/casewright.yaml', 'profile: draft');
    files.write('file:///ci.yaml', 'profile: review\nignore: old/**');
    const override = {
      origin: '--profile',
      text: '',
      values: { extends: [], profile: 'release' as const, rules: new Map() },
      problems: [],
    };
    const one = workspace({ configurationFile: 'file:///ci.yaml', override });
    const { configuration, files: used } = await one.configurationFor('file:///w/a.md');
    expect(configuration.profile).toEqual({ value: 'release', origin: '--profile' });
    expect(configuration.ignore.origin).toBe('file:///ci.yaml');
    expect(used.map(({ origin }) => origin)).toEqual(['file:///ci.yaml']);
  });

  it('is an error where it does not exist', async () => {
    const { errors } = await workspace({ configurationFile: 'file:///ci.yaml' }).configurationFor('file:///w/a.md');
    expect(errors).toMatchObject([{ file: 'file:///ci.yaml', line: 1, column: 1 }]);
  });
});
