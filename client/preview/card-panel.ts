import * as vscode from 'vscode';
import { type CardParams, type CardResult, cardRequest } from '../../server/protocol';
import type { Server } from '../server/server';
import { EditorLink } from './editor-link';
import { type FromPage, readFromPage, type ToPage } from './messages';
import { openLink } from './open-link';
import { pageHtml, resourceRoots } from './page';

/** The module card of one document, in a panel. It stays with that document whatever else is opened. */
export class CardPanel implements vscode.Disposable {
  readonly #panel: vscode.WebviewPanel;
  readonly #server: Server;
  readonly #editor: EditorLink;
  readonly #subscriptions: vscode.Disposable[];
  readonly #extensionUri: vscode.Uri;
  #uri: vscode.Uri;
  #request: vscode.CancellationTokenSource | undefined;
  #isPlaced: boolean;

  readonly onClose: vscode.Event<void>;
  readonly onActive: vscode.Event<unknown>;

  /** @param isRestored whether the page has its own scroll position from before a reload. */
  constructor(
    panel: vscode.WebviewPanel,
    uri: vscode.Uri,
    extensionUri: vscode.Uri,
    server: Server,
    isRestored: boolean,
  ) {
    this.#isPlaced = isRestored;
    this.#panel = panel;
    this.#uri = uri;
    this.#extensionUri = extensionUri;
    this.#server = server;
    this.#editor = new EditorLink(() => this.#uri);
    this.onClose = panel.onDidDispose;
    this.onActive = panel.onDidChangeViewState;
    this.#subscriptions = [
      this.#editor,
      this.#editor.onScroll((line) => this.#post({ type: 'scroll', line })),
      panel.webview.onDidReceiveMessage((message) => this.#receive(readFromPage(message))),
      panel.onDidDispose(() => this.dispose()),
    ];
    const localResourceRoots = resourceRoots(extensionUri);
    panel.webview.options = { enableScripts: true, enableCommandUris: false, localResourceRoots };
    this.follow(uri);
  }

  get uri(): vscode.Uri {
    return this.#uri;
  }

  get active(): boolean {
    return this.#panel.active;
  }

  /** Makes this the card of a document, which is another one after a change of its name. */
  follow(uri: vscode.Uri): void {
    this.#uri = uri;
    this.#panel.title = titleOf(uri);
    this.#panel.webview.html = pageHtml(this.#panel.webview, this.#extensionUri, uri);
  }

  reveal(): void {
    this.#panel.reveal(undefined, true);
  }

  /** Asks for the card anew. An answer that a newer request has overtaken is dropped. A hidden page asks when it is shown again. */
  async update(): Promise<void> {
    this.#request?.cancel();
    if (!this.#panel.visible) return;
    const request = new vscode.CancellationTokenSource();
    this.#request = request;
    const params: CardParams = { uri: this.#uri.toString() };
    const card = await this.#server.request<CardResult>(cardRequest, params, request.token);
    if (this.#request !== request || request.token.isCancellationRequested) return;
    if (card) this.#show(card);
    else
      this.#post({
        type: 'notice',
        text: vscode.l10n.t(
          'The module card cannot be shown now. It comes back by itself once Casewright is at work again.',
        ),
      });
  }

  dispose(): void {
    this.#request?.cancel();
    this.#request = undefined;
    vscode.Disposable.from(...this.#subscriptions).dispose();
    this.#panel.dispose();
  }

  #show(card: CardResult): void {
    this.#panel.title = titleOf(this.#uri, card.title);
    this.#post({ type: 'show', html: card.html });
    // A new card starts where the writer is; later ones follow, or stay.
    const line = this.#isPlaced ? undefined : this.#editor.topLine;
    this.#isPlaced = true;
    if (line !== undefined) this.#post({ type: 'scroll', line });
  }

  #receive(message: FromPage | undefined): void {
    if (message?.type === 'ready') void this.update();
    if (message?.type === 'scrolled') this.#editor.scrollTo(message.line);
    if (message?.type === 'select') void this.#editor.select(message.line);
    if (message?.type === 'open') void openLink(message.href, this.#uri);
  }

  #post(message: ToPage): void {
    void this.#panel.webview.postMessage(message);
  }
}

function titleOf(uri: vscode.Uri, title?: string): string {
  return vscode.l10n.t('Card: {0}', title || (uri.path.split('/').pop() ?? ''));
}
