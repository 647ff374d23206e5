const combiningMarks = /\p{M}+/gu;
const ligatures: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss' };
const conjunctions: ReadonlySet<string> = new Set(['and', 'et']);

/**
 * The words of a text, without case, accents, hyphens, punctuation and "and/et/&". Apostrophes separate words, so that
 * "l'emploi" and "l’emploi" agree. Soft hyphens and zero-width characters from word processors vanish.
 */
export function words(text: string): readonly string[] {
  const plain = text
    .normalize('NFKD')
    .replace(combiningMarks, '')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .toLowerCase()
    .replace(/[œæß]/g, (letter) => ligatures[letter] ?? letter);
  const found = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  return found.filter((word) => !conjunctions.has(word));
}

/** The form in which two wordings that say the same are equal: {@link words} joined by single spaces. Idempotent. */
export function normalizeWording(text: string): string {
  return words(text).join(' ');
}

/** The form in which keys and values are compared exactly: composed Unicode, lower case, straight apostrophes, no outer space. */
export function normalizeKey(text: string): string {
  return text.normalize('NFC').replaceAll('’', "'").trim().toLowerCase();
}
