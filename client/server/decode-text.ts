/**
 * The text of a UTF-8 file, byte order mark included; undefined for anything else. Never lenient: a replaced
 * character could be written back by a fix.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
