/**
 * What stands for a property of Unicode in an expression over the letters of English, French and the names in them: Latin
 * letters with their accents. The engine takes ten times as long to make an expression of all letters there are, and most of
 * the time in which a single file is checked went into that.
 */
const letters = 'ªµºß-öø-ɏḀ-ỿ';
const ignoringCase = { L: `a-z${letters}`, Ll: `a-z${letters}`, N: '\\d²³¹¼-¾⁰-₉' } as const;
const byCase = { L: `A-Za-zÀ-Ö${letters}Ø-Þ`, N: ignoringCase.N } as const;

/** Blocks in which capital and small letters take turns. */
const blocks = [
  [0xc0, 0x24f],
  [0x1e00, 0x1eff],
] as const;
let cased: { readonly Lu: string; readonly Ll: string } | undefined;

function casedLetters() {
  let Lu = 'A-Z';
  let Ll = 'a-z';
  for (const [first, last] of blocks) {
    for (let code = first; code <= last; code++) {
      const letter = String.fromCharCode(code);
      if (letter !== letter.toLowerCase()) Lu += letter;
      else if (letter !== letter.toUpperCase()) Ll += letter;
    }
  }
  return { Lu, Ll };
}

function setOf(property: string, flags: string): string {
  const sets: Readonly<Record<string, string>> = flags.includes('i') ? ignoringCase : byCase;
  const known = sets[property];
  if (known !== undefined) return known;
  if (flags.includes('i') || (property !== 'Lu' && property !== 'Ll')) throw new RangeError(`No such set: ${property}`);
  cased ??= casedLetters();
  return cased[property];
}

/**
 * A regular expression in whose source `\p{L}` and `\p{N}` stand for Latin letters and for numerals, and `\p{Lu}` and
 * `\p{Ll}` for capital and small ones.
 * @param flags without `u`; where case is ignored, `\p{Ll}` is any letter
 * @throws RangeError for another property, which such an expression would silently take for plain characters
 */
export function latin(source: string, flags = ''): RegExp {
  let isInClass = false;
  const plain = source.replace(/\\[pPu]\{(\w+)\}|\\.|[[\]]/g, (part, property: string | undefined) => {
    if (property !== undefined) {
      const set = part.startsWith('\\p') ? setOf(property, flags) : setOf(part, flags);
      return isInClass ? set : `[${set}]`;
    }
    if (part === '[') isInClass = true;
    else if (part === ']') isInClass = false;
    return part;
  });
  return new RegExp(plain, flags);
}
