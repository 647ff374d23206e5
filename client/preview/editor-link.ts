import * as vscode from 'vscode';
import { passageAt } from './passage';

/** The card's way to the editors that show its document: where they are scrolled to, and where the card sends them. */
export class EditorLink implements vscode.Disposable {
  readonly #uri: () => vscode.Uri;
  readonly #scrolled = new vscode.EventEmitter<number>();
  readonly #subscription: vscode.Disposable;
  /** Set while an editor is scrolled from here: the event that follows is not the writer's. */
  #revealing = false;

  /** The writer scrolled: the 1-based line that is now at the top. */
  readonly onScroll = this.#scrolled.event;

  constructor(uri: () => vscode.Uri) {
    this.#uri = uri;
    this.#subscription = vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor, visibleRanges }) => {
      const [top] = visibleRanges;
      if (!top || !this.#shows(textEditor) || !this.#isSynced()) return;
      if (this.#revealing) this.#revealing = false;
      else this.#scrolled.fire(top.start.line + 1);
    });
  }

  /** The 1-based line at the top of the editor; undefined where the document is not shown or not to be followed. */
  get topLine(): number | undefined {
    const top = this.#isSynced() ? this.#editor()?.visibleRanges[0] : undefined;
    return top && top.start.line + 1;
  }

  /** Scrolls the editor after the card. */
  scrollTo(line: number): void {
    const editor = this.#isSynced() ? this.#editor() : undefined;
    if (!editor) return;
    const start = Math.min(Math.floor(line), editor.document.lineCount) - 1;
    if (editor.visibleRanges[0]?.start.line === start) return;
    this.#revealing = true;
    editor.revealRange(new vscode.Range(start, 0, start, 0), vscode.TextEditorRevealType.AtTop);
  }

  /** Goes to the passage that begins on a line, and selects it. */
  async select(line: number): Promise<void> {
    const document = await vscode.workspace.openTextDocument(this.#uri());
    const { first, last } = passageAt((each) => document.lineAt(each - 1).text, document.lineCount, line);
    const selection = new vscode.Range(first - 1, 0, last - 1, document.lineAt(last - 1).text.length);
    const viewColumn = this.#editor()?.viewColumn ?? vscode.ViewColumn.One;
    const editor = await vscode.window.showTextDocument(document, { viewColumn, selection });
    editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }

  dispose(): void {
    vscode.Disposable.from(this.#subscription, this.#scrolled).dispose();
  }

  #isSynced(): boolean {
    return vscode.workspace.getConfiguration('casewright', this.#uri()).get('card.scrollSync', true);
  }

  #editor(): vscode.TextEditor | undefined {
    return vscode.window.visibleTextEditors.find((editor) => this.#shows(editor));
  }

  #shows(editor: vscode.TextEditor): boolean {
    return editor.document.uri.toString() === this.#uri().toString();
  }
}
