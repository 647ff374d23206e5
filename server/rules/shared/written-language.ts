import type { CaseStudy } from '../../core/model/index';
import type { Language } from '../../framework/index';

const functionWords: Readonly<Record<Language, RegExp>> = {
  en: /(?<![\p{L}'’])(?:the|of|and|to|we|our|is|was|were|with|that)(?![\p{L}])/giu,
  fr: /(?<![\p{L}])(?:le|la|les|des|du|et|nous|notre|nos|est|une|dans|que|pour)(?![\p{L}])/giu,
};

/**
 * The language that text for the writer is inserted in: what the front matter says, else what the small words of the
 * text itself show. Without this, a French text with nothing at its top would be given English keys.
 */
export function writtenLanguage(study: CaseStudy): Language {
  if (study.frontMatter.entries.length > 0) return study.language;
  const count = (language: Language) => study.prose.match(functionWords[language])?.length ?? 0;
  return count('fr') > count('en') ? 'fr' : 'en';
}
