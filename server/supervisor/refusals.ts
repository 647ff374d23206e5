import type { TextDocument } from 'vscode-languageserver-textdocument';
import { declareRequest, passageRequest, type StatusParams, statusNotification, suggestionsRequest } from '../protocol';
import { longestStretch } from './longest-stretch';
import { answer, errorCodes, failure, notification, type Packet } from './messages';
import type { Refusal } from './quarantine';
import type { Request } from './requests';
import { words } from './words';

/** The code of the one diagnostic that a refused document gets. */
export const refusalCode = 'took-too-long';
const page = 'https://github.com/casewright/casewright/blob/main/docs/safety.md#when-a-text-is-too-much';
const warning = 2;

/** A document that is refused, and how to say so. */
export interface Refused {
  readonly document: TextDocument;
  readonly why: Refusal;
  readonly waitsForSave: boolean;
  readonly locale: 'en' | 'fr';
}

/** In place of all findings: what happened, why it matters, which part to look at, how to have it checked again. */
function diagnosticOf({ document, why, waitsForSave, locale }: Refused): object {
  const { first, last, width } = longestStretch(document.getText());
  const where = words.where[locale].replace('{first}', String(first)).replace('{last}', String(last));
  const again = (waitsForSave ? words.whenSaved : words.whenChanged)[locale];
  return {
    range: { start: { line: first - 1, character: 0 }, end: { line: first - 1, character: width } },
    severity: warning,
    code: refusalCode,
    codeDescription: { href: page },
    source: 'casewright',
    message: [words.what[why][locale], words.why[locale], where, again].join(' '),
  };
}

/** For a client that waits to be told. */
export const refusalPublished = (refused: Refused): Packet =>
  notification('textDocument/publishDiagnostics', {
    uri: refused.document.uri,
    version: refused.document.version,
    diagnostics: [diagnosticOf(refused)],
  });

/** For the status bar. */
export function refusalStatus({ document: { uri, version }, why, locale }: Refused): Packet {
  const nothing = { answered: 0, total: 0, suggested: 0, words: 0, questions: [] };
  const params: StatusParams = {
    uri,
    version,
    checked: true,
    partly: words.what[why][locale],
    findings: 1,
    ...nothing,
  };
  return notification(statusNotification, params);
}

/** What a request about a refused document is answered with: nothing, in the form that it expects. */
export function refusalAnswer({ id, method }: Request, refused: Refused): Packet {
  const { version } = refused.document;
  switch (method) {
    case 'textDocument/diagnostic':
      return answer(id, { kind: 'full', items: [diagnosticOf(refused)] });
    case 'textDocument/completion':
    case 'textDocument/hover':
      return answer(id, null);
    case 'textDocument/codeAction':
    case 'textDocument/codeLens':
    case 'textDocument/inlayHint':
    case 'textDocument/documentLink':
      return answer(id, []);
    case suggestionsRequest:
      return answer(id, { version, suggestions: [], more: 0 });
    case passageRequest:
      return answer(id, { version, questions: [] });
    case declareRequest:
      return answer(id, { version, edits: [], alongside: 0 });
    default:
      return failure(id, errorCodes.requestFailed, words.what[refused.why][refused.locale]);
  }
}
