import { describe, expect, it } from 'vitest';
import type { CodeAction, Hover, InlayHint } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { DeclareResult, PassageResult, SuggestionsResult } from '../../server/protocol';
import type { TestClient } from '../helpers/lsp-client';
import { caseText, client, editor, pulling, uri } from './support';

const deed = 'In 2019 the district hired two coaches and rewrote the plan with every school.';
const then = 'Until then the plan was written by four people, and few teachers had ever read it.';
const text = caseText(`${then}\n\n${deed}\n\nThe office is on the second floor.`);
const document = TextDocument.create(uri, 'markdown', 1, text);
const at = (words: string) => document.positionAt(text.indexOf(words) + 2);
const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

const hints = (server: TestClient, range = whole) =>
  server.request<InlayHint[]>('textDocument/inlayHint', { textDocument: { uri }, range });

const applied = (edits: DeclareResult['edits']) => TextDocument.applyEdits(document, [...edits]);

describe('inlay hints', () => {
  it('say at the start of a passage what it may answer, and why', async () => {
    const server = await editor();
    expect(server.initialized.capabilities.inlayHintProvider).toBe(true);
    await server.open(uri, text);
    const found = await hints(server);
    expect(found.map(({ label, position }) => [label, position])).toEqual([
      ['may answer 3 · Where we started', document.positionAt(text.indexOf(then))],
      ['may answer 4 · What we did', document.positionAt(text.indexOf(deed))],
    ]);
    expect(found[1]?.tooltip).toMatchObject({ kind: 'markdown', value: expect.stringContaining('“hired”') });
    const line = { line: at(deed).line, character: 0 };
    expect(await hints(server, { start: line, end: line })).toHaveLength(1);
  });

  it.each([{ suggestions: false }, { run: 'manual' }])('are off with %j', async (settings) => {
    const server = await editor({ settings: () => settings });
    await server.open(uri, text);
    expect(await hints(server)).toEqual([]);
  });

  it('say nothing in a text that is no case, or not open', async () => {
    const server = await editor();
    expect(await hints(server)).toEqual([]);
    await server.open(uri.replace('.case', ''), `${deed}\n`);
    const params = { textDocument: { uri: uri.replace('.case', '') }, range: whole };
    expect(await server.request('textDocument/inlayHint', params)).toEqual([]);
  });

  it('are asked for again when settings change, by an editor that can', async () => {
    const asked: string[] = [];
    const capabilities = { ...pulling, workspace: { ...pulling.workspace, inlayHint: { refreshSupport: true } } };
    const server = await editor({
      capabilities,
      prepare: (connection) =>
        connection.onRequest('workspace/inlayHint/refresh', () => {
          asked.push('refresh');
          return null;
        }),
    });
    await server.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await server.roundTrip();
    expect(asked).toEqual(['refresh']);
  });
});

describe('hover', () => {
  const hover = (server: TestClient) =>
    server.request<Hover | null>('textDocument/hover', { textDocument: { uri }, position: at(deed) });

  it('tells why a passage may answer a question, and how to agree', async () => {
    const server = await editor();
    await server.open(uri, text);
    const { contents } = (await hover(server)) ?? {};
    expect(contents).toMatchObject({ value: expect.stringContaining('`<!-- answers: 4 -->`') });
  });

  it('does not with the setting off', async () => {
    const server = await editor({ settings: () => ({ suggestions: false }) });
    await server.open(uri, text);
    expect(await hover(server)).toBeNull();
  });
});

describe('code actions', () => {
  const actions = (server: TestClient, only?: string[]) =>
    server.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: at(deed), end: at(deed) },
      context: { diagnostics: [], ...(only && { only }) },
    });

  it('accept a suggestion, also where checking waits to be asked', async () => {
    for (const run of ['onType', 'manual']) {
      const server = await editor({ settings: () => ({ run }) });
      await server.open(uri, text);
      const [first] = await actions(server, ['quickfix']);
      expect(first?.title).toMatch(/question 4 · What we did \(.*“hired”/);
      expect(first?.edit?.documentChanges).toMatchObject([{ textDocument: { uri, version: 1 } }]);
      await server.close(uri);
    }
  });

  it('offer other questions among what rewrites', async () => {
    const server = await editor();
    await server.open(uri, text);
    const kinds = (await actions(server, ['refactor'])).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['refactor.rewrite']));
    expect(server.initialized.capabilities.codeActionProvider).toMatchObject({
      codeActionKinds: expect.arrayContaining(['refactor.rewrite']),
    });
  });
});

describe('requests', () => {
  it('list the suggestions with what declares each', async () => {
    const server = await client();
    await server.open(uri, text, 4);
    const { version, suggestions } = await server.request<SuggestionsResult>('casewright/suggestions', { uri });
    expect(version).toBe(4);
    expect(suggestions).toMatchObject([
      { number: 3, label: 'Where we started', alongside: 2 },
      { number: 4, likelihood: 'likely', because: expect.arrayContaining(['hired']), alongside: 1 },
    ]);
    expect(applied(suggestions[1]?.edits ?? [])).toContain(`\n<!-- answers: 4 -->\n${deed}`);
  });

  it('say how a passage stands to each question', async () => {
    const server = await client();
    await server.open(uri, text);
    const ask = (position: unknown) => server.request<PassageResult>('casewright/passage', { uri, position });
    const { questions, range } = await ask(at(deed));
    expect(range?.start).toEqual(document.positionAt(text.indexOf(deed)));
    expect(questions[2]).toEqual({ number: 4, label: 'What we did', state: 'suggested', alongside: 1 });
    expect(questions.map(({ number, state }) => `${number} ${state}`)).toEqual([
      '2 open',
      '3 open',
      '4 suggested',
      '5 open',
      '6 open',
      '7 open',
    ]);
    expect(await ask({ line: 0, character: 0 })).toEqual({ version: 1, questions: [] });
    await expect(ask(undefined)).rejects.toThrow(/position/);
  });

  it('declare several answers in one go', async () => {
    const server = await client();
    await server.open(uri, text);
    const answers = [
      { position: at(then), number: 3 },
      { position: at(deed), number: 4 },
    ];
    const declared = await server.request<DeclareResult>('casewright/declare', { uri, version: 1, answers });
    expect(declared).toMatchObject({ version: 1, alongside: 1 });
    expect(applied(declared.edits)).toContain(`<!-- answers: 3 -->\n${then}\n\n<!-- answers: 4 -->\n${deed}`);
  });

  it('declare nothing in another version, in a closed text, or for a question that there is not', async () => {
    const server = await client();
    const declare = (version: number, number = 4) =>
      server.request<DeclareResult>('casewright/declare', { uri, version, answers: [{ position: at(deed), number }] });
    await expect(declare(1)).rejects.toThrow(/not open/);
    await server.open(uri, text);
    await server.change(uri, `${text}\n`, 2);
    await expect(declare(1)).rejects.toThrow(/version/);
    expect(await declare(2, 99)).toEqual({ version: 2, edits: [], alongside: 0 });
  });
});

describe('status', () => {
  it('counts what is only suggested apart from what is declared', async () => {
    const server = await client();
    await server.open(uri, text.replace(then, `<!-- answers: 3 -->\n${then} ${then}\n\n## Later`));
    const status = await server.statuses.take();
    expect(status.questions.find(({ number }) => number === 4)).toMatchObject({
      status: 'missing',
      suggested: expect.stringMatching(/partly|answered/),
    });
    expect(status.questions.find(({ number }) => number === 3)?.status).toBe('answered');
    expect(status.suggested).toBe(1);
  });
});
