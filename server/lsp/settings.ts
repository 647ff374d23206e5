import type { Connection } from 'vscode-languageserver';
import type { ClientFeatures } from './client-features';

export const runModes = ['onType', 'onSave', 'manual'] as const;

/** When a document is checked: at each change, as it was last saved, or when asked. */
export type RunMode = (typeof runModes)[number];

/** What an editor may set for a resource. Which rules exist and how strict they are is never set here. */
export interface Settings {
  readonly run: RunMode;
  readonly codeLens: boolean;
  /** Whether hints and hovers say what a passage seems to answer. */
  readonly suggestions: boolean;
}

export const settingsSection = 'casewright';
const defaults: Settings = { run: 'onType', codeLens: true, suggestions: true };

/** Takes what a client sends; anything that is no valid value is as if it were not set. */
export function readSettings(given: unknown): Settings {
  const values = typeof given === 'object' && given !== null ? (given as Record<string, unknown>) : {};
  const run = runModes.find((mode) => mode === values.run);
  return {
    run: run ?? defaults.run,
    codeLens: flag(values.codeLens, defaults.codeLens),
    suggestions: flag(values.suggestions, defaults.suggestions),
  };
}

const flag = (value: unknown, usual: boolean): boolean => (typeof value === 'boolean' ? value : usual);

/** The settings of each folder, asked for once and forgotten when the client says that they changed. */
export class SettingsStore {
  readonly #byScope = new Map<string, Promise<Settings>>();
  #pushed: Settings = defaults;

  constructor(
    private readonly connection: Pick<Connection, 'workspace'>,
    private readonly client: Pick<ClientFeatures, 'configuration'>,
    /** The folder whose settings hold for a document, or the document where it is in none. */
    private readonly scopeOf: (uri: string) => string,
  ) {}

  for(uri: string): Promise<Settings> {
    if (!this.client.configuration) return Promise.resolve(this.#pushed);
    const scope = this.scopeOf(uri);
    const known = this.#byScope.get(scope) ?? this.#ask(scope);
    this.#byScope.set(scope, known);
    return known;
  }

  /** @param given what the client sent along; only counts where it cannot be asked. */
  changed(given: unknown): void {
    this.#byScope.clear();
    const section = (given as Record<string, unknown> | null | undefined)?.[settingsSection];
    if (section !== undefined) this.#pushed = readSettings(section);
  }

  async #ask(scopeUri: string): Promise<Settings> {
    try {
      return readSettings(await this.connection.workspace.getConfiguration({ scopeUri, section: settingsSection }));
    } catch {
      // A client that fails to answer is asked again next time.
      this.#byScope.delete(scopeUri);
      return defaults;
    }
  }
}
