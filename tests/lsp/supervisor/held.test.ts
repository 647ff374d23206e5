import { describe, expect, it } from 'vitest';
import { usualLimits } from '../../../server/supervisor/limits';
import { one, pullingClient, type Stage, settled, stage, two } from './support';

/** Two documents; the first child works on the second one and does not come back. */
function held(initialize: object = {}): Stage {
  const all = settled(initialize);
  all.open(two, 'a poison');
  all.child(0).begin(two);
  return all;
}

const budget = usualLimits.tick * usualLimits.ticksToStop;

describe('a child that is held by a document', () => {
  it('gives the others to the spare one, as they are now', () => {
    const { child, change, clock } = held();
    change(one, 'an edited text', 2);
    clock.pass(usualLimits.tick - 1);
    expect(child(1).open()).toEqual([]);
    clock.pass(1);
    expect(child(1).heard.at(-1)?.params.textDocument).toEqual({
      uri: one,
      languageId: 'markdown',
      version: 2,
      text: 'an edited text',
    });
    expect(child(0).open()).toEqual([two]);
  });

  it('keeps nobody else waiting: what was asked before is asked again, what comes goes to the spare one', () => {
    const { child, clock, hover, request, answerTo } = held();
    const before = hover(one);
    clock.pass(100);
    const after = request('casewright/framework');
    for (const id of [before, after]) child(1).say({ id, result: 'quick' });
    for (const id of [before, after]) child(0).say({ id, result: 'late' });
    expect([answerTo(before), answerTo(after)]).toMatchObject([[{ result: 'quick' }], [{ result: 'quick' }]]);
  });

  it('keeps its document, and answers when it comes back', () => {
    const { child, clock, hover, change, answerTo, published, living } = held();
    clock.pass(500);
    const id = hover(two);
    change(two, 'milder', 2);
    clock.pass(budget - 600);
    child(0).end();
    child(0).say({ id, result: 'at last' });
    child(0).report(two, 2, ['found']);
    expect(answerTo(id)).toMatchObject([{ result: 'at last' }]);
    expect(published(two)).toMatchObject([{ version: 2, diagnostics: ['found'] }]);
    clock.pass(60_000);
    expect(living()).toHaveLength(2);
  });

  it('gives a document away that has changed over already only after long', () => {
    const { child, open, clock } = held();
    clock.pass(usualLimits.tick);
    expect(child(1).open()).toEqual([one]);
    child(0).end();
    const three = 'file:///cases/three.case.md';
    open(three, 'slow, too');
    child(1).begin(three);
    clock.pass(usualLimits.tick);
    expect(child(1).open()).toEqual([one, three]);
    clock.pass(usualLimits.tick * (usualLimits.ticksToStart - 1));
    expect(child(1).open()).toEqual([three]);
    expect(child(0).open()).toEqual([two, one]);
  });

  it('no longer speaks of what it gave away', () => {
    const { child, clock, published } = held();
    clock.pass(100);
    child(1).report(one, 1, ['new']);
    child(0).report(one, 1, ['old']);
    expect(published(one).map(({ diagnostics }) => diagnostics)).toEqual([[], ['new']]);
  });

  it('gets help from a new child where none is ready', () => {
    const { child, children, open, clock } = stage();
    open(one);
    open(two);
    child(0).begin(two);
    clock.pass(299);
    expect(children).toHaveLength(1);
    clock.pass(1);
    expect(child(1).open()).toEqual([one]);
  });

  it('is left in peace while nobody else waits', () => {
    const { child, children, open, clock } = stage();
    open(one);
    child(0).begin(one);
    clock.pass(1_700);
    expect(children).toHaveLength(1);
  });

  it('may be the second one at the same time', () => {
    const three = 'file:///cases/three.case.md';
    const { child, clock, open, living } = held();
    clock.pass(100);
    open(three);
    child(1).begin(three);
    clock.pass(300);
    expect(living()).toHaveLength(3);
    expect(child(2).open()).toEqual([one]);
  });
});

describe('a document that holds a child for too long', () => {
  it('costs that child, and is told of in one diagnostic with a code', () => {
    const { child, clock, published, living } = held();
    clock.pass(budget - 1);
    expect(child(0).isAlive).toBe(true);
    clock.pass(1);
    expect(child(0).isAlive).toBe(false);
    expect(published(two)).toMatchObject([{ version: 1, diagnostics: [{ code: 'took-too-long', severity: 2 }] }]);
    clock.pass(1_000);
    expect(living()).toHaveLength(2);
    expect(living().flatMap((each) => each.open())).toEqual([one]);
  });

  it('has more time where the machine has given it little of the processor, but not for ever', () => {
    const { child, clock } = held();
    clock.pass(75);
    child(0).measured(500);
    clock.pass(budget);
    child(0).measured(900);
    clock.pass(75);
    expect(child(0).isAlive).toBe(true);
    child(0).measured(1_400);
    clock.pass(75);
    expect(child(0).isAlive).toBe(false);
    const other = held();
    other.clock.pass(75);
    other.child(0).measured(500);
    other.clock.pass(8_900);
    expect(other.child(0).isAlive).toBe(true);
    other.clock.pass(100);
    expect(other.child(0).isAlive).toBe(false);
  });

  it('has twice the time while nothing is warm yet', () => {
    const { child, open, clock, published } = stage();
    open(two);
    child(0).begin(two);
    clock.pass(2 * budget - 1);
    expect(child(0).isAlive).toBe(true);
    clock.pass(1);
    expect(published(two)).toHaveLength(1);
  });

  it('has as much more time as the text is longer than texts may usually be', () => {
    const { child, open, clock } = settled();
    open(two, 'a word '.repeat((3 * usualLimits.usualLength) / 7));
    child(0).begin(two);
    clock.pass(3 * budget - 75);
    expect(child(0).isAlive).toBe(true);
    clock.pass(75);
    expect(child(0).isAlive).toBe(false);
  });

  it('is told of in French', () => {
    const { clock, published } = held({ locale: 'fr-CA' });
    clock.pass(budget);
    expect(published(two)[0].diagnostics[0].message).toContain('n’est pas vérifié\u00A0:');
  });

  it('shows in the status bar', () => {
    const { clock, seen } = held();
    clock.pass(budget);
    expect(seen.find(({ method }) => method === 'casewright/status')?.params).toMatchObject({
      uri: two,
      checked: true,
      partly: expect.stringContaining('took too long'),
    });
  });

  it('is told of to a client that asks itself', () => {
    const { clock, pull, hover, answerTo, seen, published } = held({ capabilities: pullingClient });
    const asked = [pull(two), hover(two)];
    clock.pass(budget);
    asked.push(pull(two));
    const items = [{ code: 'took-too-long' }];
    expect(asked.map(answerTo)).toMatchObject([
      [{ result: { kind: 'full', items } }],
      [{ result: null }],
      [{ result: { kind: 'full', items } }],
    ]);
    expect(seen.map(({ method }) => method)).toContain('workspace/diagnostic/refresh');
    expect(published(two)).toEqual([]);
  });

  it('points at the longest stretch without an empty line', () => {
    const { child, open, clock, published } = settled();
    open(two, `# A\n\nshort\n\n${'- a list\n'.repeat(40)}\nend\n`);
    child(0).begin(two);
    clock.pass(budget);
    const [{ diagnostics }] = published(two);
    expect(diagnostics[0].range).toEqual({ start: { line: 4, character: 0 }, end: { line: 4, character: 8 } });
    expect(diagnostics[0].message).toContain('lines 5 to 44');
  });

  it('is answered with nothing, in the form of each request', () => {
    const { clock, request, answerTo } = held();
    clock.pass(budget);
    const textDocument = { uri: two };
    const asked = {
      'textDocument/completion': null,
      'textDocument/codeAction': [],
      'textDocument/codeLens': [],
      'textDocument/inlayHint': [],
      'textDocument/documentLink': [],
      'casewright/suggestions': { version: 1, suggestions: [], more: 0 },
      'casewright/passage': { version: 1, questions: [] },
      'casewright/declare': { version: 1, edits: [], alongside: 0 },
    };
    for (const [method, result] of Object.entries(asked)) {
      expect(answerTo(request(method, { textDocument, uri: two }))[0], method).toMatchObject({ result });
    }
    expect(answerTo(request('casewright/card', { uri: two }))).toMatchObject([{ error: { code: -32803 } }]);
  });

  it('is forgotten when it is closed, and its diagnostic taken away', () => {
    const { clock, close, published } = held();
    clock.pass(budget);
    close(two);
    expect(published(two).at(-1)).toEqual({ uri: two, diagnostics: [] });
  });
});
