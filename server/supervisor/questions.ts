import type { Child } from './child';
import { answer, type Id, type Packet, packetOf } from './messages';

/** Of what only needs to be said once, whoever of the children says it. */
const refresh = /^workspace\/\w+\/refresh$/;

/** The requests of the children to the client. Each child counts its own, so they get numbers that no other has. */
export class Questions {
  readonly #asked = new Map<Id, { readonly child: Child; readonly id: Id }>();
  readonly #own = new Map<Id, (result: unknown) => void>();
  readonly #registered = new Set<string>();
  #last = 0;

  constructor(private readonly toClient: (packet: Packet) => void) {}

  /** Passes a request on, or answers it where the client has heard it from another child. */
  ask(child: Child, packet: Packet, isPrimary: boolean): void {
    const message = packet.message();
    const { id } = packet;
    if (id === undefined) return;
    if (this.#isKnown(packet, isPrimary)) {
      child.port.send(answer(id, null));
      return;
    }
    const own = this.#number();
    this.#asked.set(own, { child, id });
    this.toClient(packetOf({ ...message, id: own }));
  }

  /** Asks the client in the supervisor's own name. */
  askOneself(method: string, params?: unknown, heard: (result: unknown) => void = () => undefined): void {
    const own = this.#number();
    this.#own.set(own, heard);
    this.toClient(packetOf({ jsonrpc: '2.0', id: own, method, ...(params !== undefined && { params }) }));
  }

  /** An answer of the client, for the child that asked, if it still lives. */
  answered(packet: Packet): void {
    if (packet.id === undefined) return;
    const heard = this.#own.get(packet.id);
    this.#own.delete(packet.id);
    heard?.(packet.message().result);
    const asked = this.#asked.get(packet.id);
    this.#asked.delete(packet.id);
    asked?.child.port.send(packetOf({ ...packet.message(), id: asked.id }));
  }

  ended(child: Child): void {
    for (const [id, asked] of this.#asked) if (asked.child === child) this.#asked.delete(id);
  }

  #number(): string {
    this.#last += 1;
    return `supervisor:${this.#last}`;
  }

  #isKnown({ method, message }: Packet, isPrimary: boolean): boolean {
    if (method === 'client/unregisterCapability') return true;
    if (method !== 'client/registerCapability') return !isPrimary && refresh.test(method ?? '');
    const registrations: { method?: unknown; registerOptions?: unknown }[] = message().params?.registrations ?? [];
    const names = registrations.map((one) => JSON.stringify([one.method, one.registerOptions]));
    const isNew = names.some((name) => !this.#registered.has(name));
    for (const name of names) this.#registered.add(name);
    return !isNew;
  }
}
