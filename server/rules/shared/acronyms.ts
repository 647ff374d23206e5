import type { CaseStudy } from '../../core/model/index';
import { contains, type Span, span } from '../../core/text/span';

export interface Acronym {
  /** Without the plural's s. */
  readonly letters: string;
  readonly place: Span;
}

const candidate = /(?<![\p{L}\p{N}_.@/&#+-])(\p{Lu}[\p{Lu}\p{N}]{1,5})(s)?(?![\p{L}\p{N}_@&+]|[/.]\p{L}|-[\p{Lu}\d])/gu;
const romanNumeral = /^X{0,3}(?:IX|IV|V?I{0,3})$/;
const capitalsBefore = /(?:^|[^\p{L}])\p{Lu}{2,}[’']?[^\S\r\n]+$/u;
const capitalsAfter = /^[^\S\r\n]+\p{Lu}{2,}(?!\p{L})/u;
const placeBefore = /\p{Lu}[\p{L}.]*,[^\S\r\n]$/u;

/** How far the text around a candidate is looked at. */
const around = 40;

/** Ordinary words of the text: one of them in capitals is emphasis. */
function wordsInSmallLetters(prose: string): ReadonlySet<string> {
  return new Set([...prose.matchAll(/(?<![\p{L}\p{N}])\p{Ll}{2,6}(?![\p{L}\p{N}])/gu)].map((match) => match[0]));
}

/** Words in capitals that stand among others, as in a heading or a cry, say nothing; nor does ", PA" after a town. */
function isNoAcronym(prose: string, { start, end }: Span, isShort: boolean): boolean {
  const before = prose.slice(Math.max(0, start - around), start);
  const after = prose.slice(end, end + around);
  return capitalsBefore.test(before) || capitalsAfter.test(after) || (isShort && placeBefore.test(before));
}

/** The acronyms of a text in reading order, every use; headings, code, addresses and words in capitals are left out. */
export function acronymsIn({ prose, headings }: CaseStudy): readonly Acronym[] {
  const ordinary = wordsInSmallLetters(prose);
  return [...prose.matchAll(candidate)].flatMap((match): Acronym[] => {
    const letters = match[1] ?? '';
    const place = span(match.index, match.index + match[0].length);
    if (letters.replace(/\P{Lu}/gu, '').length < 2 || romanNumeral.test(letters)) return [];
    if (ordinary.has(letters.toLowerCase())) return [];
    if (isNoAcronym(prose, place, letters.length === 2)) return [];
    return headings.some((heading) => contains(heading.span, place)) ? [] : [{ letters, place }];
  });
}
