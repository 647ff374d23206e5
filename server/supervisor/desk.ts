import type { Child } from './child';
import { errorCodes, failure, type Id, notification, type Packet, withId } from './messages';
import { refusalAnswer } from './refusals';
import type { Refuser } from './refuser';
import type { Request } from './requests';
import type { State } from './state';
import { words } from './words';

const lost = 'The checking was interrupted';

/** Sees to it that each request of the client is answered exactly once, whatever becomes of the child that was asked. */
export class Desk {
  /** There is no child, and there will be none until a person wants one. */
  isClosed = false;

  constructor(
    private readonly state: State,
    private readonly refuser: Refuser,
  ) {}

  /** Hands a request to the child that it is for; while there is none, it waits. */
  ask(request: Request): void {
    const { homes, pool, session, requests } = this.state;
    const { uri, packet, id, method } = request;
    const refused = uri === undefined ? undefined : this.refuser.refused(uri);
    const child = (uri === undefined ? undefined : homes.owner(uri)) ?? pool.primary;
    if (refused) this.#answer(request, refusalAnswer(request, refused));
    else if (child) {
      const askedAs = requests.handOver(request, child);
      child.port.send(method === 'initialize' ? session.hello(askedAs) : withId(packet, askedAs));
    } else if (this.isClosed) {
      this.#answer(request, failure(id, errorCodes.requestFailed, words.gaveUp[session.locale]));
    }
  }

  /** Requests that no child has yet. */
  askWaiting(): void {
    for (const request of this.state.requests.of(undefined)) this.ask(request);
  }

  /** A child ended: what it left open is asked of another one, or answered with an error that clients take lightly. */
  lost(child: Child): void {
    const { requests } = this.state;
    for (const request of requests.of(child)) {
      request.child = undefined;
      request.losses += 1;
      const { id, uri, method } = request;
      if (requests.mayRepeat(request) || (uri !== undefined && this.refuser.refused(uri))) continue;
      this.#answer(
        request,
        method === 'textDocument/diagnostic'
          ? failure(id, errorCodes.serverCancelled, lost, { retriggerRequest: true })
          : failure(id, errorCodes.contentModified, lost),
      );
    }
  }

  /** A document is refused from now on: whoever waits for something about it hears so. */
  refuse(uri: string): void {
    const refused = this.refuser.refused(uri);
    if (!refused) return;
    for (const request of this.state.requests.about(uri)) this.#answer(request, refusalAnswer(request, refused));
  }

  /** A child that is busy does not hear it, so that the client is answered at once. */
  cancel(id: Id, packet: Packet): void {
    const request = this.state.requests.get(id);
    if (!request || request.method === 'initialize') return;
    const { child } = request;
    if (!child || child.work) this.#answer(request, failure(id, errorCodes.requestCancelled, 'Cancelled'));
    child?.port.send(request.askedAs === id ? packet : notification('$/cancelRequest', { id: request.askedAs }));
  }

  #answer(request: Request, packet: Packet): void {
    this.state.requests.drop(request);
    this.state.ports.toClient(packet);
  }
}
