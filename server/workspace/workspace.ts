import type { Casewright } from '../casewright';
import type { ConfigurationFile, EffectiveConfiguration } from '../core/configuration/types';
import type { CaseDocument } from '../core/model/index';
import { type CaseStatus, caseStatus } from './cases';
import { type Chain, type ResolvedConfiguration, readChain } from './configuration';
import { type Files, neverThrowing, type ReadResult } from './files';
import { unreadable } from './problems';
import { type Linking, targetsOf } from './targets';
import { folderOf, normalizeUri, resolveUri, rootOf } from './uris';

/** The name under which a configuration is found. */
export const configurationFileName = 'casewright.yaml';

export interface WorkspaceOptions {
  /** Asked for only where it is needed, so that a property that makes it on the spot may stand here. */
  readonly casewright: Casewright;
  readonly files: Files;
  /** URIs of the folders that are open. The search for a configuration stops at the one that holds the document. */
  readonly roots?: readonly string[];
  /** URI of the one configuration file to use, instead of searching. */
  readonly configurationFile?: string;
  /** Stronger than every file: what a command line says. */
  readonly override?: ConfigurationFile;
}

/** What is known of the files around a document. Nothing here throws or rejects. */
export interface Workspace {
  /** What holds for a document: the nearest `casewright.yaml` upwards, with the files it extends. Cached. */
  configurationFor(uri: string): Promise<ResolvedConfiguration>;
  caseStatus(uri: string, document: CaseDocument, configuration: EffectiveConfiguration): CaseStatus;
  /** Which relative links of the document lead to something; keyed by the address as written. Not cached. */
  targetsOf(uri: string, document: Linking): Promise<ReadonlyMap<string, boolean>>;
  /** True where the file is, or could be, part of some configuration: a change of it should lead to `invalidate`. */
  isConfiguration(uri: string): boolean;
  /** Forgets what was read: call it when a configuration file was made, changed or deleted. Without a URI, forgets all. */
  invalidate(uri?: string): void;
}

/** A workspace over some files; make a new one when the roots change. */
export function createWorkspace(options: WorkspaceOptions): Workspace {
  const files = neverThrowing(options.files);
  const roots = (options.roots ?? []).map(normalizeUri);
  const fixed = options.configurationFile === undefined ? undefined : normalizeUri(options.configurationFile);
  const byFolder = new Map<string, Promise<ResolvedConfiguration>>();
  /** Every file that was looked for, the missing ones too: when one of these appears, what is cached is old. */
  const lookedFor = new Set<string>();

  function readNoted(uri: string): Promise<ReadResult> {
    lookedFor.add(uri);
    return files.read(uri);
  }

  const resolved = (chain: Chain): ResolvedConfiguration => {
    const sources = options.override === undefined ? chain.files : [...chain.files, options.override];
    let made: EffectiveConfiguration | undefined;
    return {
      get configuration() {
        made ??= options.casewright.configure(sources);
        return made;
      },
      sources,
      files: chain.files,
      errors: chain.errors,
    };
  };

  async function readFrom(uri: string, root: string | undefined): Promise<ResolvedConfiguration | undefined> {
    const result = await readNoted(uri);
    if ('problem' in result) return resolved({ files: [], errors: [unreadable(uri, result.problem)] });
    if ('missing' in result) return undefined;
    return resolved(
      await readChain(uri, result.text, {
        read: readNoted,
        real: files.real,
        parse: (found, origin) => options.casewright.parseConfiguration(found, origin),
        root,
      }),
    );
  }

  async function search(folder: string, root: string | undefined): Promise<ResolvedConfiguration> {
    const here = await readFrom(resolveUri(folder, configurationFileName), root);
    if (here !== undefined) return here;
    const parent = folderOf(folder);
    if (folder === root || parent === folder) return resolved({ files: [], errors: [] });
    return inFolder(parent, root);
  }

  function inFolder(folder: string, root: string | undefined): Promise<ResolvedConfiguration> {
    const cached = byFolder.get(folder) ?? search(folder, root);
    byFolder.set(folder, cached);
    return cached;
  }

  async function readFixed(uri: string): Promise<ResolvedConfiguration> {
    const gone = { en: 'does not exist; correct the path', fr: 'n’existe pas; corrigez le chemin' };
    return (await readFrom(uri, undefined)) ?? resolved({ files: [], errors: [unreadable(uri, gone)] });
  }

  /** An unsaved document has no folder of its own; people expect it to follow the folder they opened. */
  function startingFolder(uri: string): string {
    const [firstRoot] = roots;
    return firstRoot !== undefined && uri.startsWith('untitled:') ? firstRoot : folderOf(uri);
  }

  const isConfiguration = (uri: string): boolean => lookedFor.has(uri) || uri.endsWith(`/${configurationFileName}`);

  return {
    configurationFor(uri) {
      if (fixed === undefined) {
        const folder = startingFolder(normalizeUri(uri));
        return inFolder(folder, rootOf(folder, roots));
      }
      const cached = byFolder.get(fixed) ?? readFixed(fixed);
      byFolder.set(fixed, cached);
      return cached;
    },
    caseStatus: (uri, document, configuration) =>
      caseStatus(normalizeUri(uri), document, configuration, options.casewright.framework.documentKind, roots),
    targetsOf: (uri, document) => targetsOf(normalizeUri(uri), document, files, roots),
    isConfiguration: (uri) => isConfiguration(normalizeUri(uri)),
    invalidate(uri) {
      if (uri === undefined || isConfiguration(normalizeUri(uri))) byFolder.clear();
    },
  };
}
