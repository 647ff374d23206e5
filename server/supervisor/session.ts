import { type Message, notification, type Packet, request } from './messages';

interface Folder {
  readonly uri: string;
}

/** What the client said once and every later child has to be told again. */
export class Session {
  #hello: Message['params'] | undefined;
  #isInitialized = false;
  #settings: unknown;

  get isKnown(): boolean {
    return this.#hello !== undefined;
  }

  get locale(): 'en' | 'fr' {
    const locale: unknown = this.#hello?.locale;
    return typeof locale === 'string' && /^fr(?![a-z])/i.test(locale) ? 'fr' : 'en';
  }

  /** Whether the client asks for diagnostics itself. */
  get pulls(): boolean {
    return this.#hello?.capabilities?.textDocument?.diagnostic !== undefined;
  }

  /** The requests by which a client can be asked to ask again, as far as it knows them. */
  get refreshes(): readonly string[] {
    const { diagnostics, codeLens, inlayHint } = this.#hello?.capabilities?.workspace ?? {};
    return [
      ...(this.pulls && diagnostics?.refreshSupport === true ? ['workspace/diagnostic/refresh'] : []),
      ...(codeLens?.refreshSupport === true ? ['workspace/codeLens/refresh'] : []),
      ...(inlayHint?.refreshSupport === true ? ['workspace/inlayHint/refresh'] : []),
    ];
  }

  /** The client's own process, which the server must not outlive. */
  get clientProcess(): number | undefined {
    const id = this.#hello?.processId;
    return typeof id === 'number' ? id : undefined;
  }

  /** Keeps what later children need of a message of the client. */
  follow({ method, params }: Message): void {
    if (method === 'initialize') this.#hello ??= params ?? {};
    else if (method === 'initialized') this.#isInitialized = true;
    else if (method === 'workspace/didChangeConfiguration') this.#settings = params;
    else if (method === 'workspace/didChangeWorkspaceFolders') this.#foldersChanged(params?.event);
  }

  /** What makes a new child one of this session. Its own answer to `initialize` comes under the given id. */
  greetings(id: string): readonly Packet[] {
    if (this.#hello === undefined) return [];
    return [
      this.hello(id),
      ...(this.#isInitialized ? [notification('initialized', {})] : []),
      ...(this.#settings === undefined ? [] : [notification('workspace/didChangeConfiguration', this.#settings)]),
    ];
  }

  /** A child ends with its supervisor: it need not watch the client's process as well. */
  hello(id: string | number): Packet {
    return request(id, 'initialize', { ...this.#hello, processId: null });
  }

  #foldersChanged(event: { added?: readonly Folder[]; removed?: readonly Folder[] } | undefined): void {
    const gone = new Set(event?.removed?.map(({ uri }) => uri));
    const known: readonly Folder[] = this.#hello?.workspaceFolders ?? [];
    const workspaceFolders = [...known.filter(({ uri }) => !gone.has(uri)), ...(event?.added ?? [])];
    this.#hello = { ...this.#hello, workspaceFolders };
  }
}
