import path from 'node:path';
import type { ServerTool } from '../lsp/server-tool';
import { markdownSettings, serveMarkdown } from '../lsp/vscode-markdown';
import { markdownServerName, ours, oursPushing, rumdlServerName } from '../measures';
import { cache, peerModules } from '../paths';
import { remarkServer, rumdlProgram } from '../peers/install';
import type { Plan } from '../plan';
import type { Shipped } from './casewright';

const node = process.execPath;
const peer = (...parts: readonly string[]): string => path.join(peerModules, ...parts);

/** Asked for diagnostics right after each key, as VS Code asks: nothing waits until typing rests. */
export const casewrightServer = ({ languageServer }: Shipped): ServerTool => ({
  name: ours,
  program: node,
  args: [languageServer, '--stdio'],
  language: 'markdown',
  diagnostics: 'pull',
  finds: true,
  incomplete: ['checked-in-part', 'took-too-long'],
  completes: 'marker',
});

/** As an editor has it that cannot ask: the server publishes by itself, as soon as it sees fit. */
export const casewrightPushing = (shipped: Shipped): ServerTool => ({
  ...casewrightServer(shipped),
  name: oursPushing,
  diagnostics: 'push',
});

export const echoServer: ServerTool = {
  name: 'raw echo in node',
  program: node,
  args: [path.resolve(import.meta.dirname, '../floors/echo-server.mjs')],
  language: 'markdown',
  diagnostics: 'push',
  finds: false,
};

/** Only known once it is installed. */
export const rumdlServer = (): ServerTool => ({
  name: rumdlServerName,
  program: rumdlProgram() ?? 'rumdl',
  args: ['server', '--no-config'],
  language: 'markdown',
  diagnostics: 'push',
  finds: true,
  completes: 'link',
});

export const markdownServer: ServerTool = {
  name: markdownServerName,
  program: node,
  args: [peer('vscode-markdown-languageserver', 'dist', 'node', 'workerMain.js'), '--stdio'],
  language: 'markdown',
  diagnostics: 'pull',
  finds: true,
  initializationOptions: { markdownFileExtensions: ['md'] },
  settings: markdownSettings,
  completes: 'link',
  serve: serveMarkdown,
};

export const unifiedServer: ServerTool = {
  name: 'unified (remark)',
  program: node,
  args: [path.join(cache, remarkServer), '--stdio'],
  language: 'markdown',
  diagnostics: 'push',
  finds: true,
  settings: { remark: { requireConfig: false } },
};

/** On YAML of the same length. Nothing is looked up on the network. */
export const yamlServer: ServerTool = {
  name: 'yaml-language-server, on YAML',
  program: node,
  args: [peer('yaml-language-server', 'bin', 'yaml-language-server'), '--stdio'],
  language: 'yaml',
  diagnostics: 'push',
  finds: false,
  settings: { yaml: { validate: true, schemaStore: { enable: false } } },
};

/** Servers that no goal is about and that take most of the time of a run: a quick one leaves them out. */
export const unhurried = ({ plan }: { readonly plan: Pick<Plan, 'isQuick'> }): readonly ServerTool[] =>
  plan.isQuick ? [] : [unifiedServer, yamlServer];
