import { describe, expect, it } from 'vitest';
import type { CompletionList, Hover } from 'vscode-languageserver/node';
import { caseText, casewright, counted, editor, pull, rulesOf, uri } from './support';

const textDocument = { uri };
const marker = '<!-- answers:  -->';
/** The line of the body's first line in `caseText`. */
const line = 8;

/** Lets checks go on, or holds them between two steps. */
class Gate {
  #open: Promise<void> = Promise.resolve();
  #release = () => {};

  readonly turn = (): Promise<void> => this.#open;

  close(): void {
    this.#open = new Promise((resolve) => {
      this.#release = resolve;
    });
  }

  open(): void {
    this.#release();
    this.#open = Promise.resolve();
  }
}

/** An editor whose server has checked a case once, and is held between two steps from then on. */
async function held(body: string) {
  const gate = new Gate();
  const { casewright: counting, lints } = counted();
  const server = await editor({ casewright: counting, turn: gate.turn });
  await server.open(uri, caseText(body));
  const first = await pull(server);
  await server.statuses.take();
  gate.close();
  return { server, gate, first, lints };
}

describe('completion', () => {
  it('is answered while a check is under way', async () => {
    const { server, gate, lints } = await held('foo');
    await server.change(uri, caseText(marker), 2);
    const report = pull(server);
    const position = { line, character: 14 };
    const list = await server.request<CompletionList>('textDocument/completion', { textDocument, position });
    expect(list.items.length).toBeGreaterThan(0);
    expect(lints()).toBe(1);
    gate.open();
    expect(rulesOf(await report)).toEqual([]);
  });

  it('never asks what a text means', async () => {
    let meanings = 0;
    const asking = {
      ...casewright,
      *readInSteps(text: string) {
        const document = yield* casewright.readInSteps(text);
        return {
          study: document.study,
          get reading() {
            meanings += 1;
            return document.reading;
          },
        };
      },
    };
    const server = await editor({ casewright: asking });
    await server.open(uri, caseText('foo'));
    await server.statuses.take();
    const before = meanings;
    expect(before).toBeGreaterThan(0);
    await server.change(uri, caseText(marker), 2);
    await server.request('textDocument/completion', { textDocument, position: { line, character: 14 } });
    expect(meanings).toBe(before);
  });
});

describe('hover', () => {
  const hoverAt = (server: Awaited<ReturnType<typeof held>>['server'], character: number) =>
    server.request<Hover | null>('textDocument/hover', { textDocument, position: { line, character } });

  it('shows what was last found, where it stands now, while a check is under way', async () => {
    const { server, lints } = await held('foo and foo');
    await server.change(uri, caseText('Now foo and foo'), 2);
    const hover = await hoverAt(server, 5);
    expect(hover?.contents).toMatchObject({ value: expect.stringContaining('No foo') });
    expect(hover?.range).toEqual({ start: { line, character: 4 }, end: { line, character: 7 } });
    expect(lints()).toBe(1);
  });

  it('shows nothing of what the change touches', async () => {
    const { server } = await held('foo and foo');
    await server.change(uri, caseText('f-oo and foo'), 2);
    expect(await hoverAt(server, 1)).toBeNull();
    expect(await hoverAt(server, 10)).not.toBeNull();
  });
});

describe('pulled diagnostics', () => {
  it('are those of the latest version, where the text changes while they are looked for', async () => {
    const { server, gate, lints } = await held('foo');
    await server.change(uri, caseText('foo foo'), 2);
    const report = pull(server);
    await server.roundTrip();
    await server.change(uri, caseText('foo foo foo'), 3);
    await server.roundTrip();
    gate.open();
    expect(rulesOf(await report)).toHaveLength(3);
    expect(lints()).toBe(2);
  });

  it('are not said again while they stay as they are, line by line', async () => {
    const { server, gate, first } = await held('foo\n\nSome words.');
    gate.open();
    await server.change(uri, caseText('foo\n\nSome more words.'), 2);
    expect(await pull(server, uri, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
    await server.change(uri, caseText('\nfoo\n\nSome more words.'), 3);
    const second = await pull(server, uri, first.resultId);
    expect(rulesOf(second)).toEqual(['no-foo']);
    expect(second.resultId).not.toBe(first.resultId);
    expect(await pull(server, uri, first.resultId)).toMatchObject({ kind: 'full', resultId: second.resultId });
  });
});
