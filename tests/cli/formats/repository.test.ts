import { describe, expect, it } from 'vitest';
import { folderInRepository, inRepository } from '../../../server/cli/formats/repository';
import { printed, sample } from './support/sample';

describe('the folder of a call in its repository', () => {
  it.each([
    ['/home/ci/repo', {}, ''],
    ['/home/ci/repo', { GITHUB_WORKSPACE: '' }, ''],
    ['/home/ci/repo', { GITHUB_WORKSPACE: '/home/ci/repo' }, ''],
    ['/home/ci/repo/stories/2024', { GITHUB_WORKSPACE: '/home/ci/repo/' }, 'stories/2024'],
    ['/home/ci/repo/stories', { CI_PROJECT_DIR: '/home/ci/repo' }, 'stories'],
    ['/home/ci/repo/..stories', { CI_PROJECT_DIR: '/home/ci/repo' }, '..stories'],
    ['/home/ci/repository', { CI_PROJECT_DIR: '/home/ci/repo' }, ''],
    ['/tmp', { GITHUB_WORKSPACE: '/home/ci/repo' }, ''],
  ])('%s, %o', (cwd, env, folder) => {
    expect(folderInRepository(cwd, env)).toBe(folder);
  });

  it.each([
    ['', 'a.md', 'a.md'],
    ['', '../a.md', '../a.md'],
    ['stories', 'a.md', 'stories/a.md'],
    ['stories/2024', '../a.md', 'stories/a.md'],
  ])('%s and %s', (folder, file, path) => {
    expect(inRepository(folder, file)).toBe(path);
  });

  it.each(['github', 'gitlab', 'sarif'])('is part of the paths in %s', (name) => {
    expect(printed(name, sample, { folder: 'stories' })).toContain('stories/cases/maple-ridge.case.md');
  });
});
