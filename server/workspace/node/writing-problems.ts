import type { ReadResult } from '../files';
import { errorCode } from './problems';

type Problem = Extract<ReadResult, { problem: unknown }>['problem'];

const denied: Problem = {
  en: 'cannot be written: no permission; ask its owner to let you write it, or close the program that has it open',
  fr: 'ne peut pas être écrit : accès refusé; demandez à son propriétaire le droit de l’écrire, ou fermez le programme qui l’a ouvert',
};
const full: Problem = {
  en: 'cannot be written: the disk is full and what was there is unchanged; make room, then run the command again',
  fr: 'ne peut pas être écrit : le disque est plein et ce qui s’y trouvait est inchangé; libérez de l’espace, puis relancez la commande',
};
const tooManyOpen: Problem = {
  en: 'cannot be written: too many files are open; close other programs, then run the command again',
  fr: 'ne peut pas être écrit : trop de fichiers sont ouverts; fermez d’autres programmes, puis relancez la commande',
};
const inUse: Problem = {
  en: 'cannot be written: another program has it open; close it there, then run the command again',
  fr: 'ne peut pas être écrit : un autre programme l’a ouvert; fermez-le là-bas, puis relancez la commande',
};
const noFolder: Problem = {
  en: 'cannot be written: its folder does not exist; make the folder first, or choose another path',
  fr: 'ne peut pas être écrit : son dossier n’existe pas; créez d’abord le dossier ou choisissez un autre chemin',
};

const byCode: Readonly<Record<string, Problem>> = {
  EACCES: denied,
  EPERM: denied,
  EROFS: {
    en: 'cannot be written: the disk is read-only; save a copy elsewhere, or ask for permission to write here',
    fr: 'ne peut pas être écrit : le disque est en lecture seule; enregistrez une copie ailleurs, ou demandez le droit d’écrire ici',
  },
  ENOSPC: full,
  EDQUOT: full,
  EMFILE: tooManyOpen,
  ENFILE: tooManyOpen,
  EBUSY: inUse,
  ETXTBSY: inUse,
  ENOENT: noFolder,
  ENOTDIR: {
    en: 'cannot be written: what should be its folder is a file; choose another path',
    fr: 'ne peut pas être écrit : ce qui devrait être son dossier est un fichier; choisissez un autre chemin',
  },
  EEXIST: {
    en: 'holds something else than what Casewright writes, which never takes its place; choose another name',
    fr: 'contient autre chose que ce qu’écrit Casewright, qui ne le remplace jamais; choisissez un autre nom',
  },
  ELOOP: {
    en: 'cannot be written: it is a link that leads back to itself; delete or mend the link',
    fr: 'ne peut pas être écrit : c’est un lien qui ramène à lui-même; supprimez ou corrigez le lien',
  },
  EISDIR: {
    en: 'cannot be written: it is a folder; name a file',
    fr: 'ne peut pas être écrit : c’est un dossier; nommez un fichier',
  },
};

/** In plain words why the system would not write a file, and what to do; to be read after the file's name. */
export function writingProblem(thrown: unknown): Problem {
  const code = errorCode(thrown);
  const detail = code ?? (thrown instanceof Error ? thrown.message : String(thrown));
  const known = code === undefined ? undefined : byCode[code];
  return (
    known ?? {
      en: `cannot be written (${detail}) and what was there is unchanged; check the disk, then run the command again`,
      fr: `ne peut pas être écrit (${detail}) et ce qui s’y trouvait est inchangé; vérifiez le disque, puis relancez la commande`,
    }
  );
}
