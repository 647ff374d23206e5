export type Id = number | string;

/** A message of JSON-RPC 2.0. What `params` and `result` hold is looked at only where the supervisor has to know. */
export interface Message {
  readonly jsonrpc: '2.0';
  readonly id?: Id | null;
  readonly method?: string;
  // biome-ignore lint/suspicious/noExplicitAny: whatever the other side sent; readers check what they use.
  readonly params?: any;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string; readonly data?: unknown };
}

/** A message on its way: who it is for shows at once, what is in it only when asked, so that most are never taken apart. */
export interface Packet {
  /** Absent for a notification. */
  readonly id?: Id;
  /** Absent for an answer. */
  readonly method?: string;
  /** The document that it is about, where that shows at once, too. */
  readonly about?: string;
  message(): Message;
  /** The bytes as they came (UTF-8 JSON without header), to be sent on as they are. */
  readonly encoded?: Uint8Array;
}

export const packetOf = (message: Message): Packet => ({
  ...(message.id !== undefined && message.id !== null && { id: message.id }),
  ...(typeof message.method === 'string' && { method: message.method }),
  message: () => message,
});

/** The same under another id; the very same where that is its own. */
export const withId = (packet: Packet, id: Id): Packet =>
  packet.id === id ? packet : packetOf({ ...packet.message(), id });

export const notification = (method: string, params: unknown): Packet => packetOf({ jsonrpc: '2.0', method, params });

export const request = (id: Id, method: string, params: unknown): Packet =>
  packetOf({ jsonrpc: '2.0', id, method, params });

export const answer = (id: Id, result: unknown): Packet => packetOf({ jsonrpc: '2.0', id, result });

export const failure = (id: Id, code: number, message: string, data?: unknown): Packet =>
  packetOf({ jsonrpc: '2.0', id, error: { code, message, ...(data !== undefined && { data }) } });

/** Those of JSON-RPC and of the Language Server Protocol that the supervisor answers with. */
export const errorCodes = {
  invalidRequest: -32600,
  requestCancelled: -32800,
  contentModified: -32801,
  serverCancelled: -32802,
  requestFailed: -32803,
} as const;

/** The document that a message of the client is about; undefined where it is about none, or malformed. */
export function uriOf({ method, params }: Message): string | undefined {
  const uri =
    method === 'workspace/executeCommand' ? params?.arguments?.[0] : (params?.textDocument?.uri ?? params?.uri);
  return typeof uri === 'string' ? uri : undefined;
}
