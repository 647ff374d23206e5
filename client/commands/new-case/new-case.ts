import * as vscode from 'vscode';
import {
  type FrameworkResult,
  frameworkRequest,
  type NewCaseParams,
  type NewCaseResult,
  newCaseRequest,
} from '../../../server/protocol';
import type { Server } from '../../server/server';
import { caseSteps } from './questions';
import { askSteps } from './steps';

/** Asks what a new case is about and opens its beginnings as an unsaved text. */
export async function newCase(server: Server): Promise<void> {
  const framework = await server.request<FrameworkResult>(frameworkRequest);
  if (!framework) return reportFailure(server);
  const language = vscode.env.language.startsWith('fr') ? 'fr' : 'en';
  const answers = await askSteps(caseSteps(framework), { language, characteristics: [] });
  if (!answers) return;
  const made = await server.request<NewCaseResult>(newCaseRequest, withoutEmpty(answers));
  if (!made) return reportFailure(server);
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: made.text });
  await vscode.window.showTextDocument(document);
}

/** A server that could not be started has said so itself. */
async function reportFailure(server: Server): Promise<void> {
  if (server.state !== 'running') return;
  const message = vscode.l10n.t('The new case could not be prepared. “Casewright: Show Log” says why.');
  await vscode.window.showWarningMessage(message);
}

/** What was left open is not sent. */
function withoutEmpty({ title, district, ...rest }: NewCaseParams): NewCaseParams {
  return { ...rest, ...(title && { title }), ...(district && { district }) };
}
