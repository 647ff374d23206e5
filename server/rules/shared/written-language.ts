import type { CaseStudy } from '../../core/model/index';
import { askedOnce } from '../../core/model/memory';
import type { Language } from '../../framework/index';
import { forEachWord } from '../../reading/language/characters';

const english = 'the of and to we our is was were with that';
const french = 'le la les des du et nous notre nos est une dans que pour';
const functionWords: ReadonlyMap<string, Language> = new Map([
  ...english.split(' ').map((word) => [word, 'en'] as const),
  ...french.split(' ').map((word) => [word, 'fr'] as const),
]);
/** No word of the lists is longer. */
const longest = 5;

/**
 * The language that text for the writer is inserted in: what the front matter says, else what the small words of the
 * text itself show. Without this, a French text with nothing at its top would be given English keys.
 */
export function writtenLanguage(study: CaseStudy): Language {
  if (study.frontMatter.entries.length > 0) return study.language;
  return languageOf(study);
}

const languageOf = askedOnce(({ prose }: CaseStudy) => languageShown(prose));

function languageShown(prose: string): Language {
  let balance = 0;
  forEachWord(prose, (start, end) => {
    if (end - start > longest || end - start < 2) return;
    const language = functionWords.get(prose.slice(start, end).toLowerCase());
    if (language === 'fr') balance++;
    // "That's" counts, the end of “o'the” does not.
    else if (language === 'en' && !/['’]/.test(prose.charAt(start - 1))) balance--;
  });
  return balance > 0 ? 'fr' : 'en';
}
