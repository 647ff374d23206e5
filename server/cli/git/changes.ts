import { resolve } from 'node:path';
import type { Localized } from '../../framework/index';
import { Failure } from '../failure';
import type { Io } from '../io';
import { type GitResult, git } from './git';

const noRepository: Localized = {
  en: 'this folder is in no git repository, and --changed needs one; leave --changed out, or run git init',
  fr: 'ce dossier n’est dans aucun dépôt git, et --changed en a besoin; omettez --changed ou lancez git init',
};

const gitSays = (problem: string): Localized => ({ en: `git says: ${problem}`, fr: `git répond : ${problem}` });

const unknownReference = (reference: string): Localized => ({
  en: `there is no branch, tag or commit “${reference}” in this repository; correct --since, or fetch it first`,
  fr: `il n’y a ni branche, ni étiquette, ni commit « ${reference} » dans ce dépôt; corrigez --since ou récupérez-le d’abord (git fetch)`,
});

const nothingInCommon = (reference: string): Localized => ({
  en: `nothing here has a commit in common with “${reference}”; where only a part of the history was fetched, fetch all of it (fetch-depth: 0)`,
  fr: `rien ici n’a de commit commun avec « ${reference} »; si une partie seulement de l’historique a été récupérée, récupérez-le en entier (fetch-depth: 0)`,
});

type Ask = (...args: string[]) => Promise<GitResult>;

async function mustSucceed(asked: Promise<GitResult>): Promise<string> {
  const { code, stdout, problem } = await asked;
  if (code !== 0) throw new Failure(gitSays(problem));
  return stdout;
}

async function topOf(folder: string, env: Io['env']): Promise<string> {
  const { code, stdout, problem } = await git(['rev-parse', '--show-toplevel'], folder, env);
  if (code !== 0) throw new Failure(/^not a git repository/.test(problem) ? noRepository : gitSays(problem));
  return resolve(stdout.replace(/\r?\n$/, ''));
}

async function commitOf(reference: string, ask: Ask): Promise<string | undefined> {
  // A reference may begin with a hyphen; it is no option all the same.
  const { code, stdout } = await ask('rev-parse', '--verify', '--quiet', '--end-of-options', `${reference}^{commit}`);
  return code === 0 ? stdout.trim() : undefined;
}

/** The commit that changes count from; undefined before the first commit. */
async function baseOf(reference: string | undefined, ask: Ask): Promise<string | undefined> {
  if (reference === undefined) return commitOf('HEAD', ask);
  const commit = await commitOf(reference, ask);
  if (commit === undefined) throw new Failure(unknownReference(reference));
  const { code, stdout } = await ask('merge-base', 'HEAD', commit);
  if (code !== 0) throw new Failure(nothingInCommon(reference));
  return stdout.trim();
}

/**
 * The files that differ from a commit as they now stand in the folder: committed since, staged, changed or new, renamed
 * ones by their new name. Ignored files are left out.
 * @param reference a branch, tag or commit; changes count from where the present branch left it. Without it, from the
 * last commit
 * @returns absolute paths, links resolved down to the repository's root
 * @throws Failure where git or the reference is missing
 */
export async function changedFiles(
  reference: string | undefined,
  { cwd, env }: Pick<Io, 'cwd' | 'env'>,
): Promise<ReadonlySet<string>> {
  const top = await topOf(cwd, env);
  const ask: Ask = (...args) => git(args, top, env);
  const base = await baseOf(reference, ask);
  const known =
    base === undefined
      ? ask('ls-files', '-z', '--cached')
      : ask('diff', '--name-only', '-z', '--no-renames', '--diff-filter=d', '--no-ext-diff', base, '--');
  const unknown = ask('ls-files', '-z', '--others', '--exclude-standard');
  const names = `${await mustSucceed(known)}${await mustSucceed(unknown)}`.split('\0').filter((name) => name !== '');
  return new Set(names.map((name) => resolve(top, name)));
}
