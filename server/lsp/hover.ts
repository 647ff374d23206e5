import type { Hover, HoverParams } from 'vscode-languageserver';
import { throwIfCancelled } from './guard';
import { markup } from './markup';
import { offsetAt, rangeOf } from './positions';
import { documentOf, type Session } from './session';

export function registerHover(session: Session): void {
  const { connection, guard, analyses, settings, due, ports, locale, client } = session;
  connection.onHover(
    guard.request('textDocument/hover', async (params: HoverParams, token) => {
      const document = documentOf(session, params);
      if (!document || !(await analyses.status(document, token)).isCase) return null;
      const { run, suggestions } = await settings.for(document.uri);
      throwIfCancelled(token);
      // What was not asked for while typing is not brought in by the mouse.
      const isDue = due.isDue(document, run);
      // What is known is soon enough: a hover never waits for a check, unless there has been none at all.
      const findings = isDue ? (analyses.known(document) ?? (await analyses.analyse(document, token)).findings) : [];
      const offset = offsetAt(document, params.position);
      const hover = ports.casewright.hover(analyses.read(document), offset, findings, locale, suggestions && isDue);
      if (!hover) return null;
      const contents = markup(hover.markdown, client.markdownHover);
      return { contents, range: rangeOf(document, hover.span) } satisfies Hover;
    }),
  );
}
