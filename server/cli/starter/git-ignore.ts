import type { Localized } from '../../framework/index';
import { defaultLocation } from '../cache/cache';

const comment: Localized = {
  en: 'What casewright lint --cache keeps between runs; it can be deleted at any time.',
  fr: 'Ce que casewright lint --cache garde d’une exécution à l’autre; on peut le supprimer en tout temps.',
};

/** The name of the file in which git looks for what it should leave out. */
export const gitIgnoreName = '.gitignore';

export const starterGitIgnore = (locale: keyof typeof comment): string => `# ${comment[locale]}\n${defaultLocation}\n`;

/** Whether a file of that kind leaves out the cache already; a pattern that does so in other words is not recognized. */
export const ignoresCache = (text: string): boolean =>
  text.split(/\r?\n/).some((line) => line.trim().replace(/^(?:\*\*)?\//, '') === defaultLocation);

/** What to do about a file that is there and does not. */
export const addCache: Localized = {
  en: `is there already and was left as it is; before you use --cache, add the line ${defaultLocation} to it`,
  fr: `existe déjà et n’a pas été modifié; avant d’utiliser --cache, ajoutez-y la ligne ${defaultLocation}`,
};
