import {
  type CancellationToken,
  type Connection,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';

/** Whether somebody still waits for an answer: a client's own token, or more than that. */
export type Waited = Pick<CancellationToken, 'isCancellationRequested'>;

/** A step after which nobody waits for the answer any more ends the work. @throws ResponseError */
export function throwIfCancelled(token: Waited | undefined): void {
  if (token?.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled');
}

/** Keeps what goes wrong in a handler to that one message: it is logged, and a request is answered with an error. */
export class Guard {
  readonly #console: Connection['console'];

  /** @param begin starts a handler; what it does at once is told to be work on the document that its message names */
  constructor(
    { console }: Pick<Connection, 'console'>,
    private readonly begin: <Result>(params: unknown, run: () => Result) => Result = (_, run) => run(),
  ) {
    this.#console = console;
  }

  request<Params, Result>(
    name: string,
    handle: (params: Params, token: CancellationToken) => Result | Promise<Result>,
  ): (params: Params, token: CancellationToken) => Promise<Result> {
    return async (params, token) => {
      try {
        throwIfCancelled(token);
        return await this.begin(params, () => handle(params, token));
      } catch (error) {
        if (error instanceof ResponseError) throw error;
        this.report(name, error);
        throw new ResponseError(ErrorCodes.InternalError, `${name}: ${messageOf(error)}`);
      }
    };
  }

  notification<Params>(name: string, handle: (params: Params) => unknown): (params: Params) => void {
    return (params) => this.run(name, () => this.begin(params, () => handle(params)));
  }

  /** Starts something that nobody waits for. */
  run(name: string, work: () => unknown): void {
    const report = (error: unknown) => this.report(name, error);
    try {
      Promise.resolve(work()).catch(report);
    } catch (error) {
      report(error);
    }
  }

  report(name: string, error: unknown): void {
    if (error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled) return;
    try {
      this.#console.error(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : error}`);
    } catch {
      // The connection is gone, and with it whoever could read this.
    }
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
