import { type Message, packetOf } from '../../../server/supervisor/messages';
import type { ChildEvents, Ending, Timer } from '../../../server/supervisor/ports';
import { Supervisor } from '../../../server/supervisor/supervisor';

/** A timer whose time passes when a test says so, and by as much. */
export class TestClock implements Timer {
  #now = 0;
  #waiting: { readonly at: number; readonly run: () => void }[] = [];

  after(milliseconds: number, run: () => void): () => void {
    const entry = { at: this.#now + milliseconds, run };
    this.#waiting.push(entry);
    return () => {
      this.#waiting = this.#waiting.filter((other) => other !== entry);
    };
  }

  pass(milliseconds: number): void {
    const end = this.#now + milliseconds;
    for (;;) {
      const next = this.#waiting.filter(({ at }) => at <= end).sort((one, other) => one.at - other.at)[0];
      if (!next) break;
      this.#waiting = this.#waiting.filter((other) => other !== next);
      this.#now = next.at;
      next.run();
    }
    this.#now = end;
  }
}

/** A child that does what a test says; `initialize` it answers by itself. */
export class TestChild {
  readonly heard: Message[] = [];
  isAlive = true;

  constructor(
    private readonly events: ChildEvents,
    readonly isSpare: boolean,
  ) {}

  hear(message: Message): void {
    this.heard.push(message);
    if (message.method === 'initialize') this.say({ id: message.id ?? null, result: { capabilities: {} } });
  }

  say(message: Omit<Message, 'jsonrpc'>): void {
    this.events.message(packetOf({ jsonrpc: '2.0', ...message }));
  }

  /** @param spent milliseconds that this has taken before */
  begin(uri: string, version = 1, spent = 0): void {
    this.events.working({ uri, version, spent });
  }

  end(): void {
    this.events.working(undefined);
  }

  /** Says how much processor time it has had. */
  measured(milliseconds: number): void {
    this.events.measured(milliseconds);
  }

  die(how: Ending['how']): void {
    if (!this.isAlive) return;
    this.isAlive = false;
    this.events.ended({ how, why: 'a test' });
  }

  /** A piece of work, and what comes of it. */
  report(uri: string, version = 1, diagnostics: readonly unknown[] = []): void {
    this.begin(uri, version);
    this.end();
    this.say({ method: 'textDocument/publishDiagnostics', params: { uri, version, diagnostics } });
  }

  methods(): (string | undefined)[] {
    return this.heard.map(({ method }) => method);
  }

  /** URIs that are open in it now. */
  open(): string[] {
    const uris = new Set<string>();
    for (const { method, params } of this.heard) {
      if (method === 'textDocument/didOpen') uris.add(params.textDocument.uri);
      if (method === 'textDocument/didClose') uris.delete(params.textDocument.uri);
    }
    return [...uris];
  }
}

export const one = 'file:///cases/one.case.md';
export const two = 'file:///cases/two.case.md';
const another = 'file:///cases/another.case.md';
export const pullingClient = {
  textDocument: { diagnostic: {} },
  workspace: { diagnostics: { refreshSupport: true } },
};

/** A supervisor with a client and children that are played by the test. */
export function stage(initialize: object = {}) {
  const clock = new TestClock();
  const children: TestChild[] = [];
  const seen: Message[] = [];
  const exits: number[] = [];
  const supervisor = new Supervisor({
    start(events, isSpare) {
      const child = new TestChild(events, isSpare);
      children.push(child);
      return { send: (packet) => child.isAlive && child.hear(packet.message()), kill: () => child.die('killed') };
    },
    toClient: (packet) => void seen.push(packet.message()),
    timer: clock,
    log: () => undefined,
    exit: (code) => void exits.push(code),
  });
  let last = 0;
  const send = (message: Omit<Message, 'jsonrpc'>) => supervisor.fromClient(packetOf({ jsonrpc: '2.0', ...message }));
  const notify = (method: string, params: unknown = {}) => send({ method, params });
  const request = (method: string, params: unknown = {}): number => {
    last += 1;
    send({ id: last, method, params });
    return last;
  };
  supervisor.start();
  request('initialize', { processId: 4711, capabilities: {}, ...initialize });
  notify('initialized');
  return {
    clock,
    children,
    seen,
    exits,
    supervisor,
    send,
    notify,
    request,
    /** The child at an index, which should be there. */
    child(index: number): TestChild {
      const child = children[index];
      if (!child) throw new Error(`there is no child ${index}`);
      return child;
    },
    living: () => children.filter(({ isAlive }) => isAlive),
    open: (uri: string, text = 'a text', version = 1) =>
      notify('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version, text } }),
    change: (uri: string, text: string, version: number) =>
      notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text }] }),
    save: (uri: string) => notify('textDocument/didSave', { textDocument: { uri } }),
    close: (uri: string) => notify('textDocument/didClose', { textDocument: { uri } }),
    hover: (uri: string) =>
      request('textDocument/hover', { textDocument: { uri }, position: { line: 0, character: 0 } }),
    pull: (uri: string) => request('textDocument/diagnostic', { textDocument: { uri } }),
    answerTo: (id: number) => seen.filter((message) => message.id === id && message.method === undefined),
    published: (uri: string) =>
      seen
        .filter(({ method, params }) => method === 'textDocument/publishDiagnostics' && params.uri === uri)
        .map(({ params }) => params),
  };
}
export type Stage = ReturnType<typeof stage>;

/** A stage with one document checked and a spare child that is ready, since a while ago there was another one. */
export function settled(initialize: object = {}): Stage {
  const all = stage(initialize);
  all.open(one);
  all.child(0).report(one);
  all.open(another);
  all.clock.pass(1_000);
  all.close(another);
  return all;
}
