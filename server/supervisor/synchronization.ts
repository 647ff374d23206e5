import type { Child } from './child';
import { type Message, notification, type Packet, uriOf } from './messages';
import type { Refuser } from './refuser';
import type { State } from './state';

/** Follows the documents of the client, and gives each to one child. */
export class Synchronization {
  constructor(
    private readonly state: State,
    private readonly refuser: Refuser,
  ) {}

  /** @returns false for a notification that is about no document */
  follow(packet: Packet, message: Message): boolean {
    const uri = uriOf(message);
    if (!packet.method?.startsWith('textDocument/') || uri === undefined) return false;
    if (packet.method === 'textDocument/didOpen') this.#opened(uri, packet, message);
    else if (packet.method === 'textDocument/didClose') this.#closed(uri, packet, message);
    else {
      // The child first: what follows here is nothing that the person waits for.
      if (this.state.mirror.has(uri)) this.state.homes.send(uri, packet);
      else this.state.pool.primary?.port.send(packet);
      this.state.mirror.follow(message);
      const isChange = packet.method === 'textDocument/didChange';
      if (isChange && this.refuser.refused(uri)) this.refuser.changed(uri);
      if (packet.method === 'textDocument/didSave') this.refuser.tryOn('save', uri);
    }
    return true;
  }

  /** Gives a home to each document that has none, and may have one. */
  settle(): void {
    const { mirror, homes, pool } = this.state;
    if (!pool.primary) return;
    for (const uri of mirror.uris()) {
      if (homes.owner(uri) || this.refuser.refused(uri)) continue;
      const child = this.#homeFor(uri);
      if (child) homes.give(uri, child);
    }
  }

  #opened(uri: string, packet: Packet, message: Message): void {
    const { mirror, reports, homes, pool } = this.state;
    mirror.follow(message);
    reports.forget(uri);
    if (pool.primary?.isProductive) pool.spareSoon();
    if (this.refuser.refused(uri)) {
      this.refuser.tryOn('open', uri);
      if (this.refuser.refused(uri)) this.refuser.refuse(uri);
      return;
    }
    const child = homes.owner(uri) ?? this.#homeFor(uri);
    if (child) homes.opened(uri, child, packet);
  }

  #closed(uri: string, packet: Packet, message: Message): void {
    const { mirror, homes, reports, session, ports, pool } = this.state;
    const wasRefused = this.refuser.refused(uri) !== undefined;
    homes.send(uri, packet);
    mirror.follow(message);
    homes.forget(uri);
    reports.forget(uri);
    this.refuser.forget(uri);
    if (wasRefused && !session.pulls) {
      ports.toClient(notification('textDocument/publishDiagnostics', { uri, diagnostics: [] }));
    }
    pool.retire([...pool.children].filter((child) => homes.of(child).length === 0));
  }

  /** The primary child, unless it is held, or the document has cost one before: that had better be kept apart. */
  #homeFor(uri: string): Child | undefined {
    const { pool, quarantine } = this.state;
    const { primary } = pool;
    if (quarantine.isSuspect(uri)) return pool.other(primary) ?? pool.start(true) ?? primary;
    return primary && primary.ticks > 0 ? (pool.other(primary) ?? primary) : primary;
  }
}
