import type { ReadResult } from '../files';

type Problem = Extract<ReadResult, { problem: unknown }>['problem'];

const denied: Problem = {
  en: 'cannot be read: no permission; ask its owner to let you read it',
  fr: 'ne peut pas être lu : accès refusé; demandez à son propriétaire le droit de le lire',
};
const tooManyOpen: Problem = {
  en: 'cannot be read: too many files are open; close other programs, then run the command again',
  fr: 'ne peut pas être lu : trop de fichiers sont ouverts; fermez d’autres programmes, puis relancez la commande',
};

const byCode: Readonly<Record<string, Problem>> = {
  EACCES: denied,
  EPERM: denied,
  ELOOP: {
    en: 'is a link that leads back to itself; delete or mend the link',
    fr: 'est un lien qui ramène à lui-même; supprimez ou corrigez le lien',
  },
  EMFILE: tooManyOpen,
  ENFILE: tooManyOpen,
  ENAMETOOLONG: {
    en: 'cannot be read: its name is too long; give it a shorter one',
    fr: 'ne peut pas être lu : son nom est trop long; donnez-lui un nom plus court',
  },
};

/** The code of a system error (`ENOENT`), or undefined for anything else. */
export const errorCode = (thrown: unknown): string | undefined =>
  thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : undefined;

/** In plain words why the system would not hand over a file; to be read after the file's name. */
export function systemProblem(thrown: unknown): Problem {
  const code = errorCode(thrown);
  const detail = code ?? (thrown instanceof Error ? thrown.message : String(thrown));
  const known = code === undefined ? undefined : byCode[code];
  return (
    known ?? {
      en: `cannot be read (${detail}); check the disk it stands on, then run the command again`,
      fr: `ne peut pas être lu (${detail}); vérifiez le disque où il se trouve, puis relancez la commande`,
    }
  );
}
