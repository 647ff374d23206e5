import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateCasewright, deactivateCasewright } from './extension';

/** Entry for the Node extension host (desktop, remote): the server is a process of its own. */
export function activate(context: vscode.ExtensionContext): void {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server', 'node.cjs').fsPath;
  activateCasewright(context, (options) => {
    const run = { module, transport: TransportKind.ipc };
    // Without its supervisor, which would take a halt at a breakpoint for a text that is too much.
    const alone = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server', 'child.cjs').fsPath;
    const debug = { ...run, module: alone, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
    const client = new LanguageClient('casewright', 'Casewright', { run, debug }, options);
    return { client, dispose: () => client.dispose() };
  });
}

/** Ends the server's process with the extension host. */
export function deactivate(): Promise<void> {
  return deactivateCasewright();
}
