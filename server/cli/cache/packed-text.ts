import { createHash } from 'node:crypto';

/** Where an entry stands, in bytes: its line without the line break, and in it what follows the name. */
export interface PackedEntry {
  readonly start: number;
  readonly value: number;
  readonly end: number;
}

const lineBreak = 10;
const tab = 9;

/** A sum in hexadecimal digits and a line break. */
const sumLength = 65;

/**
 * Reads what `PackedFile` writes: a header, then a line for each entry (its name in JSON, a tab, the entry), then the
 * SHA-256 of all that.
 * @param header ends in a line break
 * @returns the entries by their names; undefined where it is anything else, or a byte of it has changed
 */
export function readPacked(bytes: Buffer, header: string): ReadonlyMap<string, PackedEntry> | undefined {
  const first = Buffer.byteLength(header);
  const last = bytes.length - sumLength;
  if (last < first || bytes.toString('utf8', 0, first) !== header) return undefined;
  const sum = createHash('sha256').update(bytes.subarray(0, last)).digest('hex');
  if (bytes.toString('utf8', last) !== `${sum}\n`) return undefined;
  const entries = new Map<string, PackedEntry>();
  for (let start = first; start < last; ) {
    const end = bytes.indexOf(lineBreak, start);
    const value = bytes.indexOf(tab, start) + 1;
    entries.set(JSON.parse(bytes.toString('utf8', start, value - 1)), { start, value, end });
    start = end + 1;
  }
  return entries;
}
