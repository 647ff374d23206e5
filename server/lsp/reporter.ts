import { CodeLensRefreshRequest, InlayHintRefreshRequest } from 'vscode-languageserver';
import { Batch } from './batch';
import { diagnosticOf } from './diagnostics';
import type { OpenDocument } from './documents';
import type { Session } from './session';
import { sendStatus } from './status';
import { unhurried } from './unhurried';

/** Longer than it takes keys that come at once to arrive, such as those of a macro, and shorter than a finger takes for the next. */
const keyPause = 25;

/** Longer than the pauses of a program that rewrites hundreds of files. */
const changePause = 200;

/** What the other batch waits for is one thing, for all documents. */
const everyDocument = 'all';

/**
 * Tells the client, unasked, what is new about open documents: the status of each, and its diagnostics where the client
 * does not ask for them itself. Waits until typing rests; only the latest version of a document is ever reported.
 */
export class Reporter {
  readonly #typedIn: Batch;
  readonly #elsewhere: Batch;
  readonly #counts = new Map<string, number>();
  readonly #logged = new Set<string>();

  constructor(private readonly session: Session) {
    const { timer, turn } = session.ports;
    this.#typedIn = new Batch(unhurried(timer, turn), keyPause, (keys) => {
      for (const key of keys) this.now(key);
    });
    this.#elsewhere = new Batch(timer, changePause, () => this.everything());
  }

  soon(document: OpenDocument): void {
    this.#typedIn.add(document.key);
  }

  now(uri: string): void {
    const document = this.session.documents.get(uri);
    if (document) this.session.guard.run('report', () => this.#report(document));
  }

  /** The same as {@link everything} once it is quiet: a branch switch changes hundreds of files. */
  everythingSoon(): void {
    this.#elsewhere.add(everyDocument);
  }

  /** Something other than their text changed: all open documents are looked at again. */
  everything(): void {
    const { documents, client, connection, guard } = this.session;
    if (client.pullsDiagnostics && client.refreshesDiagnostics) {
      guard.run('workspace/diagnostic/refresh', () => connection.languages.diagnostics.refresh());
    }
    if (client.refreshesLenses) {
      guard.run('workspace/codeLens/refresh', () => connection.sendRequest(CodeLensRefreshRequest.type));
    }
    if (client.refreshesHints) {
      guard.run('workspace/inlayHint/refresh', () => connection.sendRequest(InlayHintRefreshRequest.type));
    }
    for (const document of documents.all()) this.now(document.uri);
  }

  closed(document: OpenDocument): void {
    this.#typedIn.delete(document.key);
    this.#counts.delete(document.key);
    if (!this.session.client.pullsDiagnostics) this.#publish({ uri: document.uri, diagnostics: [] });
  }

  dispose(): void {
    this.#typedIn.dispose();
    this.#elsewhere.dispose();
  }

  async #report(document: OpenDocument): Promise<void> {
    const { session } = this;
    const { run } = await session.settings.for(document.uri);
    const isDue = session.due.isDue(document, run);
    const waited = session.documents.waitsFor(document);
    const analysis = isDue ? await session.analyses.analyse(document, waited) : undefined;
    const status = analysis?.status ?? (await session.analyses.status(document, waited));
    // What it is told of, below, says what the text means.
    if (document.kind === 'markdown') await session.analyses.understood(document, waited);
    if (!session.documents.isLatest(document)) return;
    if (analysis) this.#counts.set(document.key, analysis.findings.length);
    if (analysis && !session.client.pullsDiagnostics) {
      const diagnostics = analysis.findings.map((finding) => diagnosticOf(finding, document, session));
      this.#publish({ uri: document.uri, version: document.version, diagnostics });
    }
    if (document.kind === 'markdown') sendStatus(session, document, status, this.#counts.get(document.key) ?? 0);
    await this.#logProblems(document);
  }

  /** A configuration that is not open shows nothing itself, yet explains why a document is checked as it is. */
  async #logProblems(document: OpenDocument): Promise<void> {
    const { workspace, locale, connection } = this.session;
    for (const { file, line, message } of (await workspace().configurationFor(document.uri)).errors) {
      const said = `${file}:${line}: ${message[locale]}`;
      if (this.#logged.has(said)) continue;
      this.#logged.add(said);
      connection.console.warn(said);
    }
  }

  #publish(params: Parameters<Session['connection']['sendDiagnostics']>[0]): void {
    this.session.guard.run('publishDiagnostics', () => this.session.connection.sendDiagnostics(params));
  }
}
