import type { Localized } from '../../framework/index';
import { errorCode } from '../../workspace/node/index';

const tooMany: Localized = {
  en: 'is not watched: the system watches no more folders; name fewer, or raise its limit (fs.inotify.max_user_watches)',
  fr: 'n’est pas surveillé : le système ne surveille pas plus de dossiers; nommez-en moins, ou relevez sa limite (fs.inotify.max_user_watches)',
};

/** Why changes in a folder will not be seen; to be read after its name. */
export function notWatched(thrown: unknown): Localized {
  const code = errorCode(thrown);
  if (code === 'ENOSPC' || code === 'EMFILE') return tooMany;
  const detail = code ?? String(thrown);
  return { en: `is not watched (${detail})`, fr: `n’est pas surveillé (${detail})` };
}
