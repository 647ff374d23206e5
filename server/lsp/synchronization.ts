import type { OpenDocument } from './documents';
import type { Reporter } from './reporter';
import type { Session } from './session';

/** Keeps the open documents as the client has them. */
export function registerSynchronization(session: Session, reporter: Reporter): void {
  const { connection, guard, documents, due, analyses, told } = session;

  connection.onDidOpenTextDocument(
    guard.notification('textDocument/didOpen', (params) => {
      const document = documents.open(params);
      due.saved(document);
      if (document.kind === 'configuration') configurationChanged(document);
      // Looked up while the client is asked for its settings.
      guard.run('configuration', () => session.workspace().configurationFor(document.uri));
      reporter.now(document.uri);
    }),
  );

  connection.onDidChangeTextDocument(
    guard.notification('textDocument/didChange', (params) => {
      const document = documents.change(params);
      if (!document) {
        const { uri, version } = params.textDocument;
        connection.console.warn(`Change to version ${version} of ${uri} left out: it is not open, or no older.`);
        return;
      }
      if (document.kind === 'configuration') configurationChanged(document);
      reporter.soon(document);
    }),
  );

  connection.onDidSaveTextDocument(
    guard.notification('textDocument/didSave', async ({ textDocument: { uri } }) => {
      const document = documents.get(uri);
      if (!document) return;
      due.saved(document);
      analyses.filesChanged();
      if (document.kind === 'configuration') configurationChanged(document);
      else if ((await session.settings.for(uri)).run === 'onSave') reporter.everything();
    }),
  );

  connection.onDidCloseTextDocument(
    guard.notification('textDocument/didClose', ({ textDocument: { uri } }) => {
      const document = documents.close(uri);
      if (!document) return;
      analyses.closed(document);
      told.closed(document);
      reporter.closed(document);
      if (document.kind === 'configuration') configurationChanged(document);
    }),
  );

  /** The settings of other documents may be others now. */
  function configurationChanged({ uri }: OpenDocument): void {
    session.workspace().invalidate(uri);
    reporter.everythingSoon();
  }
}
