import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ProtocolConnection } from 'vscode-languageserver/node';
import { cache } from '../paths';
import type { BenchDocument } from './server-tool';

const on = { enabled: 'warning' };

/** As VS Code sets it, with link checks on: they are off there until somebody asks for them. */
export const markdownSettings = {
  markdown: {
    server: { log: 'off' },
    occurrencesHighlight: { enabled: false },
    suggest: { paths: { enabled: true, includeWorkspaceHeaderCompletions: 'never' } },
    preferredMdPathExtensionStyle: 'auto',
    updateLinksOnPaste: { enabled: false },
    validate: {
      enabled: true,
      referenceLinks: on,
      fragmentLinks: on,
      fileLinks: { ...on, markdownFragmentLinks: 'inherit' },
      ignoredLinks: [],
      unusedLinkDefinitions: on,
      duplicateLinkDefinitions: on,
    },
  },
};

interface Parser {
  parse(text: string, environment: object): unknown;
}

/** What VS Code's Markdown extension answers its server: it parses with markdown-it, and has the file system. */
export function serveMarkdown(connection: ProtocolConnection, document: BenchDocument, text: () => string): void {
  const create = createRequire(path.join(cache, 'package.json'))('markdown-it') as (options: object) => Parser;
  const parser = create({ html: true });
  const on = <Params>(method: string, answer: (params: Params) => unknown) => connection.onRequest(method, answer);
  on('markdown/parse', (params: { uri: string; text?: string }) =>
    parser.parse(params.text ?? (params.uri === document.uri ? text() : textOf(params.uri)), {}),
  );
  on('markdown/fs/readFile', ({ uri }: { uri: string }) => [...readFileSync(fileURLToPath(uri))]);
  on('markdown/fs/readDirectory', ({ uri }: { uri: string }) =>
    readdirSync(fileURLToPath(uri), { withFileTypes: true }).map((entry) => [
      entry.name,
      { isDirectory: entry.isDirectory() },
    ]),
  );
  on('markdown/fs/stat', ({ uri }: { uri: string }) => {
    const file = fileURLToPath(uri);
    return existsSync(file) ? { isDirectory: statSync(file).isDirectory() } : undefined;
  });
  on('markdown/fs/watcher/create', () => null);
  on('markdown/fs/watcher/delete', () => null);
  on('markdown/findMarkdownFilesInWorkspace', () => [document.uri]);
}

const textOf = (uri: string): string => readFileSync(fileURLToPath(uri), 'utf8');
export const uriOf = (file: string): string => pathToFileURL(file).href;
