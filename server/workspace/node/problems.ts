import type { ReadResult } from '../files';

type Problem = Extract<ReadResult, { problem: unknown }>['problem'];

const byCode: Readonly<Record<string, Problem>> = {
  EACCES: { en: 'cannot be read: no permission', fr: 'ne peut pas être lu : accès refusé' },
  EPERM: { en: 'cannot be read: no permission', fr: 'ne peut pas être lu : accès refusé' },
  ELOOP: {
    en: 'is a link that leads back to itself; delete or mend the link',
    fr: 'est un lien qui ramène à lui-même; supprimez ou corrigez le lien',
  },
  EMFILE: { en: 'cannot be read: too many files are open', fr: 'ne peut pas être lu : trop de fichiers sont ouverts' },
  ENAMETOOLONG: { en: 'cannot be read: its name is too long', fr: 'ne peut pas être lu : son nom est trop long' },
};

/** The code of a system error (`ENOENT`), or undefined for anything else. */
export const errorCode = (thrown: unknown): string | undefined =>
  thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : undefined;

/** In plain words why the system would not hand over a file; to be read after the file's name. */
export function systemProblem(thrown: unknown): Problem {
  const code = errorCode(thrown);
  const detail = code ?? (thrown instanceof Error ? thrown.message : String(thrown));
  const known = code === undefined ? undefined : byCode[code];
  return known ?? { en: `cannot be read (${detail})`, fr: `ne peut pas être lu (${detail})` };
}

const denied: Problem = { en: 'cannot be written: no permission', fr: 'ne peut pas être écrit : accès refusé' };
const full: Problem = {
  en: 'cannot be written: the disk is full; what was there is unchanged',
  fr: 'ne peut pas être écrit : le disque est plein; ce qui s’y trouvait est inchangé',
};
const noFolder: Problem = {
  en: 'cannot be written: its folder does not exist; make the folder first, or choose another path',
  fr: 'ne peut pas être écrit : son dossier n’existe pas; créez d’abord le dossier ou choisissez un autre chemin',
};

const whenWriting: Readonly<Record<string, Problem>> = {
  EACCES: denied,
  EPERM: denied,
  EROFS: {
    en: 'cannot be written: the disk is read-only',
    fr: 'ne peut pas être écrit : le disque est en lecture seule',
  },
  ENOSPC: full,
  EDQUOT: full,
  ENOENT: noFolder,
  ENOTDIR: noFolder,
  EISDIR: {
    en: 'cannot be written: it is a folder; name a file',
    fr: 'ne peut pas être écrit : c’est un dossier; nommez un fichier',
  },
};

/** In plain words why the system would not write a file; to be read after the file's name. */
export function writingProblem(thrown: unknown): Problem {
  const code = errorCode(thrown);
  const detail = code ?? (thrown instanceof Error ? thrown.message : String(thrown));
  const known = code === undefined ? undefined : whenWriting[code];
  return known ?? { en: `cannot be written (${detail})`, fr: `ne peut pas être écrit (${detail})` };
}
