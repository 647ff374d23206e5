import type { Lexicon } from './model';

/** English -ly, French -ment. */
export const looksLikeAdverb = (word: string, language: Lexicon['language']): boolean =>
  language === 'en' ? word.length > 4 && word.endsWith('ly') : word.length > 7 && word.endsWith('ment');

/** A word that no list knows but that ends as a verb does: English -ed, French -ait, -aient, -ez. */
export const looksLikeVerb = (word: string, language: Lexicon['language']): boolean =>
  language === 'en' ? word.endsWith('ed') : word.endsWith('ait') || word.endsWith('aient') || word.endsWith('ez');
