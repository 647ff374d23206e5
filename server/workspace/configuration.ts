import type { ConfigurationFile, EffectiveConfiguration } from '../core/configuration/types';
import type { Localized } from '../framework/index';
import type { Files } from './files';
import { type ConfigurationError, extendsError, fatalProblems, unreadable } from './problems';
import { folderOf, relativePath, resolveUri } from './uris';

/** What holds for a document, from which files, and what is wrong with them. */
export interface ResolvedConfiguration {
  /** Put together when it is asked for. */
  readonly configuration: EffectiveConfiguration;
  /** All that it is made of beside the defaults, weakest first: the files, and what is stronger than every file. */
  readonly sources: readonly ConfigurationFile[];
  /** Weakest first; the nearest `casewright.yaml` is the last. Their findings are for the caller to report. */
  readonly files: readonly ConfigurationFile[];
  /** Never empty where a file could not be used in full: a command stops then, an editor goes on with the rest. */
  readonly errors: readonly ConfigurationError[];
}

/** Everything needed to read a file and those it extends. */
export interface ChainPorts {
  readonly read: Files['read'];
  readonly real: Required<Files>['real'];
  readonly parse: (text: string, origin: string) => ConfigurationFile;
  /** Nothing outside it is read; undefined where there is no such bound. */
  readonly root: string | undefined;
}

/** A file with the files it extends, weakest first; a file that is reached twice stands at its weakest place. */
export type Chain = Pick<ResolvedConfiguration, 'files' | 'errors'>;

const isRelative = (path: string): boolean => !/^([a-z][a-z0-9+.-]*:|[/\\])/i.test(path) && !path.includes('\0');

/** Follows `extends` from one file whose text is known. Reports a circle, a missing file and a way out of the root. */
export async function readChain(uri: string, text: string, ports: ChainPorts): Promise<Chain> {
  const files: ConfigurationFile[] = [];
  const errors: ConfigurationError[] = [];
  const seen = new Set<string>();

  async function visit(current: string, currentText: string, above: readonly string[]): Promise<void> {
    seen.add(current);
    const file = ports.parse(currentText, current);
    errors.push(...fatalProblems(file));
    const trail = [...above, current];
    for (const path of file.values.extends) {
      const problem = await follow(current, path, trail);
      if (problem !== undefined) errors.push(extendsError(file, path, problem));
    }
    files.push(file);
  }

  /** By its name, and by where a symbolic link of that name leads. */
  async function isInside(root: string, target: string): Promise<boolean> {
    if (relativePath(root, target) === undefined) return false;
    return relativePath(await ports.real(root), await ports.real(target)) !== undefined;
  }

  async function follow(from: string, path: string, trail: readonly string[]): Promise<Localized | undefined> {
    if (!isRelative(path)) {
      return {
        en: `“${path}” is no relative path; write the way from this file, such as ../casewright.yaml`,
        fr: `« ${path} » n’est pas un chemin relatif; écrivez le chemin à partir de ce fichier, comme ../casewright.yaml`,
      };
    }
    const target = resolveUri(folderOf(from), path);
    if (ports.root !== undefined && !(await isInside(ports.root, target))) {
      return {
        en: `“${path}” leads out of the workspace folder; only files inside it can be extended`,
        fr: `« ${path} » mène hors du dossier de travail; seuls les fichiers qui s’y trouvent peuvent être repris`,
      };
    }
    if (trail.includes(target)) return circle([...trail.slice(trail.indexOf(target)), target]);
    if (seen.has(target)) return undefined;
    const result = await ports.read(target);
    if ('text' in result) await visit(target, result.text, trail);
    else if ('problem' in result) errors.push(unreadable(target, result.problem));
    else {
      return {
        en: `“${path}” does not exist; correct the path or remove it from extends`,
        fr: `« ${path} » n’existe pas; corrigez le chemin ou retirez-le de extends`,
      };
    }
    return undefined;
  }

  await visit(uri, text, []);
  return { files, errors };
}

function circle(trail: readonly string[]): Localized {
  const names = trail.map((uri) => decodeURIComponent(uri.slice(uri.lastIndexOf('/', uri.lastIndexOf('/') - 1) + 1)));
  const chain = names.join(' → ');
  return {
    en: `these files extend each other in a circle: ${chain}; remove one of the steps`,
    fr: `ces fichiers se reprennent en boucle : ${chain}; supprimez une des étapes`,
  };
}
