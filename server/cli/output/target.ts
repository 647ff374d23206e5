import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Localized } from '../../framework/index';
import { Failure } from '../failure';
import { shownPath } from '../paths';
import { about } from '../session';

/** What a file with an earlier card may be called. */
const names = { html: /\.html?$/i, json: /\.json$/i };
type CardFormat = keyof typeof names;

const notACard = (format: CardFormat): Localized => ({
  en: `exists and is no .${format} file; a card never takes the place of another text, choose another name`,
  fr: `existe et n’est pas un fichier .${format}; une fiche ne remplace jamais un autre texte, choisissez un autre nom`,
});

const noFolder: Localized = {
  en: 'its folder does not exist; make the folder first, or choose another path',
  fr: 'son dossier n’existe pas; créez d’abord le dossier ou choisissez un autre chemin',
};

const isFolder: Localized = {
  en: 'is a folder; name the file that the card should be written to',
  fr: 'est un dossier; nommez le fichier où écrire la fiche',
};

const isSource: Localized = {
  en: 'is the case itself; choose another file for the card',
  fr: 'est l’étude de cas elle-même; choisissez un autre fichier pour la fiche',
};

/**
 * Only an earlier card may be written over: never the source itself, under whatever name, nor another text.
 * @throws Failure where the output must not, or cannot, be written
 */
export async function mustNotBeAText(
  output: string,
  format: CardFormat,
  sourcePath: string,
  cwd: string,
): Promise<void> {
  const name = shownPath(cwd, output);
  const there = await stat(output).catch(() => undefined);
  const folder = await stat(dirname(output)).catch(() => undefined);
  const source = await stat(sourcePath).catch(() => undefined);
  if (folder?.isDirectory() !== true) throw new Failure(about(name, noFolder));
  if (there === undefined) return;
  if (there.isDirectory()) throw new Failure(about(name, isFolder));
  if (source !== undefined && source.ino === there.ino && source.dev === there.dev) {
    throw new Failure(about(name, isSource));
  }
  if (!names[format].test(output)) throw new Failure(about(name, notACard(format)));
}
