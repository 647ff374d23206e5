import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { Localized } from '../../framework/index';
import { errorCode } from '../../workspace/node/index';
import { Failure } from '../failure';
import { shownPath } from '../paths';
import { about, type Session } from '../session';
import { ruleSetKey } from './key';
import { PackedFile } from './packed-file';
import { Results } from './results';

/** Where results are kept between runs if nothing else is said: in the folder of the call. */
export const defaultLocation = '.casewright-cache';

export interface CacheOptions {
  readonly cache?: boolean;
  /** Implies `cache`. */
  readonly cacheLocation?: string;
}

const isText: Localized = {
  en: 'is a text or a configuration by its name, and the cache never takes its place; choose another name',
  fr: 'est un texte ou une configuration d’après son nom, que le cache ne remplace jamais; choisissez un autre nom',
};

const isFolder: Localized = {
  en: 'is a folder; name the file that the cache should be kept in',
  fr: 'est un dossier; nommez le fichier où garder le cache',
};

const notACache: Localized = {
  en: 'holds something else than a cache, and the cache never takes its place; choose another name',
  fr: 'contient autre chose qu’un cache, et le cache ne le remplace jamais; choisissez un autre nom',
};

const notKept = (problem: Localized): Localized => ({
  en: `${problem.en}; the results are right, and the next run will take as long as this one`,
  fr: `${problem.fr}; les résultats sont justes, et la prochaine exécution prendra autant de temps que celle-ci`,
});

function isDirectory(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

const opening = 'casewright-cache ';

/** Whether a file holds something that is no cache of this or another version. A file of our own name is ours. */
function holdsSomethingElse(path: string): boolean {
  try {
    return basename(path) !== defaultLocation && statSync(path).isFile() && !beginsLikeACache(path);
  } catch (thrown) {
    // Nobody knows what is in a file that cannot be read.
    return !['ENOENT', 'ENOTDIR'].includes(errorCode(thrown) ?? '');
  }
}

/** An empty file may become one. */
function beginsLikeACache(path: string): boolean {
  const handle = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(opening.length);
    const count = readSync(handle, bytes);
    return count === 0 || bytes.toString('latin1', 0, count) === opening;
  } finally {
    closeSync(handle);
  }
}

/** Results that outlive the run, in one file. */
export class Cache {
  readonly results: Results;

  private constructor(
    readonly file: PackedFile,
    readonly session: Session,
  ) {
    this.results = new Results(file, dirname(file.path));
  }

  /**
   * The cache that options ask for, if any.
   * @throws Failure where its file must not be written
   */
  static wanted({ cache, cacheLocation }: CacheOptions, session: Session): Cache | undefined {
    return cache || cacheLocation !== undefined ? Cache.#open(cacheLocation ?? defaultLocation, session) : undefined;
  }

  static #open(location: string, session: Session): Cache {
    const path = resolve(session.io.cwd, location);
    const fail = (problem: Localized) => new Failure(about(shownPath(session.io.cwd, path), problem));
    if (/\.(?:md|markdown|ya?ml)$/i.test(path)) throw fail(isText);
    if (isDirectory(path)) throw fail(isFolder);
    if (holdsSomethingElse(path)) throw fail(notACache);
    return new Cache(new PackedFile(path, `${opening}1 ${ruleSetKey(session)}`), session);
  }

  /** Keeps what was found, and forgets texts that are gone. A cache that cannot be kept is no failure. */
  finish(): void {
    const folder = dirname(this.file.path);
    const problem = this.file.finish((name) => existsSync(resolve(folder, name)));
    const { io } = this.session;
    if (problem !== undefined) this.session.note(about(shownPath(io.cwd, this.file.path), notKept(problem)));
  }

  discard(): void {
    this.file.discard();
  }
}
