import * as vscode from 'vscode';
import type { StatusParams } from '../../server/protocol';
import type { Server } from '../server/server';

/** The latest status of each open document, as the server sent it. */
export class CaseStatuses implements vscode.Disposable {
  readonly #known = new Map<string, StatusParams>();
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #subscriptions: vscode.Disposable[];

  /** A document's status is new, or gone. */
  readonly onChange = this.#changed.event;

  constructor(server: Server) {
    this.#subscriptions = [
      server.onStatus((status) => this.#set(vscode.Uri.parse(status.uri), status)),
      server.onChange((state) => {
        if (state !== 'running') this.#forgetAll();
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#forget(uri)),
    ];
  }

  of(uri: vscode.Uri): StatusParams | undefined {
    return this.#known.get(uri.toString());
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions, this.#changed).dispose();
  }

  #set(uri: vscode.Uri, status: StatusParams): void {
    this.#known.set(uri.toString(), status);
    this.#changed.fire(uri);
  }

  #forget(uri: vscode.Uri): void {
    if (this.#known.delete(uri.toString())) this.#changed.fire(uri);
  }

  #forgetAll(): void {
    for (const uri of [...this.#known.keys()]) this.#forget(vscode.Uri.parse(uri));
  }
}
