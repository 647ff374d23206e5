import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BenchDocument } from '../lsp/server-tool';
import { uriOf } from '../lsp/vscode-markdown';
import { corpora } from '../paths';
import { documentOf } from './files';
import { yamlText } from './yaml-text';

/** Far above what the documents hold, so that they are checked from the first line to the last. */
const configuration = `limits:
  length: 2000000
  lines: 60000
  blocks: 15000
  underlines: 2000
  definitions: 3000
  cells: 40000
  signs: 50000
  findings: 10000
`;

/** Two lines in the middle where servers have something to complete: a comment of ours, and a link within the text. */
export const marker = '<!-- answers:  -->';
export const link = 'See [there](#) for the rest.';

/** A document of so many bytes in a folder of its own, as an editor finds it. */
export function benchDocument(bytes: number, languageId: BenchDocument['languageId']): BenchDocument {
  const text = languageId === 'yaml' ? yamlText(bytes, bytes) : withPlaces(documentOf(bytes));
  const folder = path.join(corpora, 'documents', `${languageId}-${bytes}`);
  const file = path.join(folder, languageId === 'yaml' ? 'visits.yaml' : 'document.case.md');
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, text);
  writeFileSync(path.join(folder, 'casewright.yaml'), configuration);
  return { uri: uriOf(file), folder: uriOf(folder), languageId, text };
}

function withPlaces(text: string): string {
  const middle = text.indexOf('\n\n', Math.floor(text.length / 2)) + 2;
  return `${text.slice(0, middle)}${marker}\n\n${link}\n\n${text.slice(middle)}`;
}
