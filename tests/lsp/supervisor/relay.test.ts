import { describe, expect, it } from 'vitest';
import { one, settled, stage, two } from './support';

describe('messages', () => {
  it('go to the child and back in their order', () => {
    const { child, request, notify, seen } = stage();
    const first = request('casewright/framework');
    notify('$/setTrace', { value: 'off' });
    const second = request('casewright/newCase', { language: 'fr' });
    expect(child(0).methods().slice(2)).toEqual(['casewright/framework', '$/setTrace', 'casewright/newCase']);
    child(0).say({ id: second, result: 2 });
    child(0).say({ id: first, result: 1 });
    expect(seen.slice(1).map(({ result }) => result)).toEqual([2, 1]);
  });

  it('tell a child nothing of the editor that the supervisor watches itself', () => {
    const { child, supervisor } = stage();
    expect(child(0).heard[0]?.params).toMatchObject({ processId: null });
    expect(supervisor.clientProcess).toBe(4711);
  });

  it('that answer what nobody asked are left out', () => {
    const { child, hover, seen } = stage();
    const id = hover(one);
    for (const result of [1, 2]) child(0).say({ id, result });
    child(0).say({ id: 4711, result: 3 });
    expect(seen.slice(1).map(({ result }) => result)).toEqual([1]);
  });

  it('that are malformed are passed on for the child to refuse', () => {
    const { child, notify } = stage();
    const malformed = ['textDocument/didOpen', 'textDocument/didChange', 'textDocument/didClose', '$/cancelRequest'];
    for (const method of malformed) for (const params of [null, 7, { textDocument: null }]) notify(method, params);
    expect(
      child(0)
        .methods()
        .filter((method) => method === 'textDocument/didChange'),
    ).toHaveLength(3);
  });

  it('that come twice are told once', () => {
    const { child, open, published } = stage();
    open(one);
    for (const diagnostics of [[1], [1], [2]]) child(0).report(one, 1, diagnostics);
    expect(published(one).map(({ diagnostics }) => diagnostics)).toEqual([[1], [2]]);
  });
});

describe('questions of the children', () => {
  it('keep apart, and come back to the one that asked', () => {
    const { child, children, seen, send } = settled();
    expect(children).toHaveLength(2);
    for (const index of [0, 1]) child(index).say({ id: 7, method: 'workspace/configuration', params: {} });
    const asked = seen.filter(({ method }) => method === 'workspace/configuration');
    expect(new Set(asked.map(({ id }) => id)).size).toBe(2);
    send({ id: asked[1]?.id ?? null, result: ['for the second'] });
    expect(child(1).heard.at(-1)).toMatchObject({ id: 7, result: ['for the second'] });
    expect(child(0).heard.at(-1)).not.toMatchObject({ id: 7 });
  });

  it('about what the client has registered already are answered here', () => {
    const { child, seen } = settled();
    const registering = (id: string) => ({ registrations: [{ id, method: 'm', registerOptions: { a: 1 } }] });
    child(0).say({ id: 1, method: 'client/registerCapability', params: registering('x') });
    child(1).say({ id: 1, method: 'client/registerCapability', params: registering('y') });
    expect(seen.filter(({ method }) => method === 'client/registerCapability')).toHaveLength(1);
    expect(child(1).heard.at(-1)).toEqual({ jsonrpc: '2.0', id: 1, result: null });
  });

  it('to ask everything anew are put once', () => {
    const { child, seen } = settled();
    for (const index of [0, 1]) child(index).say({ id: 9, method: 'workspace/diagnostic/refresh' });
    expect(seen.filter(({ method }) => method === 'workspace/diagnostic/refresh')).toHaveLength(1);
  });
});

describe('cancelling', () => {
  it('is answered at once while the child is busy, and the late answer is left out', () => {
    const { child, open, hover, notify, answerTo } = stage();
    open(one);
    const id = hover(one);
    child(0).begin(one);
    notify('$/cancelRequest', { id });
    expect(answerTo(id)).toMatchObject([{ error: { code: -32800 } }]);
    child(0).end();
    child(0).say({ id, result: null });
    expect(answerTo(id)).toHaveLength(1);
  });

  it('is the child’s to answer while it listens', () => {
    const { child, open, hover, notify, answerTo } = stage();
    open(one);
    const id = hover(one);
    notify('$/cancelRequest', { id });
    expect(answerTo(id)).toEqual([]);
    expect(child(0).heard.at(-1)).toMatchObject({ method: '$/cancelRequest', params: { id } });
  });
});

describe('the end', () => {
  it('is in order after shutdown, and no request is taken any more', () => {
    const { request, notify, answerTo, exits, living } = settled();
    expect(answerTo(request('shutdown'))).toMatchObject([{ result: null }]);
    expect(answerTo(request('textDocument/hover'))).toMatchObject([{ error: { code: -32600 } }]);
    notify('exit');
    expect({ exits, living: living() }).toEqual({ exits: [0], living: [] });
  });

  it('without shutdown is a failure', () => {
    const { supervisor, exits, living } = settled();
    supervisor.end();
    expect({ exits, living: living() }).toEqual({ exits: [1], living: [] });
  });
});

describe('a second child', () => {
  it('is started once the first findings are there, and knows nothing of documents', () => {
    const { children, clock, child, open } = stage();
    open(one);
    open(two);
    clock.pass(60_000);
    expect(children).toHaveLength(1);
    child(0).report(one);
    clock.pass(999);
    expect(children).toHaveLength(1);
    clock.pass(1);
    expect(child(1).isSpare).toBe(true);
    expect(child(1).methods()).toEqual(['initialize', 'initialized']);
  });

  it('has the configurations, and what it says of them is not passed on', () => {
    const configuration = 'file:///cases/casewright.yaml';
    const { child, open, change, published } = settled();
    open(configuration, 'profile: draft');
    change(configuration, 'profile: review', 2);
    for (const index of [0, 1]) child(index).report(configuration, 2, [index]);
    expect(child(1).open()).toEqual([configuration]);
    expect(published(configuration).map(({ diagnostics }) => diagnostics)).toEqual([[0]]);
  });
});
