import type { DocumentDiagnosticParams, DocumentDiagnosticReport } from 'vscode-languageserver';
import { diagnosticOf } from './diagnostics';
import { documentOf, type Session } from './session';

/** Answers a client that asks for diagnostics itself. */
export function registerPull(session: Session): void {
  const { connection, guard, settings, due, analyses, ports } = session;
  const fingerprint = fingerprints();
  connection.languages.diagnostics.on(
    guard.request('textDocument/diagnostic', async (params: DocumentDiagnosticParams, token) => {
      const document = documentOf(session, params);
      if (!document) return empty;
      const { run } = await settings.for(document.uri);
      const mode = `${ports.run}.${document.opening}.${run}.`;
      const { previousResultId } = params;
      if (!due.isDue(document, run)) {
        // What was last found under this setting stays; the client moves it along with the text.
        return previousResultId?.startsWith(mode) ? unchanged(previousResultId) : empty;
      }
      const { findings, key } = await analyses.analyse(document, token);
      const resultId = `${mode}${document.version}.${fingerprint(key)}`;
      if (resultId === previousResultId) return unchanged(resultId);
      const items = findings.map((finding) => diagnosticOf(finding, document, session));
      return { kind: 'full', resultId, items } satisfies DocumentDiagnosticReport;
    }),
  );
}

const empty = { kind: 'full', items: [] } as const satisfies DocumentDiagnosticReport;

const unchanged = (resultId: string) => ({ kind: 'unchanged', resultId }) as const satisfies DocumentDiagnosticReport;

/** A short name for each text; never the same for two, as a hash might be. */
function fingerprints(): (text: string) => number {
  const known = new Map<string, number>();
  return (text) => {
    const number = known.get(text) ?? known.size + 1;
    known.set(text, number);
    return number;
  };
}
