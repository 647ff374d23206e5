import type { Child } from './child';
import type { Packet } from './messages';
import { closing, isConfiguration, type Mirror } from './mirror';

/** Which child has which document. Configurations are open in all of them, but one is theirs to speak of. */
export class Homes {
  readonly #owners = new Map<string, Child>();
  /** Documents that have held a child as they are now. */
  readonly #slow = new Set<string>();
  /** Documents that have changed over since the client last spoke of them. */
  readonly #moved = new Set<string>();

  constructor(
    private readonly mirror: Mirror,
    private readonly all: () => Iterable<Child>,
  ) {}

  owner(uri: string): Child | undefined {
    return this.#owners.get(uri);
  }

  has(child: Child, uri: string | undefined): boolean {
    return uri !== undefined && this.#owners.get(uri) === child;
  }

  of(child: Child): readonly string[] {
    return [...this.#owners].filter(([, owner]) => owner === child).map(([uri]) => uri);
  }

  /** A document holds its child: it would hold any other one, too, until it changes. */
  holds(uri: string): void {
    if (this.#owners.has(uri)) this.#slow.add(uri);
  }

  /**
   * Whether a document would hold any child that gets it. Where several are, each that moves on is read anew, and drives
   * out those that are there, so that they would never come to rest.
   */
  isSlow(uri: string): boolean {
    return this.#slow.has(uri);
  }

  /**
   * Whether a document has changed over already. Where many are opened at once each may hold its child for a moment: moved
   * to and fro, all of them would be read anew each time, and hardly one to its end.
   */
  hasMoved(uri: string): boolean {
    return this.#moved.has(uri);
  }

  /** A new child gets what all have. */
  furnish(child: Child): void {
    for (const uri of this.mirror.configurations()) this.#open(uri, child);
  }

  /** The client opened a document. */
  opened(uri: string, child: Child, packet: Packet): void {
    this.#owners.set(uri, child);
    this.send(uri, packet);
  }

  /** Gives a document that is open to a child, as it is now, and takes it from the one that had it. */
  give(uri: string, child: Child): void {
    const before = this.#owners.get(uri);
    if (before === child) return;
    this.#owners.set(uri, child);
    if (isConfiguration(uri)) return;
    before?.port.send(closing(uri));
    if (before) this.#moved.add(uri);
    this.#open(uri, child);
  }

  /** No child may have it any longer. */
  takeAway(uri: string): void {
    this.send(uri, closing(uri));
    this.forget(uri);
  }

  /** The client closed it. */
  forget(uri: string): void {
    this.#owners.delete(uri);
    this.#slow.delete(uri);
    this.#moved.delete(uri);
  }

  /** A child is gone. */
  ended(child: Child): void {
    for (const uri of this.of(child)) this.#owners.delete(uri);
  }

  /** To whoever has the document. With news of it, it has something to wait for again. */
  send(uri: string, packet: Packet): void {
    this.#slow.delete(uri);
    this.#moved.delete(uri);
    const receivers = isConfiguration(uri) ? this.all() : [this.#owners.get(uri)];
    for (const child of receivers) child?.port.send(packet);
  }

  #open(uri: string, child: Child): void {
    const packet = this.mirror.opening(uri);
    if (packet) child.port.send(packet);
  }
}
