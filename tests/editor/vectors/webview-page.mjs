/** The card's real page, as the extension makes it, with `vscode` played by the little that it asks of it. */
import { load } from './bundle.mjs';
import { origin } from './tripwire.mjs';

const vscode = `
  export const Uri = { joinPath: (base, ...parts) => [base, ...parts].join('/') };
  export const env = { language: 'en' };
  export const l10n = { t: (text) => text };
`;

/** @returns {Promise<string>} the page's HTML */
export async function webviewPage() {
  const play = {
    name: 'vscode',
    setup(bundle) {
      bundle.onResolve({ filter: /^vscode$/ }, () => ({ path: 'vscode', namespace: 'play' }));
      bundle.onLoad({ filter: /.*/, namespace: 'play' }, () => ({ contents: vscode }));
    },
  };
  const { pageHtml } = await load('client/preview/page.ts', [play]);
  return pageHtml({ cspSource: origin, asWebviewUri: (uri) => uri }, origin, 'file:///cases/vector.case.md');
}
