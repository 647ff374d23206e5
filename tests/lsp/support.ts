import { afterEach } from 'vitest';
import type { ClientCapabilities, DocumentDiagnosticReport } from 'vscode-languageserver/node';
import { type Casewright, createCasewright } from '../../server/casewright';
import { documentRule, remarks } from '../../server/core/rule/rule';
import { strongDistricts } from '../../server/framework/index';
import { type ClientOptions, startClient, type TestClient } from '../helpers/lsp-client';

const localized = (text: string) => ({ en: text, fr: `${text} (fr)` });
const message = { what: localized('Found “{word}”.'), next: localized('Say it otherwise.') };

/** Made-up rules, so that these tests tell about the server alone. */
const noFoo = documentRule({
  meta: {
    id: 'no-foo',
    family: 'reader',
    title: localized('No foo'),
    why: localized('Readers stumble.'),
    certainty: 'certain',
    levels: { draft: 'information', review: 'warning', release: 'error' },
    messages: { found: message },
    fixes: { replace: localized('Replace by bar') },
    examples: [],
  },
  *check({ study }) {
    for (const { index } of study.text.matchAll(/\bfoo\b/g)) {
      const span = { start: index, end: index + 3 };
      const fix = { title: 'replace', edits: [{ span, text: 'bar' }], safe: true };
      yield { code: 'found', span, values: { word: 'foo' }, fix };
    }
  },
});
const noGap = documentRule({
  meta: { ...noFoo.meta, id: 'no-gap', levels: remarks, messages: { found: message }, fixes: {} },
  *check({ study, targets }) {
    for (const { url, urlSpan } of study.links) {
      if (targets.get(url) === false) {
        const related = [{ span: { start: 0, end: 0 }, note: localized('Seen from here.') }];
        yield { code: 'found', span: urlSpan, values: { word: url }, related };
      }
    }
  },
});

export const casewright = createCasewright(strongDistricts, [noFoo, noGap]);

/** The same, with a count of how often a text was read and checked. */
export function counted(): { casewright: Casewright; reads: () => number; lints: () => number } {
  let reads = 0;
  let lints = 0;
  return {
    casewright: {
      ...casewright,
      readInSteps(text) {
        reads += 1;
        return casewright.readInSteps(text);
      },
      lintInSteps(document, options) {
        lints += 1;
        return casewright.lintInSteps(document, options);
      },
    },
    reads: () => reads,
    lints: () => lints,
  };
}

/** A case with this body. */
export const caseText = (body: string): string =>
  `---\nkind: case-study\ntitle: T\ndistrict: Maple Ridge District School Board\ncharacteristics: [4]\n---\n# T\n\n${body}\n`;

export const root = 'file:///cases';
export const uri = `${root}/one.case.md`;
export const workspaceFolders = [{ uri: root, name: 'cases' }];

/** What VS Code says of itself, as far as the server listens. */
export const pulling: ClientCapabilities = {
  textDocument: {
    diagnostic: { dynamicRegistration: true },
    publishDiagnostics: { relatedInformation: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown', 'plaintext'] } },
  },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    codeLens: { refreshSupport: true },
    workspaceEdit: { documentChanges: true, snippetEditSupport: true },
  },
  window: { showDocument: { support: true } },
};

const running: TestClient[] = [];

/** A client of a fresh server; both are stopped after the test. */
export async function client(options: Partial<ClientOptions> = {}): Promise<TestClient> {
  const started = await startClient({ casewright, ...options });
  running.push(started);
  return started;
}

/** A client like VS Code, with one folder open. */
export const editor = (options: Partial<ClientOptions> = {}): Promise<TestClient> =>
  client({ capabilities: pulling, ...options, initialize: { workspaceFolders, ...options.initialize } });

afterEach(async () => {
  for (const started of running.splice(0)) await started.stop();
});

export const pull = (
  from: TestClient,
  of: string = uri,
  previousResultId?: string,
): Promise<DocumentDiagnosticReport> =>
  from.request('textDocument/diagnostic', {
    textDocument: { uri: of },
    ...(previousResultId !== undefined && { previousResultId }),
  });

/** The rules of a full report. */
export function rulesOf(report: DocumentDiagnosticReport): unknown[] {
  if (report.kind !== 'full') throw new Error(`a full report was expected, not ${report.kind}`);
  return report.items.map(({ code }) => code);
}
