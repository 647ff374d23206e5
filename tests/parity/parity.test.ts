import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver/node';
import { createCasewright } from '../../server/casewright';
import { nodeFiles } from '../../server/workspace/node/index';
import { callInProcess } from '../cli/support/doors';
import { inFolder } from '../cli/support/folder';
import { startClient, type TestClient } from '../helpers/lsp-client';

const root = path.resolve(import.meta.dirname, '../..');
const corpus = path.resolve(root, '../shared/corpus/cases');
const frontMatter = '---\nkind: case-study\ntitle: A real text\ndistrict: A district\ncharacteristics: 4\n---\n';

const casesIn = (folder: string, name: RegExp) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true })
        .map(String)
        .filter((file) => name.test(file))
        .sort()
        .map((file) => [file, readFileSync(path.join(folder, file), 'utf8')] as const)
    : [];
const texts = new Map([
  ...casesIn(path.join(root, 'examples'), /\.case\.md$/),
  // The real texts are no cases yet; with the least front matter they are.
  ...casesIn(corpus, /\.md$/).map(([file, text]) => [file, frontMatter + text] as const),
]);

/** Folders that set things: each is tried with every text. */
const settings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'no configuration': {},
  'the review profile': { 'casewright.yaml': 'profile: review\n' },
  'the release profile, extended': {
    'casewright.yaml': 'extends: base/strict.yaml\n',
    'base/strict.yaml': 'profile: release\n',
  },
  'rules off, raised and tuned': {
    'casewright.yaml':
      'rules:\n  placeholder-text: off\n  link-text: error\n  answer-thin: { level: warning, minimumWords: 120 }\n  acronym-unexpanded: { known: [PPA] }\n',
  },
  'files that are left out': { 'casewright.yaml': 'ignore: ["**/*"]\n' },
};

const suppressed = (text: string) => {
  const end = /^---\n[\s\S]*?\n---\n/.exec(text)?.[0].length ?? 0;
  const comments = [
    '<!-- casewright-disable placeholder-text, link-text -- a test -->',
    '<!-- casewright-disable-next-line -->',
    '<!-- casewright-disable no-such-rule -- typo -->',
  ];
  return `${text.slice(0, end)}${comments.join('\n')}\n${text.slice(end)}`;
};
const forms: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'with a BOM and CRLF': (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`,
  'with suppressions': suppressed,
};

interface Finding {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly docs: string;
}

const severityNames = ['', 'error', 'warning', 'information'];
const fromDiagnostic = ({ code, severity, message, range, codeDescription }: Diagnostic): Finding => ({
  rule: String(code),
  severity: severityNames[severity ?? 0] ?? '',
  message: String(message),
  line: range.start.line + 1,
  column: range.start.character + 1,
  endLine: range.end.line + 1,
  endColumn: range.end.character + 1,
  docs: codeDescription?.href ?? '',
});
const inOrder = (findings: readonly Finding[]) => findings.map((finding) => JSON.stringify(finding)).sort();

describe('the editor and the command line find the same', { timeout: 120_000 }, () => {
  const clients = new Map<string, TestClient>();
  beforeAll(async () => {
    for (const locale of ['en', 'fr']) {
      const capabilities = { textDocument: { diagnostic: {} } };
      clients.set(
        locale,
        await startClient({ casewright: createCasewright(), files: nodeFiles(), capabilities, initialize: { locale } }),
      );
    }
  });
  afterAll(() => Promise.all([...clients.values()].map((client) => client.stop())));

  async function inEditor(file: string, text: string, locale: string): Promise<Finding[]> {
    const client = clients.get(locale);
    if (!client) throw new Error(`no client for ${locale}`);
    const uri = pathToFileURL(file).href;
    await client.open(uri, text);
    const report = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } });
    await client.close(uri);
    return 'items' in report ? report.items.map(fromDiagnostic) : [];
  }

  async function onCommandLine(folder: string, file: string, locale: string): Promise<Finding[]> {
    const { stdout, stderr, code } = await callInProcess(
      { name: file, args: ['lint', '--format', 'json', '--lang', locale, file], code: 0 },
      folder,
    );
    expect(code, stderr).toBeLessThan(2);
    const { findings } = JSON.parse(stdout) as { findings: (Finding & { file: string; fixable: boolean })[] };
    return findings.map(({ file: _, fixable: __, ...finding }) => finding);
  }

  describe.each(Object.keys(settings))('with %s', (setting) => {
    it.each([...texts.keys()])('%s', async (name) => {
      for (const [form, of] of Object.entries(forms)) {
        const text = of(texts.get(name) ?? '');
        const files = { ...settings[setting], [path.basename(name)]: text };
        const locale = name.length % 2 === 0 ? 'en' : 'fr';
        await inFolder({ files }, async (folder) => {
          const editor = await inEditor(path.join(folder, path.basename(name)), text, locale);
          const commandLine = await onCommandLine(folder, path.basename(name), locale);
          expect(inOrder(editor), form).toEqual(inOrder(commandLine));
          if (setting === 'files that are left out') expect(editor).toEqual([]);
        });
      }
    });
  });

  it('is tried on texts that have findings', async () => {
    const rough = [...texts].find(([name]) => name.endsWith('rough-draft.case.md'));
    const findings = await inEditor(path.join(root, 'examples/cases/rough-draft.case.md'), rough?.[1] ?? '', 'en');
    expect(findings.length).toBeGreaterThan(10);
  });
});
