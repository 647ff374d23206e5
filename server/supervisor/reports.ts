import { statusNotification } from '../protocol';
import type { Packet } from './messages';

/** What is reported of a document, and is not reported again unless it is something else. */
const reports: readonly string[] = ['textDocument/publishDiagnostics', statusNotification];

/** What the client was last told of each document, so that a child that takes over does not say it all again. */
export class Reports {
  readonly #last = new Map<string, string>();

  /** The document that a message of a child reports on; undefined where it is no report. */
  subject({ method, message }: Packet): string | undefined {
    if (!reports.includes(method ?? '')) return undefined;
    const uri: unknown = message().params?.uri;
    return typeof uri === 'string' ? uri : undefined;
  }

  /** Whether the client has not been told just this. */
  isNews(uri: string, packet: Packet): boolean {
    const key = `${packet.method} ${uri}`;
    const said = JSON.stringify(packet.message().params);
    if (this.#last.get(key) === said) return false;
    this.#last.set(key, said);
    return true;
  }

  /** The document was opened, or closed: what was said before is gone. */
  forget(uri: string): void {
    for (const method of reports) this.#last.delete(`${method} ${uri}`);
  }
}
