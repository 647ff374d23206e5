import type { Localized } from '../../framework/index';
import { asksForStdin } from '../arguments';
import { Failure } from '../failure';
import type { FormatRequest } from '../formats/request';
import type { LintOptions } from './options';

const needs = (option: string, other: string): Localized => ({
  en: `${option} needs ${other}`,
  fr: `${option} a besoin de ${other}`,
});

const noFileToMend: Localized = {
  en: 'standard input has no file to write to; use --fix-dry-run to see the changes, or name a file',
  fr: 'l’entrée standard n’a pas de fichier où écrire; utilisez --fix-dry-run pour voir les changements, ou nommez un fichier',
};

const twoOutputs = (name: string): Localized => ({
  en: `--fix-dry-run prints a diff, so ${name} cannot be printed, too; give it a file, as in --format ${name}=report.txt`,
  fr: `--fix-dry-run affiche un diff, et ${name} ne peut donc pas être affiché aussi; donnez-lui un fichier, comme dans --format ${name}=rapport.txt`,
});

const noFileToWatch: Localized = {
  en: 'standard input does not change, so --watch has nothing to wait for; name a file or a folder',
  fr: 'l’entrée standard ne change pas, et --watch n’a donc rien à attendre; nommez un fichier ou un dossier',
};

const watchIsForPeople: Localized = {
  en: '--watch prints for people as long as it runs; leave --format out, or choose stylish or concise without a file',
  fr: '--watch affiche pour des personnes tant qu’il fonctionne; omettez --format, ou choisissez stylish ou concise sans fichier',
};

const isForPeople = ({ name, file }: FormatRequest): boolean =>
  file === undefined && ['stylish', 'concise'].includes(name);

/** @throws Failure where options make no sense together that each make sense alone */
export function mustFit(paths: readonly string[], options: LintOptions, requests: readonly FormatRequest[]): void {
  const { fix, fixDryRun, unsafeFixes, baseline, update, prune, watch } = options;
  const printed = requests.find(({ file }) => file === undefined);
  if (unsafeFixes && !fix && !fixDryRun) throw new Failure(needs('--unsafe-fixes', '--fix, --fix-dry-run'));
  if (update && baseline === undefined) throw new Failure(needs('--update', '--baseline'));
  if (prune && baseline === undefined) throw new Failure(needs('--prune', '--baseline'));
  if (fix && asksForStdin(paths, options)) throw new Failure(noFileToMend);
  if (fixDryRun && printed !== undefined) throw new Failure(twoOutputs(printed.name));
  if (watch && asksForStdin(paths, options)) throw new Failure(noFileToWatch);
  if (watch && !requests.every(isForPeople)) throw new Failure(watchIsForPeople);
}
