import { statusNotification } from '../protocol';
import type { Packet } from './messages';

/** What is reported of a document, and is not reported again unless it is something else. */
const reports: readonly string[] = ['textDocument/publishDiagnostics', statusNotification];

/** Whether a message by this name reports on a document. */
export const isReport = (method: string): boolean => reports.includes(method);

/** What the client was last told of each document, so that a child that takes over does not say it all again. */
export class Reports {
  readonly #last = new Map<string, string | Uint8Array>();

  /** The document that a message of a child reports on; undefined where it is no report. */
  subject({ method, about, message }: Packet): string | undefined {
    if (!isReport(method ?? '')) return undefined;
    if (about !== undefined) return about;
    const uri: unknown = message().params?.uri;
    return typeof uri === 'string' ? uri : undefined;
  }

  /** Whether the client has not been told just this. */
  isNews(uri: string, packet: Packet): boolean {
    const key = `${packet.method} ${uri}`;
    // A copy: the bytes that came are part of something larger, which would be kept whole.
    const said = packet.encoded ? Uint8Array.from(packet.encoded) : JSON.stringify(packet.message().params);
    const last = this.#last.get(key);
    if (last !== undefined && areEqual(last, said)) return false;
    this.#last.set(key, said);
    return true;
  }

  /** The document was opened, or closed: what was said before is gone. */
  forget(uri: string): void {
    for (const method of reports) this.#last.delete(`${method} ${uri}`);
  }
}

function areEqual(one: string | Uint8Array, other: string | Uint8Array): boolean {
  if (typeof one === 'string' || typeof other === 'string') return one === other;
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
