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
