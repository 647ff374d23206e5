import type { Severity } from '../../core/rule/finding';
import type { Language, Localized } from '../../framework/index';
import type { Summary } from './format';

export const severityWords: Readonly<Record<Severity, Localized>> = {
  information: { en: 'information', fr: 'information' },
  warning: { en: 'warning', fr: 'avertissement' },
  error: { en: 'error', fr: 'erreur' },
};

/** Whether a number takes the singular; French counts zero as one. */
export const isOne = (count: number, locale: Language): boolean => (locale === 'fr' ? count < 2 : count === 1);

/** A count with its noun. */
export const counted = (count: number, locale: Language, one: Localized, many: Localized): string =>
  `${count} ${(isOne(count, locale) ? one : many)[locale]}`;

/** The line that ends a report for people. */
export function totals({ files, findings, errors, warnings, information }: Summary, locale: Language): string {
  const cases = counted(files, locale, { en: 'case', fr: 'étude de cas' }, { en: 'cases', fr: 'études de cas' });
  if (findings === 0) return locale === 'fr' ? `Aucune remarque (${cases}).` : `No findings in ${cases}.`;
  const all = counted(findings, locale, { en: 'finding', fr: 'remarque' }, { en: 'findings', fr: 'remarques' });
  const parts = [
    counted(errors, locale, severityWords.error, { en: 'errors', fr: 'erreurs' }),
    counted(warnings, locale, severityWords.warning, { en: 'warnings', fr: 'avertissements' }),
    `${information} ${{ en: 'for information', fr: 'à titre d’information' }[locale]}`,
  ].join(', ');
  return locale === 'fr' ? `${all} (${cases}) : ${parts}.` : `${all} in ${cases}: ${parts}.`;
}
