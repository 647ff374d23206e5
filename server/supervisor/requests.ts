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
  /** How many children ended over it. */
  losses: number;
}

/** Asking twice does no harm, so that another child may be asked when one ended. */
const isRead = /^(?:textDocument|casewright)\//;

/** The requests of the client, until each has its one answer. */
export class Requests {
  readonly #open = new Map<Id, Request>();

  add(packet: Packet): Request | undefined {
    const { id, method } = packet;
    if (id === undefined || method === undefined) return undefined;
    const request: Request = { id, method, packet, uri: uriOf(packet.message()), child: undefined, losses: 0 };
    this.#open.set(id, request);
    return request;
  }

  /** Takes the request that a child answers; undefined where nobody waits for an answer from this child. */
  answered(id: Id | undefined, child: Child): Request | undefined {
    const request = id === undefined ? undefined : this.#open.get(id);
    if (request?.child !== child) return undefined;
    this.#open.delete(request.id);
    return request;
  }

  get(id: Id): Request | undefined {
    return this.#open.get(id);
  }

  /** It is answered otherwise: nothing that a child still says to it counts. */
  drop(request: Request): void {
    this.#open.delete(request.id);
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
