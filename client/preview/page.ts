import * as vscode from 'vscode';

/** What the card's page may load: its style sheet and its script. */
export function resourceRoots(extensionUri: vscode.Uri): vscode.Uri[] {
  return [vscode.Uri.joinPath(extensionUri, 'media'), vscode.Uri.joinPath(extensionUri, 'dist', 'preview')];
}

/** The page that the cards are shown in. It is set once; the cards come as messages. */
export function pageHtml(webview: vscode.Webview, extensionUri: vscode.Uri, document: vscode.Uri): string {
  const source = (...path: string[]) =>
    escapeHtml(`${webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, ...path))}`);
  const nonce = crypto.randomUUID();
  const policy = [
    "default-src 'none'",
    `style-src ${webview.cspSource}`,
    `script-src 'nonce-${nonce}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="${escapeHtml(vscode.env.language)}">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(vscode.l10n.t('Module card'))}</title>
<link rel="stylesheet" href="${source('media', 'card.css')}">
</head>
<body>
<main data-uri="${escapeHtml(document.toString())}">
<article class="casewright-card"><p role="status">${escapeHtml(vscode.l10n.t('Preparing the module card…'))}</p></article>
</main>
<script nonce="${nonce}" src="${source('dist', 'preview', 'webview.js')}"></script>
</body>
</html>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
