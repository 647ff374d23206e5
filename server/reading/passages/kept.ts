import type { PassageContent } from '../../core/model/index';
import type { Language } from '../../framework/index';
import { analysePassage } from './analyse';
import type { PassageReading } from './model';

/**
 * A question whose answer depends on nothing but the words of a passage and their language, asked once for as long as these
 * stay as they are. A content never changes, and a passage that nobody touched keeps its own from version to version: after a
 * keystroke, all other passages have answered already.
 */
export function keptByContent<Answer extends object>(
  ask: (content: PassageContent, language: Language) => Answer,
): (content: PassageContent, language: Language) => Answer {
  const kept: Readonly<Record<Language, WeakMap<PassageContent, Answer>>> = { en: new WeakMap(), fr: new WeakMap() };
  return (content, language) => {
    const known = kept[language].get(content);
    if (known) return known;
    const answer = ask(content, language);
    kept[language].set(content, answer);
    return answer;
  };
}

/** What was read in the words of a passage. */
export const readingOf: (content: PassageContent, language: Language) => PassageReading = keptByContent(analysePassage);
