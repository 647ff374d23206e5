import { type Message, type Packet, packetOf } from '../messages';
import { isReport } from '../reports';
import { framed } from './framing';

/** How a child's answer begins, so that a long one need not be taken apart to know whom it is for. */
const answerHead = /^\{"jsonrpc":"2\.0","id":(\d{1,15}|"[^"\\\x80-\xff]{0,80}"),"(?:result|error)":/;
const answerHeadLength = 128;

/** The same for what a child tells unasked: findings, and how far a document has come. */
const reportHead = /^\{"jsonrpc":"2\.0","method":"([\w/]{1,60})","params":\{"uri":("[^"\\\x80-\xff]{0,800}")/;
const reportHeadLength = 1_000;

/** @throws SyntaxError for what is no JSON, or no message */
export function packetOfBody(body: Buffer): Packet {
  const id = answerHead.exec(body.toString('latin1', 0, answerHeadLength))?.[1];
  if (id !== undefined) return lazily({ id: JSON.parse(id) }, body);
  const [, method = '', about] = reportHead.exec(body.toString('latin1', 0, reportHeadLength)) ?? [];
  if (about !== undefined && isReport(method)) return lazily({ method, about: JSON.parse(about) }, body);
  const packet = packetOf(messageIn(body));
  return { ...packet, encoded: body };
}

/** Ready for a stream. */
export function framedPacket({ encoded, message }: Packet): Buffer {
  return framed(encoded ?? Buffer.from(JSON.stringify(message())));
}

function lazily(head: Pick<Packet, 'id' | 'method' | 'about'>, encoded: Buffer): Packet {
  let read: Message | undefined;
  const message = () => {
    read ??= messageIn(encoded);
    return read;
  };
  return { ...head, encoded, message };
}

function messageIn(body: Buffer): Message {
  const read: unknown = JSON.parse(body.toString());
  if (typeof read !== 'object' || read === null || Array.isArray(read)) throw new SyntaxError('a message is an object');
  return read as Message;
}
