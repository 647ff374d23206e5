import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import {
  type CardParams,
  type CardResult,
  cardRequest,
  type FrameworkResult,
  frameworkRequest,
  type NewCaseParams,
  type NewCaseResult,
  newCaseRequest,
} from '../protocol';
import { throwIfCancelled } from './guard';
import type { Session } from './session';

/** The requests that are Casewright's own; `protocol.ts` says what each is for. */
export function registerRequests(session: Session): void {
  const { connection, guard, documents, analyses, ports, locale } = session;
  const { casewright } = ports;

  connection.onRequest(
    cardRequest,
    guard.request(cardRequest, async (params: CardParams, token): Promise<CardResult> => {
      const document = typeof params?.uri === 'string' ? documents.get(params.uri) : undefined;
      if (!document) throw new ResponseError(ErrorCodes.InvalidParams, 'The document is not open');
      const { findings } = await analyses.analyse(document, token);
      throwIfCancelled(token);
      const card = casewright.card(analyses.read(document), findings, locale);
      return { title: card.title, html: casewright.renderCard(card, locale), version: document.version };
    }),
  );

  connection.onRequest(
    newCaseRequest,
    guard.request(newCaseRequest, (params: NewCaseParams): NewCaseResult => {
      if (params?.language !== 'en' && params?.language !== 'fr') {
        throw new ResponseError(ErrorCodes.InvalidParams, 'language should be en or fr');
      }
      const characteristics = Array.isArray(params.characteristics) ? params.characteristics : [];
      return { text: casewright.newCase({ ...params, characteristics }) };
    }),
  );

  connection.onRequest(
    frameworkRequest,
    guard.request(frameworkRequest, (): FrameworkResult => {
      const { characteristics, boards, characteristicsPerCase } = casewright.framework;
      return {
        characteristics: characteristics.map(({ id, number, label, description }) => ({
          id,
          number,
          label: label[locale],
          description: description[locale],
        })),
        districts: boards.map(({ name }) => name),
        characteristicsPerCase,
      };
    }),
  );
}
