import * as vscode from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  ErrorAction,
  type LanguageClientOptions,
  State,
} from 'vscode-languageclient';
import { type StatusParams, statusNotification } from '../../server/protocol';
import { serveFiles } from './client-files';
import { CrashCounter } from './crashes';
import { clientOptions } from './options';
import { type Start, startInTime } from './start-in-time';

/** A client with whatever its host must let go with it. */
export interface Connection {
  readonly client: BaseLanguageClient;
  dispose(): Promise<void>;
}

/** How a host makes a client; `crashed` is for an end of the server that the client cannot see. */
export type Connect = (options: LanguageClientOptions, crashed: (why: string) => void) => Connection;

export type ServerState = 'idle' | 'starting' | 'running' | 'failed';

/** The language server as the rest of the extension sees it: at most one, started when first needed. */
export class Server implements vscode.Disposable {
  readonly #connect: Connect;
  readonly #log: vscode.LogOutputChannel;
  readonly #status = new vscode.EventEmitter<StatusParams>();
  readonly #changed = new vscode.EventEmitter<ServerState>();
  readonly #crashes = new CrashCounter();
  #state: ServerState = 'idle';
  #connection: Connection | undefined;
  #starting: Promise<BaseLanguageClient | undefined> | undefined;
  #restarting: Promise<void> | undefined;
  #start: Start | undefined;

  readonly onStatus = this.#status.event;
  readonly onChange = this.#changed.event;

  constructor(connect: Connect, log: vscode.LogOutputChannel) {
    this.#connect = connect;
    this.#log = log;
  }

  get state(): ServerState {
    return this.#state;
  }

  /** The running client; undefined where it could not be started, which the person has then been told. Never throws. */
  start(): Promise<BaseLanguageClient | undefined> {
    this.#starting ??= this.#open();
    return this.#starting;
  }

  /** Ends the server, if there is one, and starts another. A second call while one is under way joins it. */
  restart(): Promise<void> {
    this.#restarting ??= this.#reopen().finally(() => {
      this.#restarting = undefined;
    });
    return this.#restarting;
  }

  /** A person wants it to work again: earlier crashes no longer count. */
  restartAfresh(): Promise<void> {
    this.#crashes.forget();
    return this.restart();
  }

  /** Asks the server, starting it if need be. @returns undefined where there is no answer; the log says why. */
  async request<Result>(
    method: string,
    params: object = {},
    // Never undefined: the protocol library would take that for a second parameter.
    token: vscode.CancellationToken = new vscode.CancellationTokenSource().token,
  ): Promise<Result | undefined> {
    const client = await this.start();
    try {
      return await client?.sendRequest<Result>(method, params, token);
    } catch (error) {
      if (!token.isCancellationRequested) this.#log.error(`${method}: ${error}`);
      return undefined;
    }
  }

  /** Never throws. A server that is still starting, or hangs, is ended too. */
  async stop(): Promise<void> {
    this.#starting = undefined;
    await this.#letGo();
    this.#enter('idle');
  }

  dispose(): void {
    vscode.Disposable.from(this.#status, this.#changed).dispose();
  }

  async #reopen(): Promise<void> {
    await this.stop();
    await this.start();
  }

  async #open(): Promise<BaseLanguageClient | undefined> {
    this.#enter('starting');
    let connection: Connection | undefined;
    try {
      connection = this.#wire();
      this.#connection = connection;
      this.#start = startInTime(connection.client);
      await this.#start.done;
      if (connection !== this.#connection) return undefined;
      this.#enter('running');
      return connection.client;
    } catch (error) {
      // Somebody restarted meanwhile: this one's failure is of no interest.
      if (connection && connection !== this.#connection) return undefined;
      this.#log.error(`The server could not be started: ${error}`);
      this.#giveUp(vscode.l10n.t('Casewright could not be started. Your text is not affected.'));
      return undefined;
    }
  }

  /** A new client with all that listens to it. */
  #wire(): Connection {
    const options = clientOptions(this.#log, errorHandler);
    const connection = this.#connect(options, (why) => this.#ended(connection, why));
    const { client } = connection;
    keepQuiet(client);
    serveFiles(client);
    client.onNotification(statusNotification, (status: StatusParams) => this.#status.fire(status));
    client.onDidChangeState(({ oldState, newState }) => {
      const ended = oldState === State.Running && newState === State.Stopped;
      if (ended) this.#ended(connection, 'its connection closed');
    });
    return connection;
  }

  /** From here on, whatever happens to the present server is meant. */
  async #letGo(): Promise<void> {
    const connection = this.#connection;
    this.#connection = undefined;
    try {
      await connection?.dispose();
    } catch (error) {
      this.#log.warn(`The server did not end in an orderly way: ${error}`);
    }
  }

  /** The server has ended. That is meant when this class let go of its connection before. */
  #ended(connection: Connection, why: string): void {
    if (connection !== this.#connection) return;
    this.#log.error(`The server ended by itself: ${why}`);
    // A server that cannot even start would not do so the next time.
    if (this.#state === 'starting') this.#start?.fail(why);
    else if (this.#crashes.crashed(Date.now())) void this.restart();
    else
      this.#giveUp(vscode.l10n.t('Casewright has stopped working several times in a row. Your text is not affected.'));
  }

  #giveUp(message: string): void {
    this.#starting = undefined;
    void this.#letGo();
    this.#enter('failed');
    void this.#offerWayOn(message);
  }

  async #offerWayOn(message: string): Promise<void> {
    const restart = vscode.l10n.t('Restart');
    const showLog = vscode.l10n.t('Show Log');
    const choice = await vscode.window.showErrorMessage(message, restart, showLog);
    if (choice === restart) await this.restartAfresh();
    if (choice === showLog) this.#log.show();
  }

  #enter(state: ServerState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#changed.fire(state);
  }
}

/** The client library neither restarts nor speaks: this class does both, in the same way for a process and a worker. */
const errorHandler = {
  error: () => ({ action: ErrorAction.Continue, handled: true }),
  closed: () => ({ action: CloseAction.DoNotRestart, handled: true }),
};

/** The library would show its own English messages beside ours; they belong in the log. */
function keepQuiet(client: BaseLanguageClient): void {
  const log = client.error.bind(client);
  client.error = (message, data) => log(message, data, false);
}
