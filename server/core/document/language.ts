import { type Framework, findFrontMatterKey, type Language, languages } from '../../framework/index';
import type { FrontMatter } from '../model/index';

/** The language that the front matter names, else the one its keys are written in, else English. */
export function languageOf(frontMatter: FrontMatter, framework: Framework): Language {
  const named = languages.find((language) => language === frontMatter.text('lang'));
  if (named) return named;
  const isFrench = frontMatter.entries.some((entry) => {
    const key = findFrontMatterKey(framework, entry.key);
    const spelled = entry.key.normalize('NFC').toLowerCase();
    return (
      key &&
      spelled !== key.id &&
      key.aliases.fr.some((alias) => alias.toLowerCase() === spelled) &&
      !key.aliases.en.includes(spelled)
    );
  });
  return isFrench ? 'fr' : 'en';
}
