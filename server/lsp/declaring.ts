import { ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { CaseDocument } from '../core/model';
import type { Edit } from '../core/rule/finding';
import {
  type DeclareParams,
  type DeclareResult,
  declareRequest,
  type PassageParams,
  type PassageResult,
  passageRequest,
  type SuggestionsParams,
  type SuggestionsResult,
  suggestionsRequest,
  type TextChange,
  type TextPosition,
} from '../protocol';
import type { OpenDocument } from './documents';
import { throwIfCancelled } from './guard';
import { offsetAt, rangeOf } from './positions';
import type { Session } from './session';

/** The requests about what passages answer; `protocol.ts` says what each is for. */
export function registerDeclaring(session: Session): void {
  const { connection, guard, documents, analyses, ports, locale } = session;
  const { casewright } = ports;

  connection.onRequest(
    suggestionsRequest,
    guard.request(suggestionsRequest, async (params: SuggestionsParams, token): Promise<SuggestionsResult> => {
      const { document, read } = await openCase(params?.uri);
      throwIfCancelled(token);
      const { listed, more } = read ? casewright.suggestions(read, locale) : { listed: [], more: 0 };
      const suggestions = listed.map((each) => ({
        range: rangeOf(document, each.span),
        number: each.question.number,
        label: each.question.label[locale],
        likelihood: each.likelihood,
        because: each.because,
        edits: changes(document, each.edits),
        alongside: each.alongside,
      }));
      return { version: document.version, suggestions, more };
    }),
  );

  connection.onRequest(
    passageRequest,
    guard.request(passageRequest, async (params: PassageParams): Promise<PassageResult> => {
      const { document, read } = await openCase(params?.uri);
      const passage = read && casewright.passageAt(read, offsetAt(document, positionIn(params)), locale);
      if (!passage) return { version: document.version, questions: [] };
      const questions = passage.questions.map(({ question: { number, label }, ...rest }) => ({
        number,
        label: label[locale],
        ...rest,
      }));
      return { version: document.version, range: rangeOf(document, passage.span), questions };
    }),
  );

  connection.onRequest(
    declareRequest,
    guard.request(declareRequest, async (params: DeclareParams): Promise<DeclareResult> => {
      const { document, read } = await openCase(params?.uri);
      // Positions of another version are other places: better nothing than a marker over the wrong passage.
      if (params.version !== document.version) {
        throw new ResponseError(LSPErrorCodes.ContentModified, 'The document is at another version');
      }
      if (!Array.isArray(params.answers)) throw new ResponseError(ErrorCodes.InvalidParams, 'answers should be a list');
      const choices = params.answers.map((answer) => ({
        offset: offsetAt(document, positionIn(answer)),
        number: Number(answer.number),
      }));
      const declared = read && casewright.declare(read, choices, locale);
      const edits = changes(document, declared?.edits ?? []);
      return { version: document.version, edits, alongside: declared?.alongside ?? 0 };
    }),
  );

  /** `read` is absent for a document that is no case. @throws ResponseError where it is not open */
  async function openCase(uri: unknown): Promise<{ document: OpenDocument; read?: CaseDocument }> {
    const document = typeof uri === 'string' ? documents.get(uri) : undefined;
    if (!document) throw new ResponseError(ErrorCodes.InvalidParams, 'The document is not open');
    if (!(await analyses.status(document)).isCase) return { document };
    return { document, read: await analyses.understood(document) };
  }
}

/** @throws ResponseError */
function positionIn(params: { readonly position?: Partial<TextPosition> } | null | undefined): TextPosition {
  const { line, character } = params?.position ?? {};
  if (typeof line === 'number' && typeof character === 'number') return { line, character };
  throw new ResponseError(ErrorCodes.InvalidParams, 'position should have a line and a character');
}

const changes = (document: OpenDocument, edits: readonly Edit[]): readonly TextChange[] =>
  edits.map(({ span, text }) => ({ range: rangeOf(document, span), newText: text }));
