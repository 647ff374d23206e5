import type { SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { Edit } from '../core/rule/finding';
import type { OpenDocument } from './documents';
import { rangeOf } from './positions';
import type { Session } from './session';
import { withStop } from './snippet';

/**
 * Edits of one version of a document; a client that can refuses them when the version is no longer its own.
 * @param cursor offset into the first edit's text where something is to be typed, for clients that can go there
 */
export function workspaceEdit(
  edits: readonly Edit[],
  document: OpenDocument,
  { client }: Pick<Session, 'client'>,
  cursor?: number,
): WorkspaceEdit {
  const { uri, version } = document;
  const plain = edits.map(({ span, text }): TextEdit => ({ range: rangeOf(document, span), newText: text }));
  if (!client.versionedEdits) return { changes: { [uri]: plain } };
  const [first, ...rest] = plain;
  if (cursor === undefined || !first || !client.snippetEdits) {
    return { documentChanges: [{ textDocument: { uri, version }, edits: plain }] };
  }
  const snippet: SnippetTextEdit = {
    range: first.range,
    snippet: { kind: 'snippet', value: withStop(first.newText, cursor) },
  };
  return { documentChanges: [{ textDocument: { uri, version }, edits: [snippet, ...rest] }] };
}
