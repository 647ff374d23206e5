import type { CaseStudy } from '../core/model/index';
import type { FrontMatterKey, Language } from '../framework/index';

/** The spelling of a key or value in a document of this language. */
export const spelled = (named: { id: string; aliases: FrontMatterKey['aliases'] }, language: Language): string =>
  language === 'en' ? named.id : (named.aliases[language][0] ?? named.id);

/** The language in which to write into a document: its own; on an empty page, the interface's. */
export const writingLanguage = (study: CaseStudy, locale: Language): Language =>
  study.frontMatter.entries.length === 0 && study.words === 0 ? locale : study.language;
