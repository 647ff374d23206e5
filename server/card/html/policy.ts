import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second, third] = bytes.subarray(at, at + 3);
    const triple = (first << 16) | ((second ?? 0) << 8) | (third ?? 0);
    text += digits.charAt(triple >> 18) + digits.charAt((triple >> 12) & 63);
    text += second === undefined ? '=' : digits.charAt((triple >> 6) & 63);
    text += third === undefined ? '=' : digits.charAt(triple & 63);
  }
  return text;
}

/** A content security policy under which a page can do nothing but be styled by exactly this style sheet. */
export function policyFor(style: string): string {
  const hash = base64(sha256(utf8ToBytes(style)));
  return `default-src 'none'; style-src 'sha256-${hash}'; img-src 'none'; base-uri 'none'; form-action 'none'`;
}
