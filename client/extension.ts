import * as vscode from 'vscode';
import { registerCommands } from './commands/index';
import { ModuleCards } from './preview/module-cards';
import { type Connect, Server } from './server/server';
import { wakeServer } from './server/wake';
import { CaseStatuses } from './status/case-statuses';
import { showStatus } from './status/item';

let server: Server | undefined;

/** What both hosts do. Commands come first: whatever fails after that, there is a way to see the log and to restart. */
export function activateCasewright(context: vscode.ExtensionContext, connect: Connect): void {
  const log = vscode.window.createOutputChannel('Casewright', { log: true });
  server = new Server(connect, log);
  const statuses = new CaseStatuses(server);
  const cards = new ModuleCards(context.extensionUri, server, statuses);
  context.subscriptions.push(log, server, registerCommands({ server, cards, log }));
  context.subscriptions.push(statuses, cards, showStatus(server, statuses, cards), wakeServer(server));
}

export async function deactivateCasewright(): Promise<void> {
  await server?.stop();
}
