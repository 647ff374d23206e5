import { execFileSync } from 'node:child_process';
import { inFolder } from '../../cli/support/folder';

export interface Repository {
  readonly folder: string;
  git(...args: string[]): string;
}

/** Hands over a fresh git repository with these files in its first commit, and takes it away afterwards. */
export const inRepository = <Result>(
  files: Readonly<Record<string, string>>,
  use: (repository: Repository) => Promise<Result>,
): Promise<Result> =>
  inFolder({ files }, (folder) => {
    const settings = [
      'user.name=Test',
      'user.email=test@example.org',
      'commit.gpgsign=false',
      'core.hooksPath=/dev/null',
    ];
    const git = (...args: string[]): string =>
      execFileSync('git', [...settings.flatMap((setting) => ['-c', setting]), ...args], {
        cwd: folder,
        encoding: 'utf8',
      });
    git('init', '--quiet', '--initial-branch=main');
    git('add', '--all');
    git('commit', '--quiet', '--allow-empty', '--message=First');
    return use({ folder, git });
  });
