import { describe, expect, it } from 'vitest';
import { CancellationTokenSource, type CompletionList } from 'vscode-languageserver/node';
import { caseText, type casewright, counted, editor, pull, root, rulesOf, uri } from './support';

const other = `${root}/other.case.md`;
const textDocument = { uri };
/** The line of the body's first line in `caseText`, and a place within a marker there. */
const position = { line: 8, character: 14 };
const marker = '<!-- answers:  -->';
/** A check that nobody lets go on, or stops, has an end all the same: a test that fails must not hang. */
const mostSteps = 20_000;

/** An editor whose server takes its time over texts that say so, and looks up after each step. */
async function patient(options: { readonly turn?: () => Promise<void> } = {}) {
  const state = { isHeld: true, steps: 0 };
  const { casewright: counting, lints } = counted();
  const slow: typeof casewright = {
    ...counting,
    *lintInSteps(document, linting) {
      const isLong = document.study.text.includes('long');
      for (let step = 0; isLong && state.isHeld && step < mostSteps; step++) {
        state.steps += 1;
        yield;
      }
      return yield* counting.lintInSteps(document, linting);
    },
  };
  let time = 0;
  const clock = { now: () => (time += 100) };
  return { server: await editor({ casewright: slow, clock, ...options }), state, lints };
}

/** Resolves once the check of a long text is under way. */
async function underWay({ server, state }: Awaited<ReturnType<typeof patient>>): Promise<void> {
  while (state.steps === 0) await server.roundTrip();
}

describe('between two slices of a long check', () => {
  it('a completion in the same document is answered, and what is asked of others', async () => {
    const started = await patient();
    const { server, state } = started;
    const answered: string[] = [];
    const note = async <Answer>(name: string, answer: Promise<Answer>): Promise<Answer> => {
      const given = await answer;
      answered.push(name);
      return given;
    };
    await server.open(uri, caseText(`${marker}\n\nA long text with foo.`));
    const long = note('long', pull(server));
    await underWay(started);
    await server.open(other, caseText('foo'));
    const short = note('short', pull(server, other));
    const list = note(
      'completion',
      server.request<CompletionList>('textDocument/completion', { textDocument, position }),
    );
    expect((await list).items.length).toBeGreaterThan(0);
    expect(rulesOf(await short)).toEqual(['no-foo']);
    state.isHeld = false;
    expect(rulesOf(await long)).toEqual(['no-foo']);
    expect(answered.at(-1)).toBe('long');
  });

  it('nobody has to go on once the question is taken back', async () => {
    const started = await patient();
    const { server, state } = started;
    await server.open(uri, caseText('A long text.'));
    const source = new CancellationTokenSource();
    const asked = server.connection.sendRequest('casewright/card', { uri }, source.token);
    await underWay(started);
    await server.close(uri);
    source.cancel();
    await expect(asked).rejects.toMatchObject({ code: -32800 });
    const { steps } = state;
    await server.roundTrip();
    expect([state.steps, steps < mostSteps]).toEqual([steps, true]);
  });

  it('nobody has to go on once the document is closed', async () => {
    const started = await patient();
    const { server, state } = started;
    await server.open(uri, caseText('A long text.'));
    const asked = server.request('casewright/card', { uri });
    await underWay(started);
    await server.close(uri);
    await expect(asked).rejects.toMatchObject({ code: -32800 });
    const { steps } = state;
    await server.roundTrip();
    expect([state.steps, steps < mostSteps]).toEqual([steps, true]);
  });

  it('a newer version takes its place, and has the findings of a text that is opened so', async () => {
    const started = await patient();
    const { server, state } = started;
    const text = caseText('A text with foo.\n\nAnother foo.');
    await server.open(uri, caseText('A long text with foo.'));
    const asked = pull(server);
    await underWay(started);
    await server.change(uri, text, 2);
    const report = await asked;
    expect(state.steps).toBeLessThan(mostSteps);
    const fresh = await patient();
    await fresh.server.open(uri, text);
    expect(report).toMatchObject({ items: ((await pull(fresh.server)) as { items?: unknown }).items });
  });
});

describe('a check', () => {
  it('is made once for all who wait for it, also by turns', async () => {
    const started = await patient();
    const { server, state, lints } = started;
    await server.open(uri, caseText('A long text with foo.'));
    const asked = [pull(server), pull(server), server.request('casewright/card', { uri })];
    await underWay(started);
    state.isHeld = false;
    await Promise.all(asked);
    expect(lints()).toBe(1);
  });

  it('goes on where it was left, when somebody asks again', async () => {
    const started = await patient();
    const { server, state, lints } = started;
    await server.open(uri, caseText('A long text with foo.'));
    const source = new CancellationTokenSource();
    const asked = server.connection.sendRequest('casewright/card', { uri }, source.token);
    await underWay(started);
    source.cancel();
    await expect(asked).rejects.toMatchObject({ code: -32800 });
    state.isHeld = false;
    expect(rulesOf(await pull(server))).toEqual(['no-foo']);
    expect(lints()).toBe(1);
  });

  it('that is quick lets all else have its turn once, before it begins', async () => {
    let turns = 0;
    const turn = async () => {
      turns += 1;
    };
    const { casewright: counting, lints } = counted();
    const server = await editor({ casewright: counting, turn });
    await server.open(uri, caseText('foo'));
    await server.statuses.take();
    expect([turns, lints()]).toEqual([1, 1]);
  });
});
