import type { Language } from '../../framework/index';
import { englishLexicon } from './english/lexicon';
import { frenchLexicon } from './french/lexicon';
import type { Lexicon } from './model';

const builders = { en: englishLexicon, fr: frenchLexicon };
const built = new Map<Language, Lexicon>();

/**
 * What the engine knows about the words of a language: data, built from the lists beside it when a text in that language is
 * read for the first time. Building both would be half of the time that a command takes to start.
 */
export function lexiconOf(language: Language): Lexicon {
  const lexicon = built.get(language) ?? builders[language]();
  built.set(language, lexicon);
  return lexicon;
}
