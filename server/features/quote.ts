import type { Language, Localized } from '../framework/index';

const marks: Localized<readonly [string, string]> = { en: ['“', '”'], fr: ['«\u00A0', '\u00A0»'] };

/** Words in the quotation marks of a language. */
export const inQuotes = (words: string, language: Language): string => marks[language].join(words.trim());
