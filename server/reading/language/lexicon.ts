import type { Language } from '../../framework/index';
import { englishLexicon } from './english/lexicon';
import { frenchLexicon } from './french/lexicon';
import type { Lexicon } from './model';

/** What the engine knows about the words of each language: data, built once from the lists beside it. */
export const lexicons: Readonly<Record<Language, Lexicon>> = { en: englishLexicon, fr: frenchLexicon };
