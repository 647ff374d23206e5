import { Failure } from '../failure';
import { git } from '../git/git';
import type { Io } from '../io';
import { plainly, type Result } from './result';

const common = { name: 'git', title: plainly('Git') } as const;

const needed = {
  en: 'only lint --changed needs it',
  fr: 'seul lint --changed en a besoin',
};

/** Whether the folder is in a Git repository, which says what was changed; asks as `lint --changed` does. */
export async function repository({ cwd, env }: Pick<Io, 'cwd' | 'env'>): Promise<Result> {
  try {
    const { code, stdout, problem } = await git(['rev-parse', '--show-toplevel'], cwd, env);
    if (code === 0) return { ...common, status: 'ok', value: plainly(stdout.trim()) };
    if (/not a git repository/i.test(problem)) {
      return { ...common, status: 'ok', value: { en: 'no repository here', fr: 'aucun dépôt ici' }, advice: needed };
    }
    return unopened(problem);
  } catch (thrown) {
    if (!(thrown instanceof Failure)) return unopened(thrown instanceof Error ? thrown.message : String(thrown));
    return { ...common, status: 'ok', value: { en: 'is not installed', fr: 'n’est pas installé' }, advice: needed };
  }
}

const unopened = (problem: string): Result => ({
  ...{ ...common, status: 'attention' },
  value: { en: `does not open this repository: ${problem}`, fr: `n’ouvre pas ce dépôt : ${problem}` },
  advice: {
    en: 'lint --changed cannot work until git status works in this folder',
    fr: 'lint --changed ne peut pas fonctionner tant que git status échoue dans ce dossier',
  },
});
