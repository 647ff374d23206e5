import type { CodeLens, CodeLensParams } from 'vscode-languageserver';
import { throwIfCancelled } from './guard';
import { rangeOf } from './positions';
import { documentOf, type Session } from './session';

export function registerCodeLens(session: Session): void {
  const { connection, guard, analyses, settings, ports, locale } = session;
  connection.onCodeLens(
    guard.request('textDocument/codeLens', async (params: CodeLensParams, token) => {
      const document = documentOf(session, params);
      if (!document || !(await settings.for(document.uri)).codeLens) return [];
      if (!(await analyses.status(document, token)).isCase) return [];
      const read = await analyses.understood(document, token);
      throwIfCancelled(token);
      return ports.casewright
        .lenses(read, locale)
        .map(({ span, title }): CodeLens => ({ range: rangeOf(document, span), command: { title, command: '' } }));
    }),
  );
}
