import { isUtf8 } from 'node:buffer';
import type { ReadResult } from '../files';

const sayEncoding = (name: string): ReadResult => ({
  problem: {
    en: `is saved as ${name}, not as UTF-8; save it again with the encoding UTF-8`,
    fr: `est enregistré en ${name} et non en UTF-8; enregistrez-le de nouveau avec l’encodage UTF-8`,
  },
});

/** Half of the first bytes being zero is what Latin text looks like in UTF-16 without a mark. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  if (bytes.length >= 2 && (mark === 0xfffe || mark === 0xfeff)) return true;
  const length = Math.min(bytes.length, 512);
  let zeros = 0;
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros++;
  return length >= 4 && zeros * 3 > length;
}

/** Bytes as text, or why not. A BOM stays in the text, so that offsets and columns are those of the file. */
export function decode(bytes: Uint8Array): ReadResult {
  if (looksLikeUtf16(bytes)) return sayEncoding('UTF-16');
  if (isUtf8(bytes)) return { text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8') };
  return {
    problem: {
      en: 'is not UTF-8 text; save it again with the encoding UTF-8, or name a text file',
      fr: 'n’est pas du texte en UTF-8; enregistrez-le de nouveau avec l’encodage UTF-8, ou nommez un fichier texte',
    },
  };
}
