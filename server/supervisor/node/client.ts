import { type Packet, packetOf } from '../messages';
import { Frames, FramingError } from './framing';
import { framedPacket, packetOfBody } from './packets';

/** The editor at the other end. */
export interface Client {
  send(packet: Packet): void;
  /** @param hear gets its messages in their order */
  listen(hear: (packet: Packet) => void): void;
}

/** What a transport reports beside messages. */
export interface ClientEvents {
  /** The other end is gone. */
  ended(): void;
  /** Its messages cannot be read any more: an editor that waits for answers would wait for ever. */
  broken(because: string): void;
  /** One message was whole but none that can be read. */
  leftOut(because: string): void;
}

/** A message that has not come to its end after so long never will. */
const longestPause = 30_000;

/**
 * `--stdio`: what any editor can.
 * @param pauseOver milliseconds after which a message that has only begun is given up
 */
export function clientOnStreams(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  events: ClientEvents,
  pauseOver = longestPause,
): Client {
  output.on('error', () => events.ended());
  return {
    send: (packet) => void output.write(framedPacket(packet)),
    listen(hear) {
      const frames = new Frames();
      let pause: NodeJS.Timeout | undefined;
      input.on('data', (chunk: Buffer) => {
        clearTimeout(pause);
        try {
          for (const body of frames.push(chunk)) hearBody(body, hear, events);
        } catch (error) {
          if (!(error instanceof FramingError)) throw error;
          events.broken(error.message);
        }
        if (frames.isInMessage) pause = setTimeout(() => events.broken('a message never came to its end'), pauseOver);
      });
      input.on('end', () => events.ended());
      input.on('close', () => events.ended());
    },
  };
}

/** `--node-ipc`: between two processes of Node, as VS Code does it. */
export function clientOnChannel(events: ClientEvents): Client {
  process.on('disconnect', () => events.ended());
  return {
    send: (packet) => void process.send?.(packet.message(), undefined, undefined, () => undefined),
    listen: (hear) => void process.on('message', (message) => hear(packetOf(message as never))),
  };
}

function hearBody(body: Buffer, hear: (packet: Packet) => void, events: ClientEvents): void {
  let packet: Packet;
  try {
    packet = packetOfBody(body);
  } catch (error) {
    events.leftOut(String(error));
    return;
  }
  hear(packet);
}
