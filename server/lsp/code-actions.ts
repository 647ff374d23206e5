import { type CodeAction, CodeActionKind, type CodeActionParams, type Diagnostic } from 'vscode-languageserver';
import type { Casewright } from '../casewright';
import type { Finding } from '../core/rule/finding';
import { openDocsCommand } from './commands';
import { diagnosticSource } from './diagnostics';
import type { OpenDocument } from './documents';
import { throwIfCancelled } from './guard';
import { isSameRange, rangeOf, spanOf } from './positions';
import { documentOf, type Session } from './session';
import { workspaceEdit } from './workspace-edit';

type Action = ReturnType<Casewright['actions']>[number];

export const fixAllKind = `${CodeActionKind.SourceFixAll}.casewright`;
export const codeActionKinds = [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, fixAllKind];

export function registerCodeActions(session: Session): void {
  const { connection, guard, analyses, settings, due, ports, locale } = session;
  connection.onCodeAction(
    guard.request('textDocument/codeAction', async (params: CodeActionParams, token) => {
      const document = documentOf(session, params);
      if (!document || !(await analyses.status(document, token)).isCase) return [];
      const { run } = await settings.for(document.uri);
      throwIfCancelled(token);
      const { findings } = await analyses.analyse(document, token);
      const shown = diagnosticsByFinding(params.context.diagnostics, findings, document);
      const range = spanOf(document, params.range);
      return (
        ports.casewright
          .actions(analyses.read(document), range, findings, locale)
          .filter((action) => isWanted(action.kind, params.context.only))
          .filter((action) => session.client.showsDocuments || action.openUrl === undefined)
          // Where checking waits to be asked, only what the person can see as a diagnostic is acted on; what a passage is
          // declared to answer is no finding.
          .filter(
            (action) =>
              action.kind !== 'quickfix' ||
              action.findings.length === 0 ||
              due.isDue(document, run) ||
              action.findings.some((index) => shown.has(index)),
          )
          .map((action) => codeAction(action, shown, document, session))
      );
    }),
  );
}

/** The client's diagnostics that are findings still, by the finding's index: the same rule in the same range. */
function diagnosticsByFinding(
  diagnostics: readonly Diagnostic[],
  findings: readonly Finding[],
  document: OpenDocument,
): ReadonlyMap<number, Diagnostic> {
  const own = diagnostics.filter(({ source }) => source === diagnosticSource);
  const matches = findings.flatMap((finding, index) => {
    const range = rangeOf(document, finding.span);
    const found = own.find((diagnostic) => diagnostic.code === finding.rule && isSameRange(diagnostic.range, range));
    return found ? [[index, found] as const] : [];
  });
  return new Map(matches);
}

/** Kinds are hierarchical: who asks for `source` asks for `source.fixAll.casewright` too. */
const isWanted = (kind: string, only: readonly string[] | undefined): boolean =>
  only === undefined || only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));

function codeAction(
  action: Action,
  shown: ReadonlyMap<number, Diagnostic>,
  document: OpenDocument,
  session: Session,
): CodeAction {
  const { title, kind, edits, preferred, cursor, openUrl } = action;
  const diagnostics = action.findings.flatMap((index) => shown.get(index) ?? []);
  return {
    title,
    kind,
    ...(diagnostics.length > 0 && { diagnostics }),
    ...(preferred && { isPreferred: true }),
    ...(edits.length > 0 && { edit: workspaceEdit(edits, document, session, cursor) }),
    ...(openUrl !== undefined && { command: { title, command: openDocsCommand, arguments: [openUrl] } }),
  };
}
