import type { Child } from './child';
import { type Id, type Packet, uriOf } from './messages';

/** A request of the client that has no answer yet. */
export interface Request {
  readonly id: Id;
  readonly method: string;
  readonly packet: Packet;
  /** The document that it is about, if any. */
  readonly uri: string | undefined;
  /** Who is to answer; absent while there is nobody. */
  child: Child | undefined;
  /** Who has been asked, and may still answer to that. */
  readonly asked: Set<Child>;
  /** What the child that was asked last knows it by. */
  askedAs: Id;
  /** How many children ended over it. */
  losses: number;
}

/** Asking twice does no harm, so that another child may be asked when one ended. */
const isRead = /^(?:textDocument|casewright)\//;

/** The requests of the client, until each has its one answer. */
export class Requests {
  readonly #open = new Map<Id, Request>();
  /** Those that a child was asked for again, by the name that they have there. */
  readonly #again = new Map<Id, Request>();
  #last = 0;

  add(packet: Packet): Request | undefined {
    const { id, method } = packet;
    if (id === undefined || method === undefined) return undefined;
    const uri = uriOf(packet.message());
    const request: Request = { id, method, packet, uri, child: undefined, asked: new Set(), askedAs: id, losses: 0 };
    this.#open.set(id, request);
    return request;
  }

  /**
   * A child is asked now.
   * @returns what to call the request there: what it answers to an earlier asking, when it had the document no longer, must
   * not be taken for the answer
   */
  handOver(request: Request, child: Child): Id {
    this.#again.delete(request.askedAs);
    request.child = child;
    request.askedAs = request.id;
    if (request.asked.has(child)) {
      this.#last += 1;
      request.askedAs = `supervisor:again:${this.#last}`;
      this.#again.set(request.askedAs, request);
    }
    request.asked.add(child);
    return request.askedAs;
  }

  /** Takes the request that a child answers; undefined where nobody waits for an answer from this child. */
  answered(id: Id | undefined, child: Child): Request | undefined {
    const request = id === undefined ? undefined : (this.#again.get(id) ?? this.#open.get(id));
    if (request?.child !== child || request.askedAs !== id) return undefined;
    this.drop(request);
    return request;
  }

  get(id: Id): Request | undefined {
    return this.#open.get(id);
  }

  /** It is answered otherwise: nothing that a child still says to it counts. */
  drop(request: Request): void {
    this.#open.delete(request.id);
    this.#again.delete(request.askedAs);
  }

  of(child: Child | undefined): readonly Request[] {
    return [...this.#open.values()].filter((request) => request.child === child);
  }

  about(uri: string): readonly Request[] {
    return [...this.#open.values()].filter((request) => request.uri === uri);
  }

  /** Whether another child may be asked after one ended over it. `initialize` has to be answered by somebody. */
  mayRepeat({ method, losses }: Request): boolean {
    return method === 'initialize' || (isRead.test(method) && losses <= 1);
  }
}
