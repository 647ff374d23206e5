import type { InlayHint, InlayHintParams } from 'vscode-languageserver';
import { throwIfCancelled } from './guard';
import { markup } from './markup';
import { positionAt, spanOf } from './positions';
import { documentOf, type Session } from './session';

export function registerInlayHints(session: Session): void {
  const { connection, guard, analyses, settings, due, ports, locale, client } = session;
  connection.languages.inlayHint.on(
    guard.request('textDocument/inlayHint', async (params: InlayHintParams, token) => {
      const document = documentOf(session, params);
      if (!document) return [];
      const { suggestions, run } = await settings.for(document.uri);
      // A hint speaks up by itself, as a finding does: where checking waits to be asked, so does it.
      if (!suggestions || !due.isDue(document, run) || !(await analyses.status(document, token)).isCase) return [];
      const read = await analyses.understood(document, token);
      throwIfCancelled(token);
      const { start, end } = spanOf(document, params.range);
      return ports.casewright
        .hints(read, locale)
        .filter(({ offset }) => start <= offset && offset <= end)
        .map(
          ({ offset, label, tooltip }): InlayHint => ({
            position: positionAt(document, offset),
            label,
            tooltip: markup(tooltip, client.markdownHover),
            paddingRight: true,
          }),
        );
    }),
  );
}
