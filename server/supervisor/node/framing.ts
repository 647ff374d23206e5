const separator = Buffer.from('\r\n\r\n');
const longestHeader = 4_096;
/** No text that a server is sent comes near this; a length above it is no length. */
const longestBody = 256 * 1024 * 1024;

/** A stream of messages that has lost its meaning: nobody can tell where the next one begins. */
export class FramingError extends Error {}

/** Cuts a stream into the bodies of its messages, by the `Content-Length` header of the Language Server Protocol. */
export class Frames {
  #chunks: Buffer[] = [];
  #size = 0;
  #length: number | undefined;

  /** Whether a message has begun that is not whole yet. */
  get isInMessage(): boolean {
    return this.#size > 0 || this.#length !== undefined;
  }

  /** @returns the bodies that are whole now, without their headers. @throws FramingError */
  push(chunk: Buffer): readonly Buffer[] {
    this.#chunks.push(chunk);
    this.#size += chunk.length;
    const bodies: Buffer[] = [];
    for (let body = this.#next(); body; body = this.#next()) bodies.push(body);
    return bodies;
  }

  #next(): Buffer | undefined {
    this.#length ??= this.#header();
    if (this.#length === undefined || this.#size < this.#length) return undefined;
    const body = this.#take(this.#length);
    this.#length = undefined;
    return body;
  }

  #header(): number | undefined {
    const all = this.#joined();
    const end = all.indexOf(separator);
    if (end > longestHeader || (end < 0 && all.length > longestHeader)) throw new FramingError('no end of a header');
    if (end < 0) return undefined;
    const header = this.#take(end + separator.length).toString('latin1');
    const length = Number(/^Content-Length:[ \t]*(\d{1,15})[ \t]*$/im.exec(header)?.[1]);
    if (!(length <= longestBody)) throw new FramingError(`no usable Content-Length in ${JSON.stringify(header)}`);
    return length;
  }

  /** Only joined where it is needed: a long body comes in many chunks. */
  #joined(): Buffer {
    const [first = Buffer.alloc(0)] = this.#chunks;
    const all = this.#chunks.length === 1 ? first : Buffer.concat(this.#chunks);
    this.#chunks = [all];
    return all;
  }

  #take(length: number): Buffer {
    const all = this.#joined();
    const rest = all.subarray(length);
    this.#chunks = rest.length > 0 ? [rest] : [];
    this.#size = rest.length;
    return all.subarray(0, length);
  }
}

/** A body with its header. */
export function framed(body: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`, 'latin1'), body]);
}
