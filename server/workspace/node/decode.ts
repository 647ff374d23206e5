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
  const sample = bytes.subarray(0, 512);
  return sample.length >= 4 && sample.filter((byte) => byte === 0).length * 3 > sample.length;
}

/** Bytes as text, or why not. A BOM stays in the text, so that offsets and columns are those of the file. */
export function decode(bytes: Uint8Array): ReadResult {
  if (looksLikeUtf16(bytes)) return sayEncoding('UTF-16');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return {
      problem: {
        en: 'is not UTF-8 text; save it again with the encoding UTF-8, or name a text file',
        fr: 'n’est pas du texte en UTF-8; enregistrez-le de nouveau avec l’encodage UTF-8, ou nommez un fichier texte',
      },
    };
  }
}
