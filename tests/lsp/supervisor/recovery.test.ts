import { describe, expect, it } from 'vitest';
import { one, type Stage, settled, stage, two } from './support';

/** Ends whichever child lives, again and again, as soon as it is there. */
function endAll(all: Stage, times: number, how: 'crashed' | 'killed'): void {
  for (let time = 0; time < times; time++) {
    for (const child of all.living()) child.die(how);
    all.clock.pass(2_000);
  }
}

describe('a child that ended', () => {
  it('is replaced at once by one that knows everything the client said', () => {
    const { child, open, notify, change } = stage({ workspaceFolders: [{ uri: 'file:///a', name: 'a' }] });
    open(one, 'line one\r\nline two\r\n');
    notify('textDocument/didChange', {
      textDocument: { uri: one, version: 2 },
      contentChanges: [
        { range: { start: { line: 1, character: 5 }, end: { line: 1, character: 8 } }, text: '📘' },
        { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 4 } }, text: 'row' },
      ],
    });
    change(one, 'out of order', 1);
    const settings = { settings: { casewright: { run: 'onSave' } } };
    notify('workspace/didChangeConfiguration', settings);
    notify('workspace/didChangeWorkspaceFolders', {
      event: { added: [{ uri: 'file:///b', name: 'b' }], removed: [{ uri: 'file:///a', name: 'a' }] },
    });
    child(0).report(one, 2);
    child(0).die('killed');
    const [hello, initialized, configured, opened, ...rest] = child(1).heard;
    expect(hello?.params).toMatchObject({ workspaceFolders: [{ uri: 'file:///b', name: 'b' }] });
    expect([initialized?.method, configured?.params]).toEqual(['initialized', settings]);
    expect(opened?.params.textDocument).toMatchObject({ uri: one, version: 2, text: 'row one\r\nline 📘\r\n' });
    expect(rest).toEqual([]);
  });

  it('before it said hello leaves that to the next one', () => {
    const { child, children, clock, request, seen } = stage();
    const count = seen.length;
    child(0).die('crashed');
    clock.pass(0);
    expect(children).toHaveLength(2);
    expect(seen.length).toBe(count);
    const id = request('casewright/framework');
    child(1).say({ id, result: 'there' });
    expect(seen.at(-1)).toMatchObject({ id, result: 'there' });
  });

  it('is asked again through another one, and its questions are forgotten', () => {
    const { child, hover, pull, request, answerTo, seen, send } = settled();
    const asked = [hover(one), pull(one)];
    const command = request('workspace/executeCommand', {
      command: 'casewright.server.openDocs',
      arguments: ['https://x'],
    });
    child(0).say({ id: 5, method: 'workspace/configuration', params: {} });
    const question = seen.at(-1)?.id ?? null;
    child(0).die('killed');
    expect(answerTo(command)).toMatchObject([{ error: { code: -32801 } }]);
    expect(child(1).methods().slice(-2)).toEqual(['textDocument/hover', 'textDocument/diagnostic']);
    send({ id: question, result: [] });
    expect(child(1).methods().slice(-2)).toEqual(['textDocument/hover', 'textDocument/diagnostic']);
    for (const id of asked) child(1).say({ id, result: 'again' });
    expect(asked.map(answerTo)).toMatchObject([[{ result: 'again' }], [{ result: 'again' }]]);
  });

  it('is asked again only once', () => {
    const { child, pull, hover, answerTo, clock } = settled();
    const asked = [hover(one), pull(one)];
    child(0).die('killed');
    clock.pass(1_000);
    child(1).die('killed');
    expect(asked.map(answerTo)).toMatchObject([
      [{ error: { code: -32801 } }],
      [{ error: { code: -32802, data: { retriggerRequest: true } } }],
    ]);
  });

  it('does not make the client hear everything again', () => {
    const { child, published } = settled();
    child(0).die('killed');
    child(1).report(one);
    expect(published(one)).toHaveLength(1);
    child(1).report(one, 1, ['new']);
    expect(published(one)).toHaveLength(2);
  });

  it('as a spare one is replaced later', () => {
    const { child, children, clock, open } = settled();
    open(two);
    child(1).die('killed');
    expect(children).toHaveLength(2);
    clock.pass(1_000);
    expect(children).toHaveLength(3);
  });
});

describe('children that end again and again', () => {
  it('are given up when they are of no use, and the person has a way on', () => {
    const all = stage();
    all.open(one);
    endAll(all, 30, 'killed');
    const { children, seen, hover, answerTo, send, child, living } = all;
    expect(children.length).toBeLessThanOrEqual(7);
    const said = seen.filter(({ method }) => method === 'window/showMessageRequest');
    expect(said).toMatchObject([{ params: { type: 1, actions: [{ title: 'Restart' }] } }]);
    expect(answerTo(hover(one))).toMatchObject([{ error: { code: -32803 } }]);
    send({ id: said[0]?.id ?? null, result: { title: 'Restart' } });
    expect(living()).toHaveLength(1);
    expect(child(children.length - 1).open()).toEqual([one]);
  });

  it('wait longer and longer in between', () => {
    const { clock, children, living } = stage();
    const starts: number[] = [];
    for (let time = 0; time < 3_000; time += 10) {
      for (const child of living()) {
        starts.push(time);
        child.die('killed');
      }
      clock.pass(10);
    }
    const waits = starts.slice(1).map((start, index) => start - (starts[index] ?? 0));
    expect(waits).toEqual([...waits].sort((one, other) => one - other));
    expect(waits.at(-1)).toBeGreaterThan(500);
    expect(children).toHaveLength(starts.length);
  });

  it('are replaced without end where somebody else ends them and they were of use', () => {
    const all = settled();
    for (let time = 0; time < 100; time++) {
      for (const child of all.living()) child.report(one, 1, [time]);
      for (const child of all.living()) child.die('killed');
      all.clock.pass(500);
    }
    expect(all.living().length).toBeGreaterThan(0);
    expect(all.seen.some(({ method }) => method === 'window/showMessageRequest')).toBe(false);
  });

  it('are given up when a file holds them that is not open, and so cannot be refused', () => {
    const all = settled();
    for (let time = 0; time < 20; time++) {
      const [child] = all.living();
      child?.report(one, 1, [time]);
      child?.begin('file:///cases/casewright.yaml');
      all.clock.pass(2_000);
    }
    expect(all.living()).toEqual([]);
    expect(all.seen.filter(({ method }) => method === 'window/showMessageRequest')).toHaveLength(1);
  });

  it('are given up when they crash with no document to blame', () => {
    const all = settled();
    all.open(two);
    for (let time = 0; time < 20; time++) {
      for (const child of all.living()) child.report(one, 1, [time]);
      endAll(all, 1, 'crashed');
    }
    expect(all.living()).toEqual([]);
    expect(all.children.length).toBeLessThan(15);
    expect(all.seen.filter(({ method }) => method === 'window/showMessageRequest')).toHaveLength(1);
  });
});
