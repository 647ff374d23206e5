import { type Localized, nearest } from '../../framework/index';
import { Failure } from '../failure';

/** A report that somebody asked for. */
export interface FormatRequest {
  /** A format's name. */
  readonly name: string;
  /** Where the report goes, as it was written; standard output where there is none. */
  readonly file?: string;
}

const list = (names: readonly string[]): string => names.join(', ');

function unknownFormat(name: string, names: readonly string[]): Localized {
  const meant = nearest(
    name,
    names.map((text) => ({ text, value: text })),
  );
  const hint = {
    en: meant === undefined ? `choose one of ${list(names)}` : `did you mean ${meant}?`,
    fr: meant === undefined ? `choisissez parmi ${list(names)}` : `vouliez-vous dire ${meant}?`,
  };
  return { en: `there is no format “${name}”; ${hint.en}`, fr: `il n’y a pas de format « ${name} »; ${hint.fr}` };
}

const noFile = (name: string): Localized => ({
  en: `no file is named after --format ${name}=; write --format ${name}=report.txt, or --format ${name} to print it`,
  fr: `aucun fichier n’est nommé après --format ${name}=; écrivez --format ${name}=rapport.txt, ou --format ${name} pour l’afficher`,
});

const twoPrinted = (one: string, other: string): Localized => ({
  en: `${one} and ${other} cannot both be printed; give one of them a file, as in --format ${other}=report.txt`,
  fr: `${one} et ${other} ne peuvent pas être affichés tous les deux; donnez un fichier à l’un d’eux, comme dans --format ${other}=rapport.txt`,
});

const sameFile = (file: string): Localized => ({
  en: `two formats would be written to ${file}; give each a file of its own`,
  fr: `deux formats seraient écrits dans ${file}; donnez à chacun son propre fichier`,
});

/**
 * Reads one value of `--format`: a name, or a name and a file (`sarif=reports/cases.sarif`).
 * @throws Failure where no format has that name, or the file is missing
 */
export function parseFormatRequest(value: string, names: readonly string[]): FormatRequest {
  const equals = value.indexOf('=');
  const name = equals < 0 ? value : value.slice(0, equals);
  if (!names.includes(name)) throw new Failure(unknownFormat(name, names));
  if (equals < 0) return { name };
  const file = value.slice(equals + 1);
  if (file.trim() === '') throw new Failure(noFile(name));
  return { name, file };
}

/**
 * Reads all values of `--format`.
 * @throws Failure where one cannot be read, two would be printed, or two would go to one file
 */
export function parseFormatRequests(values: readonly string[], names: readonly string[]): FormatRequest[] {
  const requests = values.map((value) => parseFormatRequest(value, names));
  const [one, other] = requests.filter(({ file }) => file === undefined);
  if (one !== undefined && other !== undefined) throw new Failure(twoPrinted(one.name, other.name));
  const files = new Set<string>();
  for (const { file } of requests) {
    if (file !== undefined && files.has(file)) throw new Failure(sameFile(file));
    if (file !== undefined) files.add(file);
  }
  return requests;
}
