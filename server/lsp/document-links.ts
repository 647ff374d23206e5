import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import { relativePath } from '../workspace/index';
import { throwIfCancelled } from './guard';
import { rangeOf } from './positions';
import { documentOf, innermost, type Session } from './session';

export function registerDocumentLinks(session: Session): void {
  const { connection, guard, analyses, ports } = session;
  connection.onDocumentLinks(
    guard.request('textDocument/documentLink', async (params: DocumentLinkParams, token) => {
      const document = documentOf(session, params);
      if (!document || !(await analyses.status(document, token)).isCase) return [];
      throwIfCancelled(token);
      const root = innermost(session.roots(), document.uri);
      return ports.casewright.links(analyses.read(document)).flatMap(({ span, target, tooltip }): DocumentLink[] => {
        const resolved = resolve(target, document.uri, root);
        return resolved === undefined ? [] : [{ range: rangeOf(document, span), target: resolved, tooltip }];
      });
    }),
  );
}

/** The URI that a relative path leads to; undefined where it leads out of the open folder, or nowhere. */
function resolve(target: string, uri: string, root: string | undefined): string | undefined {
  const [, path = '', fragment = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(target) ?? [];
  const decoded = undoPercents(path);
  if (decoded === '' || decoded.includes('\0')) return undefined;
  const base = decoded.startsWith('/') ? root : Utils.dirname(URI.parse(uri)).toString();
  if (base === undefined) return undefined;
  const found = Utils.joinPath(URI.parse(base), decoded).with({ fragment });
  const isInside = root === undefined || relativePath(root, found.with({ fragment: '' }).toString()) !== undefined;
  return isInside ? found.toString() : undefined;
}

function undoPercents(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A stray percent sign: the path is as it is written.
    return path;
  }
}
