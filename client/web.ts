import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import type { CheckingScript } from '../server/protocol';
import { activateCasewright, deactivateCasewright } from './extension';

/** Entry for the web extension host (vscode.dev, github.dev): the server is a worker. */
export function activate(context: vscode.ExtensionContext): void {
  const scriptAt = (name: string) => vscode.Uri.joinPath(context.extensionUri, 'dist', 'server', name).toString(true);
  activateCasewright(context, (options, crashed) => {
    const worker = new Worker(scriptAt('worker.js'), { name: 'Casewright' });
    // It knows neither its own address nor, therefore, that of the script that stands beside it.
    const beside: CheckingScript = { casewrightScript: scriptAt('child.js') };
    worker.postMessage(beside);
    // A worker that dies closes no connection, so nothing else would notice.
    worker.addEventListener('error', (event) => crashed(event.message));
    // The worker itself, not a function that returns it: that path's `instanceof Worker` fails in the web host.
    const client = new LanguageClient('casewright', 'Casewright', worker, options);
    return {
      client,
      dispose: async () => {
        try {
          await client.dispose();
        } finally {
          worker.terminate();
        }
      },
    };
  });
}

/** Ends the server's worker with the extension host. */
export function deactivate(): Promise<void> {
  return deactivateCasewright();
}
