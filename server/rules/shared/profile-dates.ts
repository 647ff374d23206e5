import { latin } from '../../core/text/latin';
import { partition } from '../../core/text/partition';
import type { Language } from '../../framework/index';
import { dateMeant } from './dates';

const monthNames: Readonly<Record<Language, string>> = {
  en: 'January|February|March|April|May|June|July|August|September|October|November|December',
  fr: 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
};
const day: Readonly<Record<Language, string>> = { en: '\\d{1,2},? ', fr: '' };
const dated: Readonly<Record<Language, RegExp>> = { en: patternOf('en'), fr: patternOf('fr') };

function patternOf(language: Language): RegExp {
  const month = `(?:${monthNames[language]})\\s+(?:${day[language]})?`;
  return latin(`(?<![\\p{L}\\p{N}-])(${month})?((?:19|20)\\d\\d)(?![\\p{N}]|[-–/]\\d)`, 'gi');
}

/** The date that a sentence gives its figures, as front matter has it. Several are no date of one count. */
export function dateIn(sentence: string, language: Language): string | undefined {
  const dates = datesIn(sentence, language);
  return dates.length === 1 ? dates[0] : undefined;
}

/** Tells the last date of a prose before an offset. A school year is none. The dates are sought once, when first asked for. */
export function datesBefore(prose: string, language: Language): (offset: number) => string | undefined {
  let known: readonly RegExpMatchArray[] | undefined;
  return (offset) => {
    known ??= [...prose.matchAll(dated[language])];
    const match = known[partition(known, ({ 0: text, index = 0 }) => index + text.length <= offset) - 1];
    return match && dateOf(match);
  };
}

const monthName = latin(String.raw`\p{L}+`);

const datesIn = (prose: string, language: Language): readonly (string | undefined)[] =>
  [...prose.matchAll(dated[language])].map(dateOf);

function dateOf([, month, year = '']: RegExpMatchArray): string | undefined {
  const name = monthName.exec(month ?? '')?.[0];
  return name ? dateMeant(`${name} ${year}`) : year;
}
