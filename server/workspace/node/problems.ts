import type { ReadResult } from '../files';

type Problem = Extract<ReadResult, { problem: unknown }>['problem'];

const byCode: Readonly<Record<string, Problem>> = {
  EACCES: { en: 'cannot be read: no permission', fr: 'ne peut pas être lu : accès refusé' },
  EPERM: { en: 'cannot be read: no permission', fr: 'ne peut pas être lu : accès refusé' },
  ELOOP: {
    en: 'is a link that leads back to itself; delete or mend the link',
    fr: 'est un lien qui ramène à lui-même; supprimez ou corrigez le lien',
  },
  EMFILE: { en: 'cannot be read: too many files are open', fr: 'ne peut pas être lu : trop de fichiers sont ouverts' },
  ENAMETOOLONG: { en: 'cannot be read: its name is too long', fr: 'ne peut pas être lu : son nom est trop long' },
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
