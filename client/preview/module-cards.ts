import * as vscode from 'vscode';
import type { Server } from '../server/server';
import type { CaseStatuses } from '../status/case-statuses';
import { CardPanel } from './card-panel';
import { readPageState } from './messages';
import { onRename } from './renames';

/** Also in package.json (`onWebviewPanel:`), and in what VS Code keeps over a reload. */
const viewType = 'casewright.card';

/** The open module cards: at most one for a document. */
export class ModuleCards implements vscode.Disposable {
  readonly #extensionUri: vscode.Uri;
  readonly #server: Server;
  readonly #open = new Set<CardPanel>();
  readonly #activated = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable[];

  /** Another card, or none, is now the active editor. */
  readonly onActive = this.#activated.event;

  constructor(extensionUri: vscode.Uri, server: Server, statuses: CaseStatuses) {
    this.#extensionUri = extensionUri;
    this.#server = server;
    this.#subscriptions = [
      vscode.window.registerWebviewPanelSerializer(viewType, this),
      // The server says so after each reading of a text: a debounced "it has changed".
      statuses.onChange((uri) => {
        if (statuses.of(uri)) void this.#of(uri)?.update();
      }),
      onRename((from, to) => this.#of(from)?.follow(to)),
    ];
  }

  /** The document of the card that is the active editor. */
  get active(): vscode.Uri | undefined {
    return [...this.#open].find((card) => card.active)?.uri;
  }

  /** Opens the card of a document beside it, or shows the one that is open. */
  show(uri: vscode.Uri): void {
    const open = this.#of(uri);
    const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    if (open) open.reveal();
    else this.#add(vscode.window.createWebviewPanel(viewType, '', place, { enableFindWidget: true }), uri, false);
  }

  /** After a reload of the window. */
  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const uri = readPageState(state)?.uri;
    const document = uri === undefined ? undefined : await openDocument(vscode.Uri.parse(uri));
    if (document) this.#add(panel, document.uri, true);
    else panel.dispose();
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions, this.#activated, ...this.#open).dispose();
  }

  #of(uri: vscode.Uri): CardPanel | undefined {
    return [...this.#open].find((card) => card.uri.toString() === uri.toString());
  }

  #add(panel: vscode.WebviewPanel, uri: vscode.Uri, isRestored: boolean): void {
    const card = new CardPanel(panel, uri, this.#extensionUri, this.#server, isRestored);
    this.#open.add(card);
    card.onActive(() => this.#activated.fire());
    card.onClose(() => {
      this.#open.delete(card);
      this.#activated.fire();
    });
    this.#activated.fire();
  }
}

/** The server makes cards of open documents only, and a reloaded window has opened nothing yet. */
async function openDocument(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch {
    return undefined;
  }
}
