import * as vscode from 'vscode';
import type { ExecuteCommandParams } from 'vscode-languageclient';
import { checkCommand } from '../../server/protocol';
import type { Server } from '../server/server';

/** Checks the text in the active editor now: the way to findings where `casewright.run` is `manual`. */
export async function checkNow(server: Server): Promise<void> {
  const uri = vscode.window.activeTextEditor?.document.uri;
  if (!uri) return;
  const params: ExecuteCommandParams = { command: checkCommand, arguments: [uri.toString()] };
  await server.request('workspace/executeCommand', params);
}
