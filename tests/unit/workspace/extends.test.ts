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
