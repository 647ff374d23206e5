import { type Connection, ErrorCodes, type InitializeParams, ResponseError } from 'vscode-languageserver';
import type { Language } from '../framework/index';
import type { InitializationOptions } from '../protocol';
import { createWorkspace, normalizeUri, relativePath, type Workspace } from '../workspace/index';
import { Analyses } from './analysis';
import { type ClientFeatures, clientFeatures } from './client-features';
import { Documents, type OpenDocument } from './documents';
import { Due } from './due';
import { clientFiles, noFiles, withOpenConfigurations } from './files';
import { Guard } from './guard';
import type { ServerPorts } from './ports';
import { Readings } from './readings';
import { SettingsStore } from './settings';
import { Slices } from './slices';
import { ToldDiagnostics } from './told';
import { Work, type Worked } from './work';

/** Everything that the handlers of one connection share. */
export interface Session {
  readonly connection: Connection;
  readonly ports: ServerPorts;
  readonly client: ClientFeatures;
  /** Language of the interface. */
  readonly locale: Language;
  readonly guard: Guard;
  readonly documents: Documents;
  readonly analyses: Analyses;
  readonly settings: SettingsStore;
  readonly due: Due;
  readonly told: ToldDiagnostics;
  workspace(): Workspace;
  /** URIs of the folders that are open. */
  roots(): readonly string[];
  setRoots(roots: readonly string[]): void;
}

export function createSession(connection: Connection, given: ServerPorts, params: InitializeParams): Session {
  const work = new Work(given.tellWork, given.clock);
  const ports: ServerPorts = { ...given, casewright: work.watch(given.casewright) };
  const client = clientFeatures(params.capabilities);
  const locale = languageOf(params.locale);
  const options = params.initializationOptions as InitializationOptions | null | undefined;
  const documents = new Documents();
  const isOpen = ({ uri, opening }: OpenDocument) => documents.get(uri)?.opening === opening;
  const source = options?.clientFiles === true ? clientFiles(connection) : (ports.files ?? noFiles);
  const files = withOpenConfigurations(source, documents);
  let roots = rootsOf(params);
  let workspace = createWorkspace({ casewright: ports.casewright, files, roots });
  return {
    connection,
    ports,
    client,
    locale,
    guard: new Guard(connection, (of, run) => {
      const worked = workedOn(of, documents);
      return worked ? work.during(worked, run) : run();
    }),
    documents,
    analyses: new Analyses(
      ports.casewright,
      () => workspace,
      locale,
      client.registersWatchers,
      new Readings(ports.casewright, work, isOpen),
      new Slices(ports.clock, ports.turn, work, isOpen),
      isOpen,
    ),
    settings: new SettingsStore(connection, client, (uri) => innermost(roots, uri) ?? uri),
    due: new Due(),
    told: new ToldDiagnostics(),
    workspace: () => workspace,
    roots: () => roots,
    setRoots(given) {
      roots = given.map(normalizeUri);
      workspace = createWorkspace({ casewright: ports.casewright, files, roots });
    },
  };
}

/** `fr`, `fr-CA`, or `fr_CA.UTF-8` as systems write it. A client may send anything, and most send nothing. */
function languageOf(locale: unknown): Language {
  return typeof locale === 'string' && /^fr(?![a-z])/i.test(locale) ? 'fr' : 'en';
}

function rootsOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  const folders = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
  return folders.map(normalizeUri);
}

/** The document that a message names; undefined where it names none. */
function workedOn(params: unknown, documents: Documents): Worked | undefined {
  const { textDocument, uri = textDocument?.uri } = (params ?? {}) as {
    readonly textDocument?: { readonly uri?: unknown; readonly version?: unknown } | null;
    readonly uri?: unknown;
  };
  if (typeof uri !== 'string') return undefined;
  return { uri, version: Number(textDocument?.version ?? documents.get(uri)?.version ?? 0) };
}

/** The root that holds a document most closely. */
export function innermost(roots: readonly string[], uri: string): string | undefined {
  const holding = roots.filter((root) => relativePath(root, uri) !== undefined);
  return holding.sort((one, other) => other.length - one.length)[0];
}

/** The document that a request is about; undefined where it is not open. @throws ResponseError for malformed parameters */
export function documentOf(
  { documents }: Pick<Session, 'documents'>,
  params: { readonly textDocument?: { readonly uri?: unknown } } | null | undefined,
): OpenDocument | undefined {
  const uri = params?.textDocument?.uri;
  if (typeof uri !== 'string') throw new ResponseError(ErrorCodes.InvalidParams, 'textDocument.uri should be a text');
  return documents.get(uri);
}
