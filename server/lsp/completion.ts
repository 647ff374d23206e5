import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type CompletionParams,
  InsertTextFormat,
  type MarkupContent,
} from 'vscode-languageserver';
import type { Casewright } from '../casewright';
import type { OpenDocument } from './documents';
import { throwIfCancelled } from './guard';
import { markup } from './markup';
import { offsetAt, rangeOf } from './positions';
import { documentOf, type Session } from './session';
import { withoutStops } from './snippet';

type Completion = ReturnType<Casewright['completions']>[number];

/** What is typed before something of ours may stand: a value, a heading, a marker, an item of a list. */
export const completionTriggers = [':', ' ', '-', '#', '!', '[', '{', ','];

const kinds: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  key: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  question: CompletionItemKind.Text,
  marker: CompletionItemKind.Reference,
  district: CompletionItemKind.Value,
  characteristic: CompletionItemKind.EnumMember,
  rule: CompletionItemKind.Keyword,
};

export function registerCompletion(session: Session): void {
  const { connection, guard, analyses, ports, locale } = session;
  connection.onCompletion(
    guard.request('textDocument/completion', async (params: CompletionParams, token) => {
      const document = documentOf(session, params);
      if (!document || !(await analyses.status(document, token)).isCase) return null;
      throwIfCancelled(token);
      const offset = offsetAt(document, params.position);
      const completions = ports.casewright.completions(analyses.read(document), offset, locale);
      const items = completions.map((completion) => itemOf(completion, document, session));
      // What fits depends on all wordings, which the client does not know: it has to ask again as typing goes on.
      return { isIncomplete: items.length > 0, items } satisfies CompletionList;
    }),
  );
}

function itemOf(completion: Completion, document: OpenDocument, { client }: Session): CompletionItem {
  const { label, kind, detail, documentation, insert, snippet, span, filter, sort } = completion;
  const eol = /\r\n|\n|\r/.exec(document.text)?.[0] ?? '\n';
  const isSnippet = snippet && client.snippets;
  const text = (snippet && !isSnippet ? withoutStops(insert) : insert).replaceAll('\n', eol);
  return {
    label,
    kind: kinds[kind],
    sortText: sort,
    insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: { range: rangeOf(document, span), newText: text },
    ...(detail && { detail }),
    ...(documentation && { documentation: markup(documentation, client.markdownCompletion) satisfies MarkupContent }),
    ...(filter !== undefined && { filterText: filter }),
  };
}
