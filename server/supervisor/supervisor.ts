import type { Child } from './child';
import { Desk } from './desk';
import { type Limits, usualLimits } from './limits';
import { answer, errorCodes, failure, type Packet } from './messages';
import { Pool } from './pool';
import type { Ending, SupervisorPorts, Work } from './ports';
import { Refuser } from './refuser';
import { Relay } from './relay';
import { createState, type State } from './state';
import { Synchronization } from './synchronization';
import { words } from './words';

/**
 * Stands between a client and the language servers that do the work, each in a place that can be killed. Passes messages
 * on in their order; knows enough of them that a child which is held by one document, or has ended, is replaced without
 * the client noticing, and that the document which did it is left alone until its text changes.
 */
export class Supervisor {
  readonly #state: State;
  readonly #desk: Desk;
  readonly #refuser: Refuser;
  readonly #synchronization: Synchronization;
  readonly #relay: Relay;
  #isShutDown = false;

  constructor(ports: SupervisorPorts, limits: Limits = usualLimits) {
    const pool = new Pool(ports, limits, {
      started: (child) => this.#introduce(child),
      message: (child, packet) => this.#relay.fromChild(child, packet),
      held: (child) => this.#relieve(child),
      overspent: (child, work) => this.#overspent(child, work),
      ended: (child, ending) => this.#ended(child, ending),
      lengthOf: (uri) => this.#state.mirror.lengthOf(uri),
      wantsSpare: () => this.#state.mirror.documents() > 1,
      gaveUp: () => this.#giveUp(),
    });
    this.#state = createState(ports, limits, pool);
    this.#refuser = new Refuser(this.#state, () => this.#settle());
    this.#desk = new Desk(this.#state, this.#refuser);
    this.#synchronization = new Synchronization(this.#state, this.#refuser);
    this.#relay = new Relay(this.#state);
  }

  /** Starts the first child; call it once. */
  start(): void {
    this.#state.pool.start(false);
  }

  /** The number of the client's own process, once it has said so. */
  get clientProcess(): number | undefined {
    return this.#state.session.clientProcess;
  }

  /** The client is gone, or has said that it goes. */
  end(): void {
    this.close();
    this.#state.ports.exit(this.#isShutDown ? 0 : 1);
  }

  /** Ends all children, for good. */
  close(): void {
    this.#state.pool.close();
  }

  /** Takes a message of the client. */
  fromClient(packet: Packet): void {
    if (packet.method === undefined) this.#state.questions.answered(packet);
    else if (packet.id !== undefined) this.#asked(packet);
    else this.#told(packet);
  }

  #asked(packet: Packet): void {
    const { ports, session, requests } = this.#state;
    const { id = '', method } = packet;
    if (method === 'shutdown') {
      this.#isShutDown = true;
      ports.toClient(answer(id, null));
    } else if (this.#isShutDown) {
      ports.toClient(failure(id, errorCodes.invalidRequest, 'The server is shut down'));
    } else {
      session.follow(packet.message());
      const request = requests.add(packet);
      if (request?.method === 'workspace/executeCommand' && request.uri !== undefined) {
        this.#refuser.tryOn('asked', request.uri);
      }
      if (request) this.#desk.ask(request);
    }
  }

  #told(packet: Packet): void {
    const { session, pool } = this.#state;
    const message = packet.message();
    if (packet.method === 'exit') this.end();
    else if (packet.method === '$/cancelRequest') this.#desk.cancel(message.params?.id, packet);
    else if (!this.#synchronization.follow(packet, message)) {
      session.follow(message);
      for (const child of pool.children) child.port.send(packet);
    }
  }

  /** A child that is new learns what the client told the others. */
  #introduce(child: Child): void {
    const { session, requests, homes } = this.#state;
    // A client that is still waiting for the answer to `initialize` gets this child's.
    const hello = requests.of(undefined).find(({ method }) => method === 'initialize');
    if (hello) this.#desk.ask(hello);
    else for (const packet of session.greetings(child.greetingId)) child.port.send(packet);
    homes.furnish(child);
    this.#settle();
  }

  /** Everything that waits for a child finds one. */
  #settle(): void {
    this.#synchronization.settle();
    this.#desk.askWaiting();
  }

  /** A child is held by one document: whatever else it has, and somebody may wait for, goes to another one. */
  #relieve(child: Child): void {
    const { pool, homes, requests, limits } = this.#state;
    if (child.ticks < limits.ticksToRelieve) return;
    const held = child.work?.uri;
    if (held !== undefined) homes.holds(held);
    const isLong = child.ticks >= limits.ticksToStart;
    const stays = (uri: string | undefined) => uri === held || (uri !== undefined && !isLong && homes.hasMoved(uri));
    const waiting = requests.of(child).filter(({ uri, method }) => !stays(uri) && method !== 'initialize');
    const wanted = new Set(waiting.map(({ uri }) => uri));
    const documents = homes.of(child).filter((uri) => !stays(uri) && (wanted.has(uri) || !homes.isSlow(uri)));
    if (documents.length === 0 && waiting.length === 0) return;
    const other = pool.other(child);
    const target = other?.isReady || isLong ? (other ?? pool.start(false)) : undefined;
    if (!target) return;
    if (pool.primary === child) pool.primary = target;
    // Slow ones would hold that child for one another: it takes one, and only while it has nothing else to do.
    const isFree = !target.work && requests.of(target).length === 0;
    const slow = isFree ? documents.find((uri) => homes.isSlow(uri)) : undefined;
    for (const uri of documents) if (uri === slow || !homes.isSlow(uri)) homes.give(uri, target);
    for (const request of waiting) if (!homes.has(child, request.uri)) this.#desk.ask(request);
  }

  #overspent(child: Child, work: Work): void {
    if (this.#refuser.takesTooLong(child, work)) this.#desk.refuse(work.uri);
  }

  #ended(child: Child, ending: Ending): boolean {
    const { questions, homes } = this.#state;
    questions.ended(child);
    const isBlamed = this.#refuser.blame(child, ending);
    homes.ended(child);
    this.#desk.lost(child);
    this.#settle();
    return isBlamed;
  }

  /** There is no use in trying on: says so, with a way on. */
  #giveUp(): void {
    const { session, questions, pool } = this.#state;
    this.#desk.isClosed = true;
    this.#desk.askWaiting();
    const title = words.restart[session.locale];
    const params = { type: 1, message: words.gaveUp[session.locale], actions: [{ title }] };
    questions.askOneself('window/showMessageRequest', params, (chosen) => {
      if ((chosen as { title?: string } | null)?.title !== title) return;
      this.#desk.isClosed = false;
      pool.startAfresh();
    });
  }
}
