import type { CancellationToken, DocumentDiagnosticParams, DocumentDiagnosticReport } from 'vscode-languageserver';
import { diagnosticOf } from './diagnostics';
import type { OpenDocument } from './documents';
import { documentOf, type Session } from './session';

/** Answers a client that asks for diagnostics itself. */
export function registerPull(session: Session): void {
  const { connection, guard } = session;
  connection.languages.diagnostics.on(
    guard.request('textDocument/diagnostic', async (params: DocumentDiagnosticParams, token) => {
      for (;;) {
        const document = documentOf(session, params);
        if (!document) return empty;
        try {
          return await report(session, document, params, token);
        } catch (error) {
          // The text changed meanwhile: what the client has sent before it hears the answer is what it wants to know of.
          if (token.isCancellationRequested || session.documents.isLatest(document)) throw error;
        }
      }
    }),
  );
}

async function report(
  session: Session,
  document: OpenDocument,
  { previousResultId }: DocumentDiagnosticParams,
  token: CancellationToken,
): Promise<DocumentDiagnosticReport> {
  const { settings, due, analyses, ports, documents, told } = session;
  const { run } = await settings.for(document.uri);
  const scope = `${ports.run}.${document.opening}.${run}.`;
  if (!due.isDue(document, run)) {
    // What was last found under this setting stays; the client moves it along with the text.
    return previousResultId?.startsWith(scope) ? unchanged(previousResultId) : empty;
  }
  const analysis = await analyses.analyse(document, documents.waitsFor(document, token));
  const { resultId, items } = told.tell(document, analysis, scope, previousResultId, () =>
    analysis.findings.map((finding) => diagnosticOf(finding, document, session)),
  );
  return items ? { kind: 'full', resultId, items: [...items] } : unchanged(resultId);
}

const empty = { kind: 'full', items: [] } as const satisfies DocumentDiagnosticReport;

const unchanged = (resultId: string) => ({ kind: 'unchanged', resultId }) as const satisfies DocumentDiagnosticReport;
