import type { DocumentDiagnosticParams, DocumentDiagnosticReport } from 'vscode-languageserver';
import type { Analysis } from './analysis';
import { diagnosticOf } from './diagnostics';
import { documentOf, type Session } from './session';

/** Answers a client that asks for diagnostics itself. */
export function registerPull(session: Session): void {
  const { connection, guard, settings, due, analyses, ports } = session;
  const numberOf = numbering<Analysis>();
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
      const analysis = await analyses.analyse(document, token);
      const resultId = `${mode}${numberOf(analysis)}`;
      if (resultId === previousResultId) return unchanged(resultId);
      const items = analysis.findings.map((finding) => diagnosticOf(finding, document, session));
      return { kind: 'full', resultId, items } satisfies DocumentDiagnosticReport;
    }),
  );
}

const empty = { kind: 'full', items: [] } as const satisfies DocumentDiagnosticReport;

const unchanged = (resultId: string) => ({ kind: 'unchanged', resultId }) as const satisfies DocumentDiagnosticReport;

/** A number for each object, the same whenever it comes back. */
function numbering<Item extends object>(): (item: Item) => number {
  const known = new WeakMap<Item, number>();
  let last = 0;
  return (item) => {
    const number = known.get(item) ?? ++last;
    known.set(item, number);
    return number;
  };
}
