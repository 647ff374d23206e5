import type { Child } from './child';
import { type Packet, withId } from './messages';
import type { State } from './state';

/** Passes on what the children say, as far as it is theirs to say. */
export class Relay {
  #hasReported = false;

  constructor(private readonly state: State) {}

  fromChild(child: Child, packet: Packet): void {
    if (packet.method === undefined) this.#answered(child, packet);
    else if (packet.id !== undefined) this.state.questions.ask(child, packet, child === this.state.pool.primary);
    else this.#said(child, packet);
  }

  #answered(child: Child, packet: Packet): void {
    const { requests, ports } = this.state;
    if (packet.id === child.greetingId) {
      child.isReady = true;
      return;
    }
    const request = requests.answered(packet.id, child);
    if (!request) return;
    ports.toClient(withId(packet, request.id));
    if (request.method === 'initialize') child.isReady = true;
    else child.isProductive = true;
    if (request.method === 'textDocument/diagnostic' && request.uri !== undefined) this.#checked(request.uri);
  }

  #said(child: Child, packet: Packet): void {
    const { reports, mirror, homes, ports } = this.state;
    const uri = reports.subject(packet);
    if (uri === undefined) {
      ports.toClient(packet);
      return;
    }
    if (!mirror.has(uri)) {
      // All that is left to say of a document that was closed is that there is nothing more to say.
      if (packet.message().params?.diagnostics?.length === 0) ports.toClient(packet);
      return;
    }
    // Of one that is open, only the child that has it may speak.
    if (homes.owner(uri) !== child || !reports.isNews(uri, packet)) return;
    ports.toClient(packet);
    child.isProductive = true;
    this.#checked(uri);
  }

  /** A document has been checked. With the first one the start is over, and there is time for a second child. */
  #checked(uri: string): void {
    this.state.quarantine.passed(uri);
    if (this.#hasReported) return;
    this.#hasReported = true;
    this.state.pool.spareSoon();
  }
}
